import { type Column, and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  type ClaimId,
  type QueryAnswerId,
  type QueryId,
  type QueryLinkId,
  type StoryId,
  claimIdSchema,
} from '#lib/id.ts';
import type { AskedQuery, Query, QueryAnswer } from '#lib/query/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { query, queryAnswer, queryAttempt, queryClaim, queryLink } from '#db/schema/query.ts';

// The claims of a query, as JSON in their order: one query answers whole ones. The inner template keeps
// "query"."id" qualified, as in the runs of a claim.
const claimsAsked = sql<string>`${sql`(select json_group_array(part.claim_id order by part.ordinal) from ${queryClaim} as part where part.query_id = ${query.id})`}`;

const claimIdsSchema = z.array(claimIdSchema);

/** The columns of a query but for what came back. */
export const ASKED = {
  id: query.id,
  storyId: query.storyId,
  number: query.number,
  kind: query.kind,
  claimIds: claimsAsked.mapWith((json: string) => claimIdsSchema.parse(JSON.parse(json))),
  to: query.to,
  personId: query.personId,
  sourceId: query.sourceId,
  accused: query.accused,
  question: query.question,
  dueAt: query.dueAt,
  channel: query.channel,
  where: query.where,
  state: query.state,
  askedAt: query.askedAt,
  askedBy: query.askedBy,
  askedByName: query.askedByName,
  withdrawnReason: query.withdrawnReason,
  closing: query.closing,
  reopenedReason: query.reopenedReason,
  version: query.version,
};

const ANSWER = {
  id: queryAnswer.id,
  queryId: queryAnswer.queryId,
  answeredAt: queryAnswer.answeredAt,
  channel: queryAnswer.channel,
  accepts: queryAnswer.accepts,
  text: queryAnswer.text,
  keptSha256: queryAnswer.keptSha256,
  keptSizeBytes: sql<number | null>`${keptCopy.sizeBytes}`,
  keptFilename: queryAnswer.keptFilename,
  keptMediaType: queryAnswer.keptMediaType,
  linkId: queryAnswer.linkId,
  notedAt: queryAnswer.notedAt,
  notedBy: queryAnswer.notedBy,
  notedByName: queryAnswer.notedByName,
};

const ATTEMPT = {
  id: queryAttempt.id,
  queryId: queryAttempt.queryId,
  triedAt: queryAttempt.triedAt,
  channel: queryAttempt.channel,
  outcome: queryAttempt.outcome,
  note: queryAttempt.note,
  notedAt: queryAttempt.notedAt,
  notedBy: queryAttempt.notedBy,
  notedByName: queryAttempt.notedByName,
};

const LINK = {
  id: queryLink.id,
  queryId: queryLink.queryId,
  storyId: query.storyId,
  shown: queryLink.shown,
  state: queryLink.state,
  madeAt: queryLink.madeAt,
  madeBy: queryLink.madeBy,
  madeByName: queryLink.madeByName,
  expiresAt: queryLink.expiresAt,
};

/** An answer as its table holds it: the kept copy in four columns. */
type AnswerRow = Omit<QueryAnswer, 'keptCopy'> & {
  readonly keptSha256: string | null;
  readonly keptSizeBytes: number | null;
  readonly keptFilename: string | null;
  readonly keptMediaType: string | null;
};

/** Which queries are meant: one of them, those of a story, or those that bear on a claim. */
export type QueriesMeant =
  | { readonly of: 'query'; readonly id: QueryId }
  | { readonly of: 'story'; readonly id: StoryId }
  | { readonly of: 'claim'; readonly id: ClaimId };

const id = sql.placeholder('id');
const bearsOn = sql`${query.id} in (select ${queryClaim.queryId} from ${queryClaim} where ${queryClaim.claimId} = ${id})`;

const ROWS = { query: rowsBy(query.id), story: rowsBy(query.storyId), claim: rowsOnClaim() };
const ANSWERS = answersBy(queryAnswer.queryId);
const ATTEMPTS = attemptsBy(queryAttempt.queryId);
const LINKS = linksBy(queryLink.queryId);

/** Queries but for what came back, the oldest first. */
export function askedRows(db: Queries, { of, id: meant }: QueriesMeant) {
  return ROWS[of](db, { id: meant });
}

/** Queries with what came back, the oldest first. */
export function putQueries(db: Queries, meant: QueriesMeant): readonly Query[] {
  return askedRows(db, meant)
    .all()
    .map((asked) => whole(db, asked));
}

/** A query with what came back. */
export function whole(db: Queries, asked: AskedQuery): Query {
  const of = { id: asked.id };
  return {
    ...asked,
    answers: ANSWERS(db, of).all().map(toAnswer),
    attempts: ATTEMPTS(db, of).all(),
    links: LINKS(db, of).all(),
  };
}

const answerOfId = answersBy(queryAnswer.id);

/** The answer of an id; null where there is none. */
export function queryAnswerById(db: Queries, answerId: QueryAnswerId): QueryAnswer | null {
  const row = answerOfId(db, { id: answerId }).get();
  return row === undefined ? null : toAnswer(row);
}

const linkOfId = linksBy(queryLink.id);
const linkOfToken = linksBy(queryLink.tokenHash);

/** The link of an id. */
export function queryLinkById(db: Queries, linkId: QueryLinkId) {
  return linkOfId(db, { id: linkId });
}

/** The link whose token has this sha-256. */
export function queryLinkByTokenHash(db: Queries, tokenHash: string) {
  return linkOfToken(db, { id: tokenHash });
}

const lastNumber = selectOnce((db) =>
  db
    .select({ number: sql<number | null>`max(${query.number})` })
    .from(query)
    .where(eq(query.storyId, id)),
);

/** The highest number a query of a story has; null in a story without queries. */
export function lastQueryOf(db: Queries, storyId: StoryId) {
  return lastNumber(db, { id: storyId });
}

const severalOn = selectOnce((db) =>
  db
    .select({ id: query.id })
    .from(query)
    .where(
      and(
        bearsOn,
        sql`(select count(*) from ${queryClaim} as part where part.query_id = ${query.id}) > 1`,
      ),
    ),
);

/** The queries that bear on a claim and on others: their events are filed under no claim. */
export function queriesOnSeveral(db: Queries, claimId: ClaimId): readonly QueryId[] {
  return severalOn(db, { id: claimId })
    .all()
    .map((row) => row.id);
}

function toAnswer(row: AnswerRow): QueryAnswer {
  const { keptSha256, keptSizeBytes, keptFilename, keptMediaType, ...rest } = row;
  if (keptSha256 === null || keptSizeBytes === null) return { ...rest, keptCopy: null };
  if (keptFilename === null || keptMediaType === null) return { ...rest, keptCopy: null };
  const copy = { sha256: keptSha256, sizeBytes: keptSizeBytes };
  return { ...rest, keptCopy: { ...copy, filename: keptFilename, mediaType: keptMediaType } };
}

function rowsBy(column: Column) {
  return selectOnce((db) =>
    db.select(ASKED).from(query).where(eq(column, id)).orderBy(query.number),
  );
}

function rowsOnClaim() {
  return selectOnce((db) => db.select(ASKED).from(query).where(bearsOn).orderBy(query.number));
}

function answersBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(ANSWER)
      .from(queryAnswer)
      .leftJoin(keptCopy, eq(keptCopy.sha256, queryAnswer.keptSha256))
      .where(eq(column, id))
      .orderBy(queryAnswer.eventNumber),
  );
}

function attemptsBy(column: Column) {
  return selectOnce((db) =>
    db.select(ATTEMPT).from(queryAttempt).where(eq(column, id)).orderBy(queryAttempt.eventNumber),
  );
}

function linksBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(LINK)
      .from(queryLink)
      .innerJoin(query, eq(query.id, queryLink.queryId))
      .where(eq(column, id))
      .orderBy(queryLink.eventNumber),
  );
}
