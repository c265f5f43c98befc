import type { Mark } from '#app/(desk)/stories/[storyId]/mark.ts';
import { claimIdSchema } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';

/** The id of the n-th claim of a test. */
export function claimId(n: number) {
  return claimIdSchema.parse(`claim_${String(n).padStart(20, '0')}`);
}

/** A claim in the galley; tests say only what matters to them. */
export function aMark(n: number, span: Span, about: Partial<Mark> = {}): Mark {
  return {
    id: claimId(n),
    number: n,
    spans: [span],
    restatement: '',
    kind: 'other',
    priority: 'normal',
    accused: [],
    assigneeId: null,
    state: 'open',
    withdrawnReason: null,
    withdrawnAt: null,
    withdrawnByName: null,
    waitsIn: null,
    lost: null,
    verdicts: { attribution: null, content: null },
    version: 1,
    ...about,
  };
}
