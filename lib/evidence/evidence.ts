import { z } from 'zod';
import {
  claimIdSchema,
  evidenceIdSchema,
  momentSchema,
  originIdSchema,
  personIdSchema,
  sha256Schema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';

/** Which way evidence speaks · FEVER. */
export const STANCES = ['supports', 'refutes', 'context'] as const;

export type Stance = (typeof STANCES)[number];

/** Credibility of the information, 1 (confirmed) to 6 (cannot be judged) · Admiralty code. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

/** What evidence is made of: what was heard or seen, a paper, or what somebody else published. */
export const EVIDENCE_FORMS = [
  'recording',
  'transcript',
  'primary-document',
  'dataset',
  'own-witness',
  'interview',
  'publication',
  'other',
] as const;

export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/** Where information first came from; two items of one origin are one source. */
export const originSchema = z
  .object({
    id: originIdSchema,
    storyId: storyIdSchema,
    name: z.string(),
    /** Our own outlet, or the story under check itself: it cannot corroborate what it says. */
    isOwn: z.boolean(),
    /** The origin of the same story from which this one in turn has it: a paper has it from an agency. */
    tracesTo: originIdSchema.nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type Origin = z.infer<typeof originSchema>;

/** The bytes we stored of what was cited, by hash. */
export const keptCopySchema = z
  .object({
    sha256: sha256Schema,
    sizeBytes: z.int().min(1),
    filename: z.string(),
    mediaType: z.string(),
  })
  .readonly();

export type KeptCopy = z.infer<typeof keptCopySchema>;

/** Material bearing on a claim: a question, what answers it, and where that stands · AVeriTeC. */
export const evidenceSchema = z
  .object({
    id: evidenceIdSchema,
    claimId: claimIdSchema,
    question: z.string(),
    answer: z.string(),
    stance: z.enum(STANCES),
    /** Null until somebody has said what it is. */
    form: z.enum(EVIDENCE_FORMS).nullable(),
    /** How a reader would find it: author, title, publisher, date. */
    citation: z.string(),
    url: z.string().nullable(),
    /** Page, paragraph, timestamp or cell. */
    locator: z.string().nullable(),
    /** The cited words, exactly. */
    quotation: z.string().nullable(),
    credibility: z.literal(CREDIBILITIES).nullable(),
    /** Who or what gave it, where that is one of the sources we know. */
    sourceId: sourceIdSchema.nullable(),
    originId: originIdSchema.nullable(),
    keptCopy: keptCopySchema.nullable(),
    retrievedAt: momentSchema.nullable(),
    state: z.enum(['open', 'withdrawn']),
    withdrawnReason: z.string().nullable(),
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type Evidence = z.infer<typeof evidenceSchema>;
