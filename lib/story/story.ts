import { z } from 'zod';
import {
  draftIdSchema,
  momentSchema,
  personIdSchema,
  policyVersionIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** Where a story stands. Only the server moves it, from facts it holds. */
export const STORY_STATUSES = [
  'open',
  'in-review',
  'signed-off',
  'published',
  'corrected',
] as const;

export type StoryStatus = (typeof STORY_STATUSES)[number];

/** One line of text of a story's head; empty means not known. */
export const headLineSchema = z
  .string()
  .trim()
  .max(400, inSchema(say('text-too-long', { most: 400 })))
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, inSchema(say('line-with-controls')));

/** The piece under check, through all its drafts. */
export const storySchema = z
  .object({
    id: storyIdSchema,
    title: z.string(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    /** The date the original states, in its own words or ISO form; not checked by us. */
    dateline: z.string().nullable(),
    status: z.enum(STORY_STATUSES),
    /** The version of the house policy it is checked under; null: under none. */
    policyVersionId: policyVersionIdSchema.nullable(),
    /** The newest draft: the one the galley shows. */
    draftId: draftIdSchema,
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
    /** When anything in the story last changed. */
    touchedAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

export type Story = z.infer<typeof storySchema>;

/** Somebody assigned to a story. */
export const memberSchema = z
  .object({ storyId: storyIdSchema, personId: personIdSchema, since: momentSchema })
  .readonly();

export type Member = z.infer<typeof memberSchema>;
