'use client';

import type { ClaimId } from '#lib/id.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { type OtherAct, wordsOfOthers } from './others-words.ts';
import { sayAloud } from './say-aloud.client.ts';

/** How long colleagues' acts are gathered: long enough for one act's events, and for their claims to be read. */
const GATHER_MS = 1_200;

/** What of an event says who did what. */
export interface ToldEvent {
  readonly kind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly claimIds: readonly ClaimId[];
}

/** Says aloud what colleagues do, some acts at a time; one's own are told where they are done, in all windows. */
export function hearOthers(desk: GalleyDesk) {
  const gathered: ToldEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const acts = gathered.splice(0).map((event) => actOf(desk, event));
    sayAloud(desk.heardOfOthers, wordsOfOthers(acts, desk.texts.heard));
  };
  return {
    take(event: ToldEvent): void {
      if (event.actorId !== null && event.actorId === desk.me.personId) return;
      gathered.push(event);
      timer ??= setTimeout(tell, GATHER_MS);
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}

function actOf(desk: GalleyDesk, { kind, actorName, claimIds }: ToldEvent): OtherAct {
  const [claimId] = claimIds;
  const mark = claimId === undefined ? undefined : desk.marks.get().byId.get(claimId);
  return { name: actorName, kind, claim: mark?.number ?? null };
}
