'use client';

import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { call } from '#app/_client/call.ts';
import { newRequestKey } from '#app/_client/request-key.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Presence } from '#lib/presence/presence.ts';
import { refuse } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { presentFor, takenOver } from './present.ts';
import { useStore } from './store.client.ts';

/** How often the desk is told that this window is still open: well within what it believes of a silent one. */
const NOTE_EVERY_MS = 15_000;

/** How long the reader stays on a claim before others see it: leafing through is nobody's business. */
const SETTLE_MS = 250;

/** Lets colleagues see that the story is open here, and on which claim; takes it back when it is closed. */
export function useNoting(): void {
  const desk = useGalley();
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  useEffect(() => {
    const settled = setTimeout(() => void noteSoon(desk), SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [desk, selectedId]);
  useEffect(() => {
    const note = () => {
      if (!document.hidden) void noteSoon(desk);
    };
    const timer = setInterval(note, NOTE_EVERY_MS);
    const act = () => {
      hasActed = true;
    };
    const part = () => {
      const { storyId } = desk;
      void call('leave-presence', { storyId, windowId: windowId() }, { isParting: true });
    };
    document.addEventListener('visibilitychange', note);
    window.addEventListener('pagehide', part);
    window.addEventListener('pageshow', note);
    for (const sign of SIGNS_OF_WORK) document.addEventListener(sign, act);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', note);
      window.removeEventListener('pagehide', part);
      window.removeEventListener('pageshow', note);
      for (const sign of SIGNS_OF_WORK) document.removeEventListener(sign, act);
      part();
    };
  }, [desk]);
}

const SIGNS_OF_WORK = ['keydown', 'pointerdown', 'wheel'] as const;

let hasActed = false;
let ownWindow: string | null = null;

/** The name of this window, made when it is first needed: never on the server. */
function windowId(): string {
  return (ownWindow ??= newRequestKey());
}

async function noteSoon(desk: GalleyDesk): Promise<void> {
  const { selectedId: claimId } = desk.marks.get();
  const noted = { storyId: desk.storyId, windowId: windowId(), claimId, hasActed };
  hasActed = false;
  const answer = await call('note-presence', noted);
  if (answer.ok) takePresence(desk, answer.value.presence);
}

/** Takes who is here as the desk tells it. Somebody whose claim was taken over is told by whom. */
export function takePresence(desk: GalleyDesk, presence: Presence): void {
  const t = desk.texts.together;
  const before = desk.present.get();
  const after = presentFor(presence, desk.me.personId);
  desk.present.set(after);
  for (const hold of takenOver(before, after, desk.me.personId)) {
    const number = desk.marks.get().byId.get(hold.claimId)?.number;
    notifications.show({
      color: 'yellow',
      title:
        number === undefined
          ? t('taken-over-unnumbered', { name: hold.name })
          : t('taken-over-title', { name: hold.name, number: String(number) }),
      message: t('taken-over'),
      autoClose: false,
    });
  }
}

/** "I have this one", or takes it over from whoever has it. */
export async function holdClaim(
  desk: GalleyDesk,
  claimId: ClaimId,
  takesOver: boolean,
): Promise<void> {
  const answer = await call('hold-claim', { claimId, takesOver });
  if (answer.ok) takePresence(desk, answer.value.presence);
  else refuse(answer.problem);
}

/** Lets go of a claim. */
export async function releaseClaim(desk: GalleyDesk, claimId: ClaimId): Promise<void> {
  const answer = await call('release-claim', { claimId });
  if (answer.ok) takePresence(desk, answer.value.presence);
  else refuse(answer.problem);
}

/** What the key for it does: has the open claim, lets go of it, or asks before taking it over. */
export function toggleHold(desk: GalleyDesk, claimId: ClaimId): void {
  const hold = desk.present.get().holds.get(claimId);
  if (hold === undefined) void holdClaim(desk, claimId, false);
  else if (hold.personId === desk.me.personId) void releaseClaim(desk, claimId);
  else desk.panel.set({ ...desk.panel.get(), isTakingOver: true, drawer: 'claim' });
}
