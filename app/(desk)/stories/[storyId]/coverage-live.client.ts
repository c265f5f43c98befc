'use client';

import { call } from '#app/_client/call.ts';
import { type DismissalId, dismissalIdSchema } from '#lib/id.ts';
import { withDismissals } from './covers.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { readCoverage } from './use-coverage.client.ts';

/** More new dismissals than this at once are read with the whole coverage. */
const ONE_BY_ONE = 100;

/** Events of a range come together and are read together. */
const GATHER_MS = 40;

/** Follows what the record tells of dismissals: one's own are known already and read no more. */
export function followDismissals(desk: GalleyDesk) {
  const added = new Set<DismissalId>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    timer = undefined;
    const unknown = [...added].filter((id) => !desk.covers.get().dismissals.has(id));
    added.clear();
    if (unknown.length > ONE_BY_ONE) void readCoverage(desk);
    else if (unknown.length > 0) void readSome(desk, unknown);
  };
  return {
    take(kind: string, subjectId: string): void {
      const id = dismissalIdSchema.safeParse(subjectId);
      if (!id.success) return;
      if (kind === 'dismissal.withdrawn') {
        const news = { standing: [], withdrawn: [id.data] };
        desk.covers.set(withDismissals(desk.coverSource, desk.covers.get(), news));
      } else if (kind === 'dismissal.added') {
        added.add(id.data);
        timer ??= setTimeout(read, GATHER_MS);
      }
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}

async function readSome(desk: GalleyDesk, dismissalIds: readonly DismissalId[]): Promise<void> {
  const answer = await call('read-dismissals', { storyId: desk.storyId, dismissalIds });
  if (!answer.ok) return;
  const news = { standing: answer.value.dismissals, withdrawn: [] };
  desk.covers.set(withDismissals(desk.coverSource, desk.covers.get(), news));
}
