import { z } from 'zod';
import { momentSchema, sourceIdSchema, storyIdSchema } from '#lib/id.ts';

/** What a source is · Reuters handbook. */
export const SOURCE_KINDS = [
  'named-person',
  'institution',
  'document',
  'dataset',
  'outlet',
  'social-post',
  'unnamed-person',
  'staff-witness',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Reliability of a source, A (always reliable) to F (cannot be judged) · Admiralty code. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The person, body, document or thing behind words or evidence. */
export const sourceSchema = z
  .object({
    id: sourceIdSchema,
    /** The story it was first named in: who may see that story may see the source. */
    storyId: storyIdSchema,
    name: z.string(),
    kind: z.enum(SOURCE_KINDS),
    reliability: z.enum(RELIABILITIES).nullable(),
    /** The wording allowed in print for somebody who is not to be named. */
    agreedDescription: z.string().nullable(),
    /** Why somebody is not named; null until somebody has said so. */
    anonymityReason: z.string().nullable(),
    createdAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

export type Source = z.infer<typeof sourceSchema>;
