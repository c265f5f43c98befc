import { z } from 'zod';
import { readingSummarySchema, sidesOf, summaryOf } from '#lib/desk/compared.ts';
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
    // Every opening of a story asks this, and most stories have none: their claims need not be read for it.
    if (readings.length === 0) return ok({ readings: [] });
    const claims = await desk.store.claimsOf(storyId);
    const names = await desk.store.namesOf(readings.map((reading) => reading.readerId));
    const summaries = readings.map(async (reading) =>
      summaryOf(await sidesOf(desk, reading, claims), names),
    );
    return ok({ readings: await Promise.all(summaries) });
  },
});
