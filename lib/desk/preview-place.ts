import { z } from 'zod';
import { factChangeSchema } from '#lib/carry/carried.ts';
import { operation } from '#lib/desk/operation.ts';
import { leftOutSchema, placeInput, placing, reopensSchema } from '#lib/desk/placing.ts';
import { ok } from '#lib/result.ts';

/** What choosing words for a claim that waits would change, before it is saved. Nothing is stored. */
export const previewPlace = operation({
  name: 'preview-place',
  summary: 'Show which verdicts the chosen words would reopen, and why, storing nothing.',
  permission: 'check claims',
  input: z.strictObject(placeInput),
  output: z
    .object({
      /** What differs from the words that were judged, parts of its attributions that are left out among it. */
      changes: z.array(factChangeSchema).readonly(),
      leftOut: leftOutSchema,
      reopens: reopensSchema,
    })
    .readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, chosen) {
    const placed = await placing(desk, chosen);
    if (!placed.ok) return placed;
    const { changes, leftOut, reopens } = placed.value;
    const differs = changes.flatMap((change) =>
      change.kind === 'claim.placed' ? change.changes : [],
    );
    return ok({ changes: differs, leftOut, reopens });
  },
});
