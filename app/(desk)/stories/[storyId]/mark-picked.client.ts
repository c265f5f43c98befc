'use client';

import { letGo, pickedRuns, refuse, say, selectClaim } from './claim-acts.client.ts';
import { markedClaim } from './claim-undo.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { keepingPlace } from './keep-place.client.ts';
import { WAITS, submit } from './outbox.client.ts';
import { takeOwn } from './own-saves.client.ts';
import { didAct } from './undo.client.ts';

/** How many characters of the marked words are told of in the list of what waits. */
const TOLD = 120;

/** Marks the selected words as a new claim. Without a connection the words are painted as waiting. */
export async function markPicked(desk: GalleyDesk): Promise<void> {
  const { picked } = desk.reading.get();
  const spans = pickedRuns(desk);
  if (spans === null) return;
  const { storyId, draftId, texts } = desk;
  const words = desk.text.slice(spans[0]?.start, spans.at(-1)?.end).slice(0, TOLD);
  const answer = await submit(desk, ['mark-claim', { storyId, draftId, spans }], {
    claimId: null,
    sentence: texts.marking('new-claim', { words }),
    onWaits: () => {
      letGo(desk, picked);
    },
  });
  if (!answer.ok) {
    if (answer.problem !== WAITS) refuse(answer.problem);
    return;
  }
  const { claim } = answer.value;
  // At once, so that the new claim is laid out a single time: painted, and open in the panel.
  keepingPlace(desk, () => {
    letGo(desk, picked);
    takeOwn(desk, claim);
    selectClaim(desk, claim.id);
    didAct(desk, markedClaim(desk, claim));
    say(desk, 'saved', texts.marking('marked-and-saved', { number: String(claim.number) }));
  });
}
