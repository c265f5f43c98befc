import { z } from 'zod';
import {
  claimIdSchema,
  draftIdSchema,
  momentSchema,
  personIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { spanSchema } from '#lib/text/span.ts';
import { VERDICT_VALUES } from '#lib/claim/standing.ts';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** What sort of assertion a claim is. */
export const CLAIM_KINDS = [
  'figure',
  'quotation',
  'event',
  'identity',
  'causal',
  'comparison',
  'other',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How much hangs on a claim, lowest first. */
export const PRIORITIES = ['low', 'normal', 'high'] as const;

export type Priority = (typeof PRIORITIES)[number];

/**
 * Why a claim has no place in the story's newest draft: its words are not there, or they could stand in several places
 * and nobody has said in which.
 */
export const UNPLACED = ['gone', 'ambiguous'] as const;

/** A withdrawn claim stays in the record but no longer counts. */
export const CLAIM_STATES = ['open', 'withdrawn'] as const;

/** The runs of words a claim covers: in reading order, not touching each other, at most 50. */
export const runsSchema = z
  .array(spanSchema)
  .min(1, inSchema(say('words-missing')))
  .max(50)
  .readonly();

/**
 * An assertion in a story that is checked. Its words are placed in each draft by spans; those given
 * here are for `draftId`. The two verdicts are the last ones recorded on each axis.
 */
export const claimSchema = z
  .object({
    id: claimIdSchema,
    storyId: storyIdSchema,
    /** Counts up within the story, so that people can say "claim 12". */
    number: z.int().min(1),
    /** The draft in which the claim was marked. */
    markedIn: draftIdSchema,
    /** The draft for which `spans` hold: the story's newest, or the last in which the claim had a place. */
    draftId: draftIdSchema,
    /** Null while it has a place in the newest draft. */
    unplaced: z.enum(UNPLACED).nullable(),
    /** The draft that changed something about it which nobody has settled yet; null when nothing waits. */
    waitsIn: draftIdSchema.nullable(),
    /** Where the claim's words stand in the draft; several runs for a split quotation. */
    spans: runsSchema,
    /** The marked words themselves, runs joined by " … ". */
    words: z.string(),
    /** The claim as one affirmative sentence that stands by itself; empty until somebody writes it. */
    restatement: z.string(),
    kind: z.enum(CLAIM_KINDS),
    priority: z.enum(PRIORITIES),
    /** Whom it accuses of something serious, by name; nobody for most claims. */
    accused: z.array(z.string()).readonly(),
    assigneeId: personIdSchema.nullable(),
    state: z.enum(CLAIM_STATES),
    withdrawnReason: z.string().nullable(),
    /** When and by whom it was withdrawn; null while it is open. */
    withdrawnAt: momentSchema.nullable(),
    withdrawnBy: personIdSchema.nullable(),
    withdrawnByName: z.string().nullable(),
    /** The verdict that holds on each axis; null where none was given yet. */
    verdicts: z
      .object({
        attribution: z.enum(VERDICT_VALUES).nullable(),
        content: z.enum(VERDICT_VALUES).nullable(),
      })
      .readonly(),
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
    touchedAt: momentSchema,
    /** Counts up with every change to the claim's own fields and with every verdict. */
    version: z.int().min(1),
  })
  .readonly();

export type Claim = z.infer<typeof claimSchema>;
