import { z } from 'zod';
import { readingSummarySchema, rowsOf, summaryOf } from '#lib/desk/compared.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** The second readings of a story, the newest first, and how each stands. */
export const listSecondReadings = operation({
  name: 'list-second-readings',
  summary: 'List the second readings of a story and how each stands.',
  permission: 'check claims',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ readings: z.array(readingSummarySchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const readings = await desk.store.secondReadings(storyId);
    const summaries = readings.map(async (reading) =>
      summaryOf(desk, { reading, rows: await rowsOf(desk, reading) }),
    );
    return ok({ readings: await Promise.all(summaries) });
  },
});
