import { z } from 'zod';
import { compared, readingSummarySchema, summaryById } from '#lib/desk/compared.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, secondReadingIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { MOST_CLAIMS } from '#lib/review/second-reading.ts';
import { give } from '#lib/review/second-reading-rules.ts';

/** Hands a second reading in. From then on both readings are seen beside each other. */
export const giveSecondReading = operation({
  name: 'give-second-reading',
  summary: 'Hand in the second reading you were asked for.',
  permission: 'check claims',
  input: z.strictObject({
    readingId: secondReadingIdSchema,
    expects: versionSchema,
    /** Claims that could not be judged on both axes, and why. */
    leftOut: z
      .array(z.strictObject({ claimId: claimIdSchema, reason: reasonSchema }))
      .max(MOST_CLAIMS)
      .default([]),
  }),
  output: readingSummarySchema,
  story: ({ readingId }) => ({ kind: 'second-reading', id: readingId }),
  async run(desk, { readingId, expects, leftOut }) {
    const before = await compared(desk, readingId);
    if (!before.ok) return before;
    const { reading, rows } = before.value;
    const by = personOf(desk.actor);
    const ruled = give(reading, rows, { by, expects, leftOut });
    const kept = await keep(desk, telling(ruled, { by, askedBy: reading.askedBy }));
    return kept.ok ? summaryById(desk, readingId) : kept;
  },
});
