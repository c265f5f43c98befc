import { z } from 'zod';
import { personIdSchema, storyIdSchema } from '#lib/id.ts';
import { AXES, VERDICT_VALUES } from '#lib/claim/standing.ts';

/** Which claims the verdict dashboard counts. */
export const figureQuerySchema = z.object({
  storyId: storyIdSchema.optional(),
  checker: personIdSchema.optional(),
  /** Days (YYYY-MM-DD, UTC), both included, on which the verdict that holds was given. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export type FigureQuery = z.infer<typeof figureQuerySchema>;

const count = z.int().min(0);

/** The sums behind the verdict dashboard; each is the length of the claim list with the same filter. */
export const verdictFiguresSchema = z
  .object({
    claims: count,
    /** Open claims by axis and by the verdict that holds. */
    byAxis: z.array(
      z.object({
        axis: z.enum(AXES),
        verdict: z.enum([...VERDICT_VALUES, 'unchecked']),
        claims: count,
      }),
    ),
    /** The same for each story, those with most claims first, at most 50. */
    byStory: z.array(
      z.object({
        storyId: storyIdSchema,
        title: z.string(),
        axis: z.enum(AXES),
        verdict: z.enum([...VERDICT_VALUES, 'unchecked']),
        claims: count,
      }),
    ),
    /** Verdicts that hold, by the person who gave them. */
    byChecker: z.array(
      z.object({
        personId: personIdSchema.nullable(),
        name: z.string(),
        axis: z.enum(AXES),
        verdict: z.enum(VERDICT_VALUES),
        claims: count,
      }),
    ),
    /** Verdicts that hold, by the day they were given (YYYY-MM-DD, UTC), oldest first. */
    byDay: z.array(
      z.object({
        day: z.string(),
        axis: z.enum(AXES),
        verdict: z.enum(VERDICT_VALUES),
        claims: count,
      }),
    ),
    /** Open claims whose every attribution is to one and the same unnamed person. */
    onOneUnnamedSource: count,
  })
  .readonly();

export type VerdictFigures = z.infer<typeof verdictFiguresSchema>;
