import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { finderFigureSchema } from '#lib/reading/decision.ts';
import { ok } from '#lib/result.ts';

/** Which finder helps: how often what each suggests is accepted and dismissed, over all stories. */
export const readFinderFigures = operation({
  name: 'read-finder-figures',
  summary: 'Count how often what each finder suggests is accepted and dismissed.',
  permission: 'run the desk',
  input: z.strictObject({}),
  output: z.object({ finders: z.array(finderFigureSchema).readonly() }).readonly(),
  async run(desk) {
    return ok({ finders: await desk.store.finderFigures() });
  },
});
