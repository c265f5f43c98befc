import { z } from 'zod';
import { keptCopySchema } from '#lib/evidence/evidence.ts';
import {
  claimIdSchema,
  momentSchema,
  personIdSchema,
  queryAnswerIdSchema,
  queryAttemptIdSchema,
  queryIdSchema,
  queryLinkIdSchema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';

/** To whom a question is put: the reporter, a source, an expert, or a party that the story accuses. */
export const QUERY_KINDS = ['reporter', 'source', 'expert', 'right-of-reply'] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query is open until an answer came, and answered until somebody says what follows from it. */
export const QUERY_STATES = ['open', 'answered', 'closed', 'withdrawn'] as const;

export type QueryState = (typeof QUERY_STATES)[number];

/** How a question is put, tried or answered. */
export const CHANNELS = [
  'phone',
  'e-mail',
  'letter',
  'in-person',
  'message',
  'lawyer',
  'link',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** How an answer can have come that somebody on the desk writes down: by link it comes by itself. */
export const WRITTEN_CHANNELS = CHANNELS.filter((channel) => channel !== 'link');

/** What came of trying to reach an accused party. */
export const ATTEMPT_OUTCOMES = ['no-answer', 'declined', 'will-answer', 'answered'] as const;

export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** What a closed query means for one of its claims. */
export const EFFECTS = ['nothing-changes', 'claim-changed', 'evidence-added', 'cut'] as const;

export type Effect = (typeof EFFECTS)[number];

/** The states of a link by which somebody without an account answers. */
export const QUERY_LINK_STATES = ['open', 'used', 'revoked'] as const;

/** The most claims one query can bear on. */
export const QUERY_CLAIMS_LIMIT = 100;
/** The most answers, and the most attempts, that one query can hold. */
export const QUERY_PARTS_LIMIT = 200;
/** The longest answer, in UTF-16 units. */
export const ANSWER_LENGTH = 10_000;
/** The largest file that comes by a link, whatever the house takes besides. */
export const LINK_FILE_BYTES = 20 * 1024 * 1024;
/** How many days a link holds: as a rule, and at most. */
export const LINK_DAYS = 7;
export const MOST_LINK_DAYS = 30;

/** An answer that came. Answers are never changed: a slip is mended by another one. */
export const queryAnswerSchema = z
  .object({
    id: queryAnswerIdSchema,
    queryId: queryIdSchema,
    /** When it came, as whoever wrote it down says. */
    answeredAt: momentSchema,
    channel: z.enum(CHANNELS),
    /** Whether it says that the words are right as they stand; then the text may be empty. */
    accepts: z.boolean(),
    text: z.string(),
    keptCopy: keptCopySchema.nullable(),
    /** The link by which it came; null where somebody on the desk wrote it down. */
    linkId: queryLinkIdSchema.nullable(),
    notedAt: momentSchema,
    notedBy: personIdSchema.nullable(),
    /** Who wrote it down; for an answer by link, whom the link was made for: whoever holds it can answer. */
    notedByName: z.string(),
  })
  .readonly();

export type QueryAnswer = z.infer<typeof queryAnswerSchema>;

/** One try at reaching an accused party. */
export const queryAttemptSchema = z
  .object({
    id: queryAttemptIdSchema,
    queryId: queryIdSchema,
    triedAt: momentSchema,
    channel: z.enum(CHANNELS),
    outcome: z.enum(ATTEMPT_OUTCOMES),
    note: z.string(),
    notedAt: momentSchema,
    notedBy: personIdSchema.nullable(),
    notedByName: z.string(),
  })
  .readonly();

export type QueryAttempt = z.infer<typeof queryAttemptSchema>;

/** A link by which somebody without an account answers once; the token itself is never stored. */
export const queryLinkSchema = z
  .object({
    id: queryLinkIdSchema,
    queryId: queryIdSchema,
    storyId: storyIdSchema,
    /** The claims that are shown, with their words as they stood when the link was made. */
    shown: z
      .array(z.object({ claimId: claimIdSchema, words: z.string() }).readonly())
      .min(1)
      .readonly(),
    state: z.enum(QUERY_LINK_STATES),
    madeAt: momentSchema,
    madeBy: personIdSchema.nullable(),
    madeByName: z.string(),
    expiresAt: momentSchema,
  })
  .readonly();

export type QueryLink = z.infer<typeof queryLinkSchema>;

/** What followed from a query: in words, and for each claim it bears on. */
export const closingSchema = z
  .object({
    effect: z.string(),
    claims: z
      .array(z.object({ claimId: claimIdSchema, effect: z.enum(EFFECTS) }).readonly())
      .readonly(),
    closedAt: momentSchema,
    closedBy: personIdSchema.nullable(),
    closedByName: z.string(),
  })
  .readonly();

export type Closing = z.infer<typeof closingSchema>;

/** A question put to somebody, but for what came back. */
export const askedQuerySchema = z
  .object({
    id: queryIdSchema,
    storyId: storyIdSchema,
    /** Within the story, from 1. */
    number: z.int().min(1),
    kind: z.enum(QUERY_KINDS),
    claimIds: z.array(claimIdSchema).min(1).max(QUERY_CLAIMS_LIMIT).readonly(),
    /** The name of whoever is asked. */
    to: z.string(),
    /** With `reporter`: the member of the story who is asked. */
    personId: personIdSchema.nullable(),
    /** Where the one who is asked is a source the desk knows. */
    sourceId: sourceIdSchema.nullable(),
    /** With `right-of-reply`: the accused party, as people write its name. */
    accused: z.string().nullable(),
    question: z.string(),
    dueAt: momentSchema.nullable(),
    channel: z.enum(CHANNELS),
    /** The address, number or place; empty where nobody noted it. */
    where: z.string(),
    state: z.enum(QUERY_STATES),
    askedAt: momentSchema,
    askedBy: personIdSchema.nullable(),
    askedByName: z.string(),
    withdrawnReason: z.string().nullable(),
    /** Null while nobody closed it, and again once it was opened again. */
    closing: closingSchema.nullable(),
    /** Why it was opened again, the last time; null when it never was. */
    reopenedReason: z.string().nullable(),
    /** Counts up with every change, answer, attempt and link. */
    version: z.int().min(1),
  })
  .readonly();

/** A question put to somebody, but for what came back. */
export type AskedQuery = z.infer<typeof askedQuerySchema>;

/** A question put to somebody about claims of a story, with all that came back, oldest first. */
export const querySchema = askedQuerySchema
  .unwrap()
  .extend({
    answers: z.array(queryAnswerSchema).readonly(),
    attempts: z.array(queryAttemptSchema).readonly(),
    links: z.array(queryLinkSchema).readonly(),
  })
  .readonly();

export type Query = z.infer<typeof querySchema>;

/** A link with the query it is for. */
export interface QueryOfLink {
  readonly link: QueryLink;
  readonly query: AskedQuery;
}

/**
 * Whether a question can have reached whoever is asked. One to be answered by link has not before a link was made, nor when the
 * link was revoked, unless they were tried otherwise or answered. Closing a query revokes its link, which then counts.
 */
export function isPut({ channel, state, answers, attempts, links }: Query): boolean {
  if (channel !== 'link' || answers.length > 0 || attempts.length > 0) return true;
  return links.some((link) => state === 'closed' || link.state !== 'revoked');
}

/** Whether a query waits although it was due; it is told as that, and nothing more follows from it. */
export function isOverdue(query: Pick<AskedQuery, 'state' | 'dueAt'>, now: string): boolean {
  return query.state === 'open' && query.dueAt !== null && query.dueAt < now;
}
