import { z } from 'zod';
import { personIdSchema, storyIdSchema } from '#lib/id.ts';
import { CLAIM_KINDS, CLAIM_STATES, PRIORITIES } from '#lib/claim/claim.ts';
import { AXES, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { STORY_STATUSES, storySchema } from '#lib/story/story.ts';
import { TEMPLATE_KINDS, TEMPLATE_STATES } from '#lib/template/template.ts';

/** One page of a list: how many at most, and from where on. */
export const pageRequestSchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `nextCursor` of the page before; opaque. */
  cursor: z.string().max(600).optional(),
});

export type PageRequest = z.infer<typeof pageRequestSchema>;

/** A page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The schema of a page of something. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z
    .object({ items: z.array(item).readonly(), nextCursor: z.string().nullable() })
    .readonly();
}

/** What somebody looking for a story can ask. */
export const storyQuerySchema = pageRequestSchema.extend({
  status: z.enum(STORY_STATUSES).optional(),
  /** Words of the title, byline or outlet. */
  words: z.string().trim().max(200).optional(),
  sort: z.enum(['touched', 'created', 'title']).default('touched'),
});

export type StoryQuery = z.infer<typeof storyQuerySchema>;

/** Counts of a story's open claims by the verdict that holds on one axis. */
export const tallySchema = z
  .object({
    corroborated: z.int().min(0),
    unverified: z.int().min(0),
    disputed: z.int().min(0),
    /** No verdict yet. */
    unchecked: z.int().min(0),
  })
  .readonly();

export type Tally = z.infer<typeof tallySchema>;

/** A story as lists show it, with what was done on it. */
export const storySummarySchema = z
  .object({
    story: storySchema,
    draftNumber: z.int().min(1),
    claims: z.int().min(0),
    attribution: tallySchema,
    content: tallySchema,
    /** Open claims that lack a verdict on either axis, by who has them; null: nobody has. */
    waitingOn: z
      .array(
        z.object({
          personId: personIdSchema.nullable(),
          name: z.string().nullable(),
          claims: z.int(),
        }),
      )
      .readonly(),
    lastEvent: z
      .object({
        at: z.string(),
        actorName: z.string(),
        operation: z.string(),
        kind: z.string(),
      })
      .nullable(),
  })
  .readonly();

export type StorySummary = z.infer<typeof storySummarySchema>;

/** Which claims are wanted. Filters are combined by "and". */
export const claimQuerySchema = pageRequestSchema.extend({
  storyId: storyIdSchema.optional(),
  /** The number within a story: with `storyId` it names one claim. */
  number: z.coerce.number().int().min(1).optional(),
  /** With `verdict`: the axis it is asked of; without: either axis. */
  axis: z.enum(AXES).optional(),
  /** `unchecked`: no verdict yet. */
  verdict: z.enum([...VERDICT_VALUES, 'unchecked']).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  priority: z.enum(PRIORITIES).optional(),
  assignee: z.union([personIdSchema, z.literal('nobody')]).optional(),
  /** Who gave the verdict that holds (on `axis`, or on either). */
  checker: personIdSchema.optional(),
  /** Verdicts given on or after / before this day (YYYY-MM-DD, UTC). */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only claims whose every attribution is to one and the same unnamed person. */
  restsOn: z.literal('one-unnamed-source').optional(),
  state: z.enum(CLAIM_STATES).default('open'),
  words: z.string().trim().max(200).optional(),
  sort: z.enum(['reading-order', 'number', 'touched', 'priority', 'age']).default('reading-order'),
});

export type ClaimQuery = z.infer<typeof claimQuerySchema>;

/** Which sources are wanted: those of one story, or all the asker may see. */
export const sourceQuerySchema = pageRequestSchema.extend({
  storyId: storyIdSchema.optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  words: z.string().trim().max(200).optional(),
});

export type SourceQuery = z.infer<typeof sourceQuerySchema>;

/** Which evidence of a story is wanted: what bears on its open claims and was not withdrawn, newest first. */
export const evidenceQuerySchema = pageRequestSchema.extend({
  storyId: storyIdSchema,
  /** Words of the question, the answer, the citation, the quotation or the address. */
  words: z.string().trim().max(200).optional(),
});

export type EvidenceQuery = z.infer<typeof evidenceQuerySchema>;
/** Which templates are wanted. */
export const templateQuerySchema = pageRequestSchema.extend({
  kind: z.enum(TEMPLATE_KINDS).optional(),
  state: z.enum(TEMPLATE_STATES).default('standing'),
});

export type TemplateQuery = z.infer<typeof templateQuerySchema>;

/** Which of one's notices are wanted. */
export const noticeQuerySchema = pageRequestSchema.extend({
  show: z.enum(['all', 'unread']).default('all'),
});

export type NoticeQuery = z.infer<typeof noticeQuerySchema>;
