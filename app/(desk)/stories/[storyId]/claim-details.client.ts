'use client';

import { useEffect } from 'react';
import { call } from '#app/_client/call.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Thread } from '#lib/thread/thread.ts';
import { takeClaim } from './claim-acts.client.ts';
import { type ClaimDetail, type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { neighbourOf } from './sheets.ts';
import { useStore } from './store.client.ts';

/** How many claims are held with all that hangs on them; older ones are read again when opened. */
const HELD = 120;

/** How long the reader stays on a claim before its neighbours are read ahead. */
const READ_AHEAD_MS = 250;

/** What hangs on a claim, from the server; null while it is on its way. */
export function useClaimDetail(claimId: ClaimId): ClaimDetail | null {
  const desk = useGalley();
  const detail = useStore(desk.details, (held) => held.get(claimId) ?? null);
  useEffect(() => {
    if (desk.details.get().get(claimId) === undefined) void readDetail(desk, claimId);
    const ahead = setTimeout(() => {
      for (const step of [1, -1] as const) {
        const next = neighbourOf(desk.marks.get(), claimId, step);
        if (next !== null && !desk.details.get().has(next.id)) void readDetail(desk, next.id);
      }
    }, READ_AHEAD_MS);
    return () => {
      clearTimeout(ahead);
    };
  }, [desk, claimId]);
  return detail;
}

/** Reads a claim and what hangs on it anew. Answers whether that worked. */
export async function readDetail(desk: GalleyDesk, claimId: ClaimId): Promise<boolean> {
  const answer = await call('read-claim', { claimId });
  if (!answer.ok) return false;
  const held = new Map(desk.details.get());
  held.delete(claimId);
  held.set(claimId, answer.value);
  for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - HELD))) {
    held.delete(oldest);
  }
  desk.details.set(held);
  takeClaim(desk, answer.value.claim);
  takeLinks(desk, claimId, answer.value.links);
  return true;
}

/** Takes the links of one claim as they stand now. */
function takeLinks(desk: GalleyDesk, claimId: ClaimId, links: ClaimDetail['links']): void {
  const before = desk.links.get();
  const others = before.filter((link) => !link.claimIds.includes(claimId));
  const own = links.map(({ link }) => link);
  if (own.length > 0 || others.length < before.length) desk.links.set([...others, ...own]);
}

/** Takes a thread as the server answered it, so that it stands there before the claim is read anew. */
export function takeThread(desk: GalleyDesk, thread: Thread): void {
  const detail = desk.details.get().get(thread.claimId);
  if (detail === undefined) return;
  const isKnown = detail.threads.some(({ id }) => id === thread.id);
  const threads = isKnown
    ? detail.threads.map((known) => (known.id === thread.id ? thread : known))
    : [...detail.threads, thread];
  desk.details.set(new Map(desk.details.get()).set(thread.claimId, { ...detail, threads }));
}

/** Forgets what was read of claims that changed since, so that opening them reads it again. */
export function forgetDetails(desk: GalleyDesk, claimIds: readonly ClaimId[]): void {
  const held = new Map(desk.details.get());
  for (const id of claimIds) held.delete(id);
  desk.details.set(held);
}
