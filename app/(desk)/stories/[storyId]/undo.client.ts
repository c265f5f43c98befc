'use client';

import { notifications } from '@mantine/notifications';
import { inWords } from '#app/_ui/refusal-words.tsx';
import { say, selectClaim } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import {
  type Deed,
  type Direction,
  type OwnAct,
  nextAct,
  withAct,
  withDropped,
  withMoved,
} from './own-acts.ts';

/** Remembers something this person did, so that it can be undone. */
export function didAct(desk: GalleyDesk, act: OwnAct): void {
  desk.acts.set(withAct(desk.acts.get(), act));
}

const underWay = new WeakSet<GalleyDesk>();

/**
 * Undoes one's last act, or does again what was undone, as a new event. An act that can no longer be undone
 * (somebody else worked on it since) is told of and let go, so that the one before it can be reached.
 */
export async function carryOut(desk: GalleyDesk, direction: Direction): Promise<void> {
  if (underWay.has(desk)) return;
  const act = nextAct(desk.acts.get(), direction);
  if (act === null) {
    say(desk, 'told', desk.texts.marking(`nothing-to-${direction}`));
    return;
  }
  underWay.add(desk);
  const answer = await act.undo();
  underWay.delete(desk);
  if (answer.ok) {
    desk.acts.set(withMoved(desk.acts.get(), direction, answer.value));
    if (act.claimId !== null) selectClaim(desk, act.claimId);
    say(desk, 'saved', told(desk, direction === 'undo' ? 'undone' : 'redone', act.deed));
    return;
  }
  // While the desk cannot be reached the act stays: it can be undone later.
  if (answer.problem.code !== 'unavailable') desk.acts.set(withDropped(desk.acts.get(), direction));
  notifications.show({
    color: 'red',
    title: told(desk, direction === 'undo' ? 'not-undone' : 'not-redone', act.deed),
    message: inWords(answer.problem),
    autoClose: false,
  });
}

/** What became of a deed, or may become of it. */
export function told(
  { texts }: GalleyDesk,
  fate: 'undo' | 'undone' | 'redone' | 'not-undone' | 'not-redone',
  deed: Deed,
): string {
  const t = texts.marking;
  if ('number' in deed) return t(`${fate}.${deed.kind}`, { number: String(deed.number) });
  if ('count' in deed) return t(`${fate}.${deed.kind}`, { count: deed.count });
  return t(`${fate}.${deed.kind}`);
}
