'use client';

import { call } from '#app/_client/call.ts';
import type { ClaimId } from '#lib/id.ts';
import { AXES } from '#lib/claim/standing.ts';
import { say, selectClaim } from './claim-acts.client.ts';
import { forgetDetails, readDetail } from './claim-details.client.ts';
import { type GalleyDesk, type SecondTask, useGalley } from './galley-desk.client.ts';
import { markOf } from './mark.ts';
import { withAllMarks } from './sheets.ts';
import { useStore } from './store.client.ts';

/** One claim of a second reading, with what this person judged of it so far. */
export type TaskRow = SecondTask['rows'][number];

/** The second reading in which a claim is to be judged; null for most claims. */
export function taskOn(tasks: readonly SecondTask[], claimId: ClaimId): SecondTask | null {
  return tasks.find((task) => task.rows.some((row) => row.claim.id === claimId)) ?? null;
}

/** The same, for a component. */
export function useTaskOn(claimId: ClaimId): SecondTask | null {
  return useStore(useGalley().tasks, (tasks) => taskOn(tasks, claimId));
}

/** Whether a claim of a second reading still wants a judgement. */
export function isWanting(row: TaskRow): boolean {
  return row.claim.state === 'open' && AXES.some((axis) => row[axis].second === null);
}

/** Opens the next claim of this person's second readings that wants a judgement, round the end. */
export function toNextWanting(desk: GalleyDesk): void {
  const rows = desk.tasks.get().flatMap((task) => task.rows);
  const { selectedId } = desk.marks.get();
  const at = rows.findIndex((row) => row.claim.id === selectedId);
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const next = inTurn.find(isWanting);
  if (next !== undefined) selectClaim(desk, next.claim.id);
  else say(desk, 'told', desk.texts.galley('side.all-judged'));
}

/** Reads anew what this person is asked to read a second time, and what they judged of it. */
export async function readTasks(desk: GalleyDesk): Promise<void> {
  const { personId } = desk.me;
  if (!desk.mayCheck || personId === null) return;
  const listed = await call('list-second-readings', { storyId: desk.storyId });
  if (!listed.ok) return;
  const own = listed.value.readings.filter(
    ({ reading }) => reading.readerId === personId && reading.state === 'open',
  );
  const answers = await Promise.all(
    own.map(({ reading }) => call('read-second-reading', { readingId: reading.id })),
  );
  const before = hiddenIn(desk);
  desk.tasks.set(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
  if (hiddenIn(desk) !== before) await readAnew(desk);
}

/** What is hidden changed, and the claims with it, though none of them has a new version. */
async function readAnew(desk: GalleyDesk): Promise<void> {
  const answer = await call('read-marks', { storyId: desk.storyId });
  if (!answer.ok) return;
  const marks = answer.value.claims.map(markOf);
  desk.marks.set(withAllMarks(desk.blocks, desk.marks.get(), marks));
  forgetDetails(desk, [...desk.details.get().keys()]);
  const { selectedId } = desk.marks.get();
  if (selectedId !== null) await readDetail(desk, selectedId);
}

function hiddenIn(desk: GalleyDesk): string {
  const ids = desk.tasks.get().flatMap(({ summary }) => summary.reading.claimIds);
  return ids.toSorted().join();
}
