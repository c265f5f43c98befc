'use client';

import { call } from '#app/_client/call.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import { type Result, ok } from '#lib/result.ts';
import { say, selectClaim } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { keepingPlace } from './keep-place.client.ts';
import { submit } from './outbox.client.ts';
import type { OwnAct } from './own-acts.ts';
import { takeOwn } from './own-saves.client.ts';
import { withParts } from './sheets.ts';
import { type Suggested, withDecided } from './suggested.ts';
import { decided } from './suggestion-acts.client.ts';
import { knowDecisions } from './suggestion-live.client.ts';
import { drawnOver, suggestionAtCaret } from './suggestion-store.client.ts';
import { didAct } from './undo.client.ts';
import { focusWhenThere } from './ways.client.ts';

/** Opens the form in which the suggestion here is changed before it becomes a claim. */
export function beginEditing(desk: GalleyDesk): void {
  const one = suggestionAtCaret(desk);
  if (one === null) return;
  selectClaim(desk, null);
  desk.editing.set(one);
  focusWhenThere('#suggestion-kind');
}

/** Leaves the form; the suggestion stays as it was, with the caret in it. */
export function endEditing(desk: GalleyDesk): void {
  desk.editing.set(null);
  desk.marks.set(withParts(desk.blocks, desk.marks.get(), []));
  document.querySelector<HTMLElement>('.sm-galley')?.focus({ preventScroll: true });
}

/** Keeps the claim a person made of a suggestion, and opens it. */
export async function saveEdited(
  desk: GalleyDesk,
  one: Suggested,
  input: InputOf<'edit-suggestion'>,
): Promise<Result<AnswerOf<'edit-suggestion'>>> {
  const { texts } = desk;
  const hide = () => {
    const next = withDecided(drawnOver(desk), desk.suggestions.get(), [one.fingerprint]);
    desk.suggestions.set(next);
  };
  const answer = await submit(desk, ['edit-suggestion', input], {
    claimId: null,
    sentence: texts.suggesting('waits.accept', { count: 1 }),
    onWaits: () => {
      hide();
      endEditing(desk);
    },
  });
  if (!answer.ok) return answer;
  const { claim } = answer.value;
  // At once, so that the new claim is laid out a single time: painted, and open in the panel.
  keepingPlace(desk, () => {
    endEditing(desk);
    hide();
    const act = taken(desk, one, input, answer.value);
    selectClaim(desk, claim.id);
    didAct(desk, act);
    const left = desk.suggestions.get().shown.length;
    say(desk, 'saved', texts.suggesting('accepted', { number: String(claim.number), left }));
  });
  return answer;
}

/** The act of having made a claim of an edited suggestion. */
function taken(
  desk: GalleyDesk,
  one: Suggested,
  input: InputOf<'edit-suggestion'>,
  { claim, decisionId }: AnswerOf<'edit-suggestion'>,
): OwnAct {
  knowDecisions('suggestion.edited', [decisionId]);
  takeOwn(desk, claim);
  return decided(desk, [one], {
    kind: 'accepted-suggestions',
    decisionIds: [decisionId],
    async again() {
      const answer = await call('edit-suggestion', input);
      if (!answer.ok) return answer;
      const next = withDecided(drawnOver(desk), desk.suggestions.get(), [one.fingerprint]);
      desk.suggestions.set(next);
      return ok(taken(desk, one, input, answer.value));
    },
  });
}
