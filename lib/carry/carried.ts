import { z } from 'zod';
import { FACT_KINDS } from '#lib/carry/facts/fact.ts';
import { AXES } from '#lib/claim/standing.ts';
import { claimIdSchema, draftIdSchema, momentSchema, personIdSchema } from '#lib/id.ts';
import { OUTCOMES } from '#lib/story/outcome.ts';
import { spanSchema } from '#lib/text/span.ts';

/** What can differ: a fact, or that what is ascribed has no words any more. */
const CHANGE_KINDS = [...FACT_KINDS, 'content'] as const;

/** A fact that differs between two drafts. */
export const factChangeSchema = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    /** The words as written; null where there were none, or are none. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** Where they stand: in the draft it came from, and in this one. UTF-16, half-open. */
    fromSpan: spanSchema.nullable(),
    toSpan: spanSchema.nullable(),
    /** In the claim's own words, or in the sentence around them. */
    where: z.enum(['inside', 'around']),
  })
  .readonly();

export type FactChange = z.infer<typeof factChangeSchema>;

/**
 * Whether a carried claim needs a person: `held` needs nobody, `waiting` does, `settled` was looked at.
 */
export const CARRY_STATES = ['held', 'waiting', 'settled'] as const;

/** What a person did about a claim that waited: kept it as it is, judged it anew, or gave it its place. */
export const CARRY_DECISIONS = ['accepted', 'judged', 'placed'] as const;

export type CarryDecision = (typeof CARRY_DECISIONS)[number];

/** The most claims that are kept as they are at once. */
export const MOST_ACCEPTED = 100;

/** The most places that are told of a claim that could stand in several. */
export const MOST_CANDIDATES = 20;

const runs = z.array(spanSchema).readonly();

/** How one claim came into one draft, and what was done about it. */
export const carriedSchema = z
  .object({
    claimId: claimIdSchema,
    /** The draft it came into, and the one it came from: the last in which it had a place. */
    draftId: draftIdSchema,
    fromDraftId: draftIdSchema,
    outcome: z.enum(OUTCOMES),
    /** Where its words stood, and the words. */
    fromSpans: runs,
    fromWords: z.string(),
    /** Where its words stand in the draft; empty while it has no place there. */
    spans: runs,
    words: z.string(),
    /** The places where it could stand, each as runs; only of an ambiguous one. */
    candidates: z.array(runs).readonly(),
    changes: z.array(factChangeSchema).readonly(),
    /** The axes on which a verdict held that holds no longer. */
    reopened: z.array(z.enum(AXES)).readonly(),
    state: z.enum(CARRY_STATES),
    decision: z.enum(CARRY_DECISIONS).nullable(),
    settledAt: momentSchema.nullable(),
    /** Null while nobody has, and for the command line. */
    settledBy: personIdSchema.nullable(),
    settledByName: z.string().nullable(),
  })
  .readonly();

export type Carried = z.infer<typeof carriedSchema>;
