import { z } from 'zod';
import {
  attributionIdSchema,
  claimIdSchema,
  draftIdSchema,
  momentSchema,
  sourceIdSchema,
} from '#lib/id.ts';
import { spanSchema } from '#lib/text/span.ts';

/** In quotation marks, in paraphrase, or both · Citron. */
export const QUOTE_TYPES = ['direct', 'indirect', 'mixed'] as const;

/** Terms agreed with a source before speaking · AP; `not-stated` until somebody has asked. */
export const GROUND_RULES = [
  'not-stated',
  'on-the-record',
  'background',
  'deep-background',
  'off-the-record',
] as const;

/** Whether the source saw or knows it directly or was told · BBC, NYT. */
export const KNOWLEDGES = ['not-stated', 'first-hand', 'second-hand'] as const;

const roleSpans = z.array(spanSchema).max(50).readonly();

/** The link from content to whoever it is ascribed to · PARC 3.0, PolNeAR. */
export const attributionSchema = z
  .object({
    id: attributionIdSchema,
    claimId: claimIdSchema,
    /** The attribution in whose content this one stands (X says Y accused Z: Y's hangs on X's). */
    parentId: attributionIdSchema.nullable(),
    /** Null: the story names nobody for it, in so far as the checker can see. */
    sourceId: sourceIdSchema.nullable(),
    /** The draft for which the spans hold. */
    draftId: draftIdSchema,
    /** Who: *Netanyahu*. */
    sourceSpans: roleSpans,
    /** The words that attribute: *has accused … of*. */
    cueSpans: roleSpans,
    /** What is ascribed. */
    contentSpans: roleSpans,
    quoteType: z.enum(QUOTE_TYPES),
    groundRules: z.enum(GROUND_RULES),
    knowledge: z.enum(KNOWLEDGES),
    state: z.enum(['open', 'withdrawn']),
    createdAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

export type Attribution = z.infer<typeof attributionSchema>;
