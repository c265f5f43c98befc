'use client';

import { type RefObject, useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import type { Claim } from '#lib/claim/claim.ts';

/** The verdicts of a claim as they were read, and the version of the claim they belong to. */
interface Read {
  readonly version: number;
  readonly verdicts: readonly Verdict[];
}

/**
 * All verdicts of a claim, oldest first, once its item has come into sight: of 500 claims most never do. Null until
 * they are read; a claim without any is not asked about.
 */
export function useVerdicts(
  claim: Claim,
  hasHad: boolean,
  element: RefObject<HTMLElement | null>,
): readonly Verdict[] | null {
  const [isSeen, setIsSeen] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const isAsked = hasHad || AXES.some((axis) => claim.verdicts[axis] !== null);
  const { id: claimId, version } = claim;
  useEffect(() => {
    if (element.current === null || !isAsked) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        setIsSeen(true);
        observer.disconnect();
      }
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element, isAsked]);
  useEffect(() => {
    if (!isSeen) return;
    const aborter = new AbortController();
    void call('read-claim', { claimId }, { signal: aborter.signal }).then((answer) => {
      if (answer.ok && !aborter.signal.aborted) {
        setRead({ version, verdicts: answer.value.verdicts });
      }
    });
    return () => {
      aborter.abort();
    };
  }, [isSeen, claimId, version]);
  return read?.verdicts ?? null;
}

/** The verdict that held on an axis until a draft reopened it; null where there was none, or none is known. */
export function reopenedVerdict(
  verdicts: readonly Verdict[] | null,
  axis: Verdict['axis'],
): Verdict | null {
  return (
    verdicts?.findLast(
      (one) => one.axis === axis && one.reopenedIn !== null && one.withdrawn === null,
    ) ?? null
  );
}

/** The verdict that holds on an axis; null where none does, or none is known. */
export function standingVerdict(
  verdicts: readonly Verdict[] | null,
  axis: Verdict['axis'],
): Verdict | null {
  return (
    verdicts?.findLast(
      (one) => one.axis === axis && one.reopenedIn === null && one.withdrawn === null,
    ) ?? null
  );
}
