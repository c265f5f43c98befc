import { z } from 'zod';
import {
  draftIdSchema,
  momentSchema,
  personIdSchema,
  sha256Schema,
  storyIdSchema,
} from '#lib/id.ts';
import { outcomeSumsSchema } from '#lib/story/outcome.ts';
import { blockSchema } from '#lib/text/block.ts';

/** The formats a draft can come in; one file of `lib/story/intake` for each. */
export const INTAKE_FORMATS = ['text', 'markdown', 'html'] as const;

export type IntakeFormat = (typeof INTAKE_FORMATS)[number];

/** A piece of the original that did not become part of the draft, and why. */
export const leftOutSchema = z.object({ text: z.string(), reason: z.string() }).readonly();

export type LeftOut = z.infer<typeof leftOutSchema>;

/**
 * What intake kept of the original and what it left out. Words are runs between white space
 * in which there is a letter or a figure; a paragraph is any block.
 */
export const completenessSchema = z
  .object({
    wordsFound: z.int().min(0),
    wordsKept: z.int().min(0),
    paragraphsFound: z.int().min(0),
    paragraphsKept: z.int().min(0),
    leftOut: z.array(leftOutSchema).readonly(),
  })
  .readonly();

export type Completeness = z.infer<typeof completenessSchema>;

/** The bytes a draft was made from, kept by their hash. */
export const originalSchema = z
  .object({
    sha256: sha256Schema,
    sizeBytes: z.int().min(0),
    /** The name of the uploaded file; null when the text was pasted. */
    filename: z.string().nullable(),
    format: z.enum(INTAKE_FORMATS),
  })
  .readonly();

const count = z.int().min(0);

/** What came into a draft from the one before it. */
export const broughtSchema = z
  .object({
    fromDraftId: draftIdSchema,
    /** Claims, withdrawn ones too, by how they came. */
    claims: outcomeSumsSchema,
    /** Dismissed sentences by how they came, and how many of them are dismissed in this draft. */
    dismissals: outcomeSumsSchema,
    dismissalsKept: count,
    /** What the machine suggested and nobody decided on, by how its words came. */
    suggestions: outcomeSumsSchema,
    /** Sentences that stand in only one of the two, however they are printed. */
    sentencesCome: count,
    sentencesGone: count,
  })
  .readonly();

export type Brought = z.infer<typeof broughtSchema>;

/** One immutable version of a story's text. Every offset into `text` counts UTF-16 units. */
export const draftSchema = z
  .object({
    id: draftIdSchema,
    storyId: storyIdSchema,
    /** 1 for the first draft of a story. */
    number: z.int().min(1),
    text: z.string(),
    /** The hash of `text` in UTF-8. */
    sha256: sha256Schema,
    blocks: z.array(blockSchema).readonly(),
    original: originalSchema,
    completeness: completenessSchema,
    /** Null for the first draft. */
    brought: broughtSchema.nullable(),
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
  })
  .readonly();

export type Draft = z.infer<typeof draftSchema>;

/** A draft without its text: where it came from, and how much it is. */
export const draftSummarySchema = draftSchema
  .unwrap()
  .omit({ text: true, blocks: true, completeness: true })
  /** Words are runs between white space. */
  .extend({ words: z.int().min(0) })
  .readonly();

/** A draft without its text. */
export type DraftSummary = z.infer<typeof draftSummarySchema>;
