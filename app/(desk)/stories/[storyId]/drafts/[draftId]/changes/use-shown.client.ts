'use client';

import { useMemo, useState } from 'react';
import { type Changed, waitsIn } from './changed.ts';
import { type Settled, claimNow } from './settling.client.ts';
import type { Show } from './show.ts';
import type { ClaimId, DraftId } from '#lib/id.ts';

/** What a filter leaves. */
interface Shown {
  readonly items: readonly Changed[];
  /** How many of all claims, and of one's own, wait still. */
  readonly waiting: number;
  readonly mine: number;
}

/**
 * The claims that are shown. One's own are those that wait for whoever looks; what was settled while they looked stays
 * where it was, with what became of it.
 */
export function useShown(
  changed: readonly Changed[],
  settled: Settled,
  { draftId, show }: { readonly draftId: DraftId; readonly show: Show },
): Shown {
  const [seen, setSeen] = useState<ReadonlySet<ClaimId>>(() => new Set(ownOf(changed)));
  const come = ownOf(changed).filter((id) => !seen.has(id));
  if (come.length > 0) setSeen(new Set([...seen, ...come]));
  return useMemo(() => {
    const isOpen = (item: Changed) => waitsIn(claimNow(settled, item), draftId);
    const open = changed.filter(isOpen);
    const isShown = (item: Changed) => item.isMine || (seen.has(item.claim.id) && !isOpen(item));
    return {
      items: show === 'all' ? changed : changed.filter(isShown),
      waiting: open.length,
      mine: open.filter(({ isMine }) => isMine).length,
    };
  }, [changed, draftId, seen, settled, show]);
}

function ownOf(changed: readonly Changed[]): readonly ClaimId[] {
  return changed.flatMap(({ claim, isMine }) => (isMine ? [claim.id] : []));
}
