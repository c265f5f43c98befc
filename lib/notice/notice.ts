import { z } from 'zod';
import {
  type PersonId,
  type ThreadId,
  claimIdSchema,
  momentSchema,
  storyIdSchema,
  threadIdSchema,
} from '#lib/id.ts';

/**
 * Why it is somebody's turn, strongest first: of several reasons in one change the first is told.
 * `answered`: somebody wrote in a thread one wrote in. `claims-waiting`: a new draft of the story left claims open that
 * one is to check, or judged. `identity-opened`: somebody opened a sealed identity one owns; `identity-given`: one may open
 * one from now on, or owns it.
 */
export const NOTICE_KINDS = [
  'assigned',
  'sent-to-review',
  'sent-back',
  'sign-off-voided',
  'second-reading-asked',
  'query-asked',
  'mentioned',
  'second-reading-given',
  'query-answered',
  'claims-waiting',
  'identity-given',
  'identity-opened',
  'answered',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Whom a change tells, and why; kept with the number of the change's event. */
export interface Tell {
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly threadId: ThreadId | null;
  /** With `claims-waiting`: how many of theirs wait. */
  readonly claims?: number;
}

/** It is somebody's turn. An event tells one person once, so its number names their notice. */
export const noticeSchema = z
  .object({
    number: z.int().min(1),
    kind: z.enum(NOTICE_KINDS),
    storyId: storyIdSchema,
    storyTitle: z.string(),
    claimId: claimIdSchema.nullable(),
    claimNumber: z.int().min(1).nullable(),
    claimWords: z.string().nullable(),
    threadId: threadIdSchema.nullable(),
    /** How many of one's claims wait in a new draft; null where it is not about them. */
    claims: z.int().min(1).nullable(),
    readAt: momentSchema.nullable(),
  })
  .readonly();

export type Notice = z.infer<typeof noticeSchema>;

/** Which of their notices somebody has read: some by number, or all up to one. */
export type NoticesMeant =
  | { readonly numbers: readonly number[]; readonly upTo?: undefined }
  | { readonly upTo: number; readonly numbers?: undefined };
