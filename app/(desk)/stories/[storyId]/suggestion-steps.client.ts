'use client';

import { say } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { goToSpan } from './go-to-span.client.ts';
import { type Suggested, hullOf, neighbourFrom } from './suggested.ts';
import { suggestionAtCaret } from './suggestion-store.client.ts';
import { suggestionWords } from './suggestion-words.ts';
import { firstInSight } from './use-reading.client.ts';

/** Goes to the next suggestion, or the one before, round the end of the text. */
export function stepToSuggestion(desk: GalleyDesk, step: 1 | -1): void {
  const suggestions = desk.suggestions.get();
  const t = desk.texts.suggesting;
  if (suggestions.state !== 'read') {
    say(desk, 'told', t(`state.${suggestions.state}`));
    return;
  }
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  const { picked } = desk.reading.get();
  if (galley === null) return;
  const here = suggestionAtCaret(desk);
  const from =
    here === null ? (picked?.focus ?? firstInSight(desk, galley) - 1) : hullOf(here).start;
  const next = neighbourFrom(suggestions, from, step);
  if (next === null) say(desk, 'told', t('none'));
  else goToSuggestion(desk, next);
}

/** Puts the caret where a suggestion begins, which shows what it is, and says so aloud. */
export function goToSuggestion(desk: GalleyDesk, one: Suggested): void {
  // What is gone to is to be seen.
  desk.suggestionsShown.set(true);
  goToSpan(desk, hullOf(one), 'caret');
  const { shown } = desk.suggestions.get();
  const at = shown.findIndex(({ fingerprint }) => fingerprint === one.fingerprint) + 1;
  const place = desk.texts.suggesting('place', { at, of: shown.length });
  say(desk, 'told', `${place} ${suggestionWords(one, desk.texts.suggesting, desk.texts.words)}`);
}
