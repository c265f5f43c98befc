import { z } from 'zod';
import { houseSchema } from '#lib/carry/house.ts';
import { operation } from '#lib/desk/operation.ts';
import { ok } from '#lib/result.ts';

/** What the house decided for itself. */
export const readHouse = operation({
  name: 'read-house',
  summary: 'Read what the house decided about drafts that change and about new stories.',
  permission: 'know oneself',
  input: z.strictObject({}),
  output: z.object({ house: houseSchema }).readonly(),
  async run(desk) {
    return ok({ house: await desk.store.house() });
  },
});
