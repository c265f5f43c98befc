'use client';

import { useEffect } from 'react';
import { call } from '#app/_client/call.ts';
import { inWords } from '#app/_ui/refusal-words.tsx';
import { type GalleyDesk, type Liveness, useGalley } from './galley-desk.client.ts';
import { refuse, say } from './claim-acts.client.ts';
import { drawn, withRead } from './suggested.ts';
import { drawnOver } from './suggestion-store.client.ts';
import { wantWeaker } from './weaker-suggestions.client.ts';
import { whenIdle } from './when-idle.client.ts';

/** Keeps the suggestions: reads them once the text is drawn, and draws them where no claim is. */
export function useSuggestions(liveness: Liveness): void {
  const desk = useGalley();
  useEffect(() => followMarks(desk), [desk]);
  useEffect(() => {
    if (liveness !== 'live') return;
    // At first when nothing else is left to do, and again whenever the connection is back.
    return whenIdle(() => void readSuggestions(desk));
  }, [desk, liveness]);
}

/** Reads the suggestions; a draft the machine has not read is read then, where this person may ask for it. */
export async function readSuggestions(desk: GalleyDesk): Promise<void> {
  const { storyId } = desk;
  const answer = await call('read-suggestions', { storyId });
  if (!answer.ok) {
    // Unreachable: the banner says so, and the stream brings what is missed.
    if (answer.problem.code !== 'unavailable') refuse(answer.problem);
    return;
  }
  const { isRead, suggestions } = answer.value;
  if (isRead) desk.suggestions.set(withRead(drawnOver(desk), desk.suggestions.get(), suggestions));
  else if (desk.mayCheck && desk.suggestions.get().state !== 'not-read') await haveRead(desk);
  else desk.suggestions.set({ ...desk.suggestions.get(), state: 'not-read' });
}

/** Has the machine read the draft, and takes what it suggests. */
export async function haveRead(desk: GalleyDesk): Promise<void> {
  desk.suggestions.set({ ...desk.suggestions.get(), state: 'on-the-way' });
  const answer = await call('keep-reading', { storyId: desk.storyId });
  if (answer.ok) {
    await readSuggestions(desk);
    return;
  }
  desk.suggestions.set({ ...desk.suggestions.get(), state: 'not-read' });
  say(desk, 'told', inWords(answer.problem));
}

/** Draws what is worth less too, or not any more, and remembers it for this person. */
export function showWeaker(desk: GalleyDesk, isWanted: boolean): void {
  wantWeaker(desk.me.personId, isWanted);
  desk.suggestions.set(drawn(drawnOver(desk), desk.suggestions.get()));
}

/** Draws the suggestions anew when a claim came, moved or went. */
function followMarks(desk: GalleyDesk): () => void {
  let { open } = desk.marks.get();
  return desk.marks.subscribe(() => {
    const now = desk.marks.get().open;
    if (now === open) return;
    open = now;
    const before = desk.suggestions.get();
    if (before.undecided.length > 0) desk.suggestions.set(drawn(drawnOver(desk), before));
  });
}
