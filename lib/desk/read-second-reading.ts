import { z } from 'zod';
import { compared, readingSummarySchema, summaryOf } from '#lib/desk/compared.ts';
import { operation } from '#lib/desk/operation.ts';
import { secondReadingIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import {
  agreementIn,
  comparisonRowSchema,
  readingAgreementSchema,
} from '#lib/review/comparison.ts';

/** A second reading beside the first; until it is handed in the reader sees their own side only. */
export const readSecondReading = operation({
  name: 'read-second-reading',
  summary: 'Read a second reading beside the first, with their agreement and each difference.',
  permission: 'check claims',
  input: z.strictObject({ readingId: secondReadingIdSchema }),
  output: z
    .object({
      summary: readingSummarySchema,
      /** Claims with a difference to settle first. */
      rows: z.array(comparisonRowSchema).readonly(),
      /** Null until it is handed in. */
      agreement: readingAgreementSchema.nullable(),
    })
    .readonly(),
  story: ({ readingId }) => ({ kind: 'second-reading', id: readingId }),
  async run(desk, { readingId }) {
    const whole = await compared(desk, readingId);
    if (!whole.ok) return whole;
    const { reading, rows } = whole.value;
    const summary = summaryOf(whole.value, await desk.store.namesOf([reading.readerId]));
    const agreement = reading.state === 'given' ? agreementIn(rows) : null;
    return ok({ summary, rows, agreement });
  },
});
