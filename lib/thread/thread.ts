import { z } from 'zod';
import {
  claimIdSchema,
  momentSchema,
  personIdSchema,
  remarkIdSchema,
  storyIdSchema,
  threadIdSchema,
} from '#lib/id.ts';

/** A thread is open until somebody says that it is settled. */
export const THREAD_STATES = ['open', 'resolved'] as const;

export type ThreadState = (typeof THREAD_STATES)[number];

/** The most people one remark can turn to. */
export const MENTIONS_LIMIT = 20;

/** What somebody wrote in a thread. Remarks are never changed: a slip is answered by another remark. */
export const remarkSchema = z
  .object({
    id: remarkIdSchema,
    threadId: threadIdSchema,
    body: z.string(),
    /** Whom it turns to; their names stand in the body after an @. */
    mentions: z.array(personIdSchema).max(MENTIONS_LIMIT).readonly(),
    createdAt: momentSchema,
    /** Null when it was written on the command line. */
    createdBy: personIdSchema.nullable(),
    createdByName: z.string(),
  })
  .readonly();

export type Remark = z.infer<typeof remarkSchema>;

/** What colleagues say to each other about a claim, oldest remark first; never part of a report. */
export const threadSchema = z
  .object({
    id: threadIdSchema,
    storyId: storyIdSchema,
    claimId: claimIdSchema,
    state: z.enum(THREAD_STATES),
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
    createdByName: z.string(),
    /** Counts up with every remark and whenever the thread is resolved or opened again. */
    version: z.int().min(1),
    remarks: z.array(remarkSchema).readonly(),
  })
  .readonly();

export type Thread = z.infer<typeof threadSchema>;
