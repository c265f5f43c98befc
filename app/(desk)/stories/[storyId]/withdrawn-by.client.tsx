'use client';

import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Mark } from './mark.ts';

/** Who withdrew a claim, and when. */
export function WithdrawnBy({ mark }: { readonly mark: Mark }) {
  if (mark.withdrawnAt === null) return null;
  return (
    <p className="sm-withdrawn-by">
      <span dir="auto">{mark.withdrawnByName}</span>, <TimeAgo at={mark.withdrawnAt} />
    </p>
  );
}
