'use client';

import { say } from './claim-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { openPart } from './panel-acts.client.ts';
import type { Suggested } from './suggested.ts';
import { acceptSuggested, dismissSuggested } from './suggestion-acts.client.ts';
import { beginEditing } from './suggestion-edit.client.ts';
import { stepToSuggestion } from './suggestion-steps.client.ts';
import { suggestionAtCaret } from './suggestion-store.client.ts';
import { showWeaker } from './use-suggestions.client.ts';
import { focusWhenThere } from './ways.client.ts';
import { isWeakerWanted } from './weaker-suggestions.client.ts';

/** The way through what the machine suggests. */
export const SUGGESTION_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'next-suggestion',
    group: 'suggestions',
    strokes: ['q'],
    run: (desk) => {
      stepToSuggestion(desk, 1);
    },
  },
  {
    id: 'previous-suggestion',
    group: 'suggestions',
    strokes: ['Shift+q'],
    run: (desk) => {
      stepToSuggestion(desk, -1);
    },
  },
  {
    id: 'accept-suggestion',
    group: 'suggestions',
    strokes: ['y'],
    mayRun: (desk) => desk.mayCheck,
    run: (desk) => {
      decide(desk, (one) => acceptSuggested(desk, [one]));
    },
  },
  {
    id: 'edit-suggestion',
    group: 'suggestions',
    strokes: ['Shift+y'],
    mayRun: (desk) => desk.mayCheck && suggestionAtCaret(desk) !== null,
    run: beginEditing,
  },
  {
    id: 'dismiss-suggestion',
    group: 'suggestions',
    strokes: ['Shift+d'],
    mayRun: (desk) => desk.mayCheck,
    run: (desk) => {
      decide(desk, (one) => dismissSuggested(desk, [one]));
    },
  },
  {
    id: 'list-suggestions',
    group: 'suggestions',
    strokes: ['Shift+i'],
    run: (desk) => {
      desk.side.set('suggestions');
      openPart(desk, { drawer: 'index', isListMeant: false });
      focusWhenThere('#suggestions-shown');
    },
  },
  {
    id: 'hide-suggestions',
    group: 'suggestions',
    strokes: ['Shift+h'],
    run: (desk) => {
      const isShown = !desk.suggestionsShown.get();
      desk.suggestionsShown.set(isShown);
      say(desk, 'told', desk.texts.suggesting(isShown ? 'are-shown' : 'are-hidden'));
    },
  },
  {
    id: 'weaker-suggestions',
    group: 'suggestions',
    strokes: ['Shift+j'],
    run: switchWeaker,
  },
];

function switchWeaker(desk: GalleyDesk): void {
  const isWanted = !isWeakerWanted(desk.me.personId);
  showWeaker(desk, isWanted);
  if (isWanted) desk.suggestionsShown.set(true);
  const count = desk.suggestions.get().weaker;
  say(desk, 'told', desk.texts.suggesting(isWanted ? 'weaker-shown' : 'weaker-hidden', { count }));
}

/** Decides on the suggestion under the caret and goes on to the next. */
export function decide(desk: GalleyDesk, how: (one: Suggested) => Promise<void>): void {
  const one = suggestionAtCaret(desk);
  if (one === null) {
    say(desk, 'told', desk.texts.suggesting('none-here'));
    return;
  }
  const saving = how(one);
  if (desk.suggestions.get().shown.length > 1) stepToSuggestion(desk, 1);
  void saving;
}
