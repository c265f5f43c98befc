import { z } from 'zod';
import { readingSummarySchema, summaryById } from '#lib/desk/compared.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { secondReadingIdSchema } from '#lib/id.ts';
import { withdrawReading } from '#lib/review/second-reading-rules.ts';

/** Takes a second reading back that was not handed in. What was judged in it stays in the record. */
export const withdrawSecondReading = operation({
  name: 'withdraw-second-reading',
  summary: 'Take back a second reading that was not handed in, saying why.',
  permission: 'run stories',
  input: z.strictObject({
    readingId: secondReadingIdSchema,
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: readingSummarySchema,
  story: ({ readingId }) => ({ kind: 'second-reading', id: readingId }),
  async run(desk, { readingId, expects, reason }) {
    const reading = found(await desk.store.secondReading(readingId), 'second-reading');
    if (!reading.ok) return reading;
    const kept = await keep(desk, withdrawReading(reading.value, reason, expects));
    return kept.ok ? summaryById(desk, readingId) : kept;
  },
});
