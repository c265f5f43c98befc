import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { ok } from '#lib/result.ts';
import { figureQuerySchema, verdictFiguresSchema } from '#lib/review/figures.ts';

/** The sums behind the verdict dashboard, over the stories the actor may see. */
export const readVerdictFigures = operation({
  name: 'read-verdict-figures',
  summary: 'Count verdicts by axis, story, checker and day.',
  permission: 'read verdict figures',
  input: figureQuerySchema.strict(),
  output: verdictFiguresSchema,
  async run(desk, query) {
    return ok(await desk.store.verdictFigures(query, sightOf(desk)));
  },
});
