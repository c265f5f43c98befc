'use client';

import { notifications } from '@mantine/notifications';
import { say, selectClaim } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import {
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
    say(
      desk,
      'told',
      direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.',
    );
    return;
  }
  underWay.add(desk);
  const answer = await act.undo();
  underWay.delete(desk);
  if (answer.ok) {
    desk.acts.set(withMoved(desk.acts.get(), direction, answer.value));
    if (act.claimId !== null) selectClaim(desk, act.claimId);
    say(desk, 'saved', `${direction === 'undo' ? 'Undone' : 'Done again'}: ${act.what}.`);
    return;
  }
  // While the desk cannot be reached the act stays: it can be undone later.
  if (answer.problem.code !== 'unavailable') desk.acts.set(withDropped(desk.acts.get(), direction));
  notifications.show({
    color: 'red',
    title: direction === 'undo' ? `Not undone: ${act.what}` : `Not done again: ${act.what}`,
    message: answer.problem.message,
    autoClose: false,
  });
}
