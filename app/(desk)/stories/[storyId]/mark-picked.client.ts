'use client';

import { call } from '#app/_client/call.ts';
import { letGo, pickedRuns, refuse, say, selectClaim } from './claim-acts.client.ts';
import { markedClaim } from './claim-undo.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { takeOwn } from './own-saves.client.ts';
import { didAct } from './undo.client.ts';

/** Marks the selected words as a new claim. */
export async function markPicked(desk: GalleyDesk): Promise<void> {
  const { picked } = desk.reading.get();
  const spans = pickedRuns(desk);
  if (spans === null) return;
  const { storyId, draftId } = desk;
  const answer = await call('mark-claim', { storyId, draftId, spans });
  if (!answer.ok) {
    refuse(answer.problem);
    return;
  }
  letGo(desk, picked);
  takeOwn(desk, answer.value.claim);
  selectClaim(desk, answer.value.claim.id);
  didAct(desk, markedClaim(desk, answer.value.claim));
  say(desk, 'saved', `Claim ${answer.value.claim.number} is marked and saved.`);
}
