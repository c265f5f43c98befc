'use client';

import { call } from '#app/_client/call.ts';
import { PRIORITIES, type Priority } from '#lib/claim/claim.ts';
import type { ClaimId, PersonId } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { say as sentence } from '#lib/say.ts';
import { refuse, say, selectedMark } from './claim-acts.client.ts';
import { changedClaim, fieldsChanged } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { takeOwn } from './own-saves.client.ts';
import { didAct } from './undo.client.ts';

/** What of a claim is changed without a form: it is saved at once. */
type AtHand =
  | { readonly assigneeId: PersonId | null; readonly priority?: undefined }
  | { readonly priority: Priority; readonly assigneeId?: undefined };

/** One save after the other: a key that is pressed twice must not meet its own first save as another's. */
let last: Promise<void> = Promise.resolve();

/** Gives a claim to somebody, or to nobody, and saves it. */
export function assign(desk: GalleyDesk, claimId: ClaimId, assigneeId: PersonId | null): void {
  queue(desk, claimId, (mark) => (mark.assigneeId === assigneeId ? null : { assigneeId }));
}

/** Sets a claim's priority and saves it. */
export function prioritise(desk: GalleyDesk, claimId: ClaimId, priority: Priority): void {
  queue(desk, claimId, (mark) => (mark.priority === priority ? null : { priority }));
}

/** Gives the open claim to oneself. */
export function assignToMe(desk: GalleyDesk): void {
  const mark = selectedMark(desk);
  if (mark !== null && desk.me.personId !== null) assign(desk, mark.id, desk.me.personId);
}

/** Raises or lowers the open claim's priority by one step. */
export function shiftPriority(desk: GalleyDesk, step: 1 | -1): void {
  const selected = selectedMark(desk);
  if (selected === null) return;
  queue(desk, selected.id, (mark) => {
    const priority = PRIORITIES[PRIORITIES.indexOf(mark.priority) + step];
    if (priority !== undefined) return { priority };
    say(desk, 'told', priorityNote(desk, mark, mark.priority));
    return null;
  });
}

function queue(desk: GalleyDesk, claimId: ClaimId, wanted: (mark: Mark) => AtHand | null): void {
  last = last.then(async () => {
    const mark = desk.marks.get().byId.get(claimId);
    const set = mark === undefined ? null : wanted(mark);
    if (mark !== undefined && set !== null) await save(desk, mark, set);
  });
}

async function save(desk: GalleyDesk, mark: Mark, set: AtHand): Promise<void> {
  const answer = await call('change-claim', { claimId: mark.id, expects: mark.version, ...set });
  if (answer.ok) {
    takeOwn(desk, answer.value.claim);
    didAct(desk, changedClaim(desk, answer.value.claim, fieldsChanged(mark, answer.value.claim)));
    say(desk, 'saved', noteOf(desk, mark, set));
    return;
  }
  if (answer.problem.code !== 'stale') {
    refuse(answer.problem);
    return;
  }
  await readDetail(desk, mark.id);
  refuse(refusal('stale', sentence('claim-changed-just-now', { number: mark.number })));
}

function noteOf(desk: GalleyDesk, mark: Mark, set: AtHand): string {
  const t = desk.texts.together;
  const number = String(mark.number);
  if (set.priority !== undefined) return priorityNote(desk, mark, set.priority);
  if (set.assigneeId === null) return t('is-with-nobody', { number });
  if (set.assigneeId === desk.me.personId) return t('is-yours', { number });
  const name = desk.members.get().find((member) => member.id === set.assigneeId)?.name ?? '';
  return t('is-with', { number, name });
}

function priorityNote(desk: GalleyDesk, mark: Mark, priority: Priority): string {
  return desk.texts.together('has-priority', { number: String(mark.number), priority });
}
