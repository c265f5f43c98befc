import { and, desc, eq, gt, inArray, isNull, lte, max, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { EMPTY_HEAD, contentOf } from '#lib/record/chain.ts';
import type { Head, RecordEvent } from '#lib/record/event.ts';
import type { ClaimId, SourceId, StoryId } from '#lib/id.ts';
import type { EventLink, EventQuery } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { builtOnce } from '#db/engines/prepared.ts';
import { linkEventsOn } from '#db/reads/claim-link.ts';
import { queriesOnSeveral } from '#db/reads/query.ts';
import { claim } from '#db/schema/claim.ts';
import { event } from '#db/schema/event.ts';
import { source } from '#db/schema/source.ts';

type EventRow = typeof event.$inferSelect;

const json = z.json();

/** The last event's number and hash; no row while the record is empty. */
export const lastEvent = builtOnce((db) =>
  db
    .select({ number: event.number, hash: event.hash })
    .from(event)
    .orderBy(desc(event.number))
    .limit(1)
    .prepare(),
);

/** The head of the record. */
export function head(db: Queries): Head {
  return lastEvent(db).get() ?? EMPTY_HEAD;
}

/** When the last event happened; null while the record is empty. */
export function lastMoment(db: Queries): string | null {
  const last = db.select({ at: event.at }).from(event).orderBy(desc(event.number)).limit(1).get();
  return last?.at ?? null;
}

/** The hash of one event; no row when there is none of that number. */
export function hashOfNumber(db: Queries, number: number) {
  return db.select({ hash: event.hash }).from(event).where(eq(event.number, number));
}

/**
 * Events after a number, oldest first. Of one claim: those of its links too, whichever end it is, and those of
 * queries that bear on other claims besides.
 */
export function events(db: Queries, query: EventQuery): readonly RecordEvent[] {
  const rows = eventRows(db, query);
  return withEventsElsewhere(db, query, rows).map(eventFrom);
}

/** The first event of a story after a number; no row when nothing was done to it since. */
export function eventSince(db: Queries, storyId: StoryId, after: number) {
  return db
    .select({ number: event.number })
    .from(event)
    .where(and(eq(event.storyId, storyId), gt(event.number, after)))
    .limit(1);
}

/** Some events by their numbers. */
export function eventsByNumber(
  db: Queries,
  numbers: readonly number[],
): ReadonlyMap<number, RecordEvent> {
  if (numbers.length === 0) return new Map();
  const rows = db
    .select()
    .from(event)
    .where(inArray(event.number, [...numbers]))
    .all();
  return new Map(rows.map((row) => [row.number, eventFrom(row)]));
}

function withEventsElsewhere(db: Queries, query: EventQuery, rows: EventRow[]): EventRow[] {
  if (query.claimId === undefined) return rows;
  const numbers = [...linkEventsOn(db, query.claimId), ...queryEventsOn(db, query.claimId)].filter(
    (number) => number > query.after,
  );
  if (numbers.length === 0) return rows;
  const more = db.select().from(event).where(inArray(event.number, numbers)).all();
  return [...rows, ...more].sort((a, b) => a.number - b.number).slice(0, query.limit);
}

/** The events of queries that bear on a claim and on others: they are filed under no claim, or another one. */
function queryEventsOn(db: Queries, claimId: ClaimId): readonly number[] {
  const ids = queriesOnSeveral(db, claimId);
  if (ids.length === 0) return [];
  const rows = db
    .select({ number: event.number })
    .from(event)
    .where(
      and(
        // The index of stories leads there; the record has none by subject.
        eq(
          event.storyId,
          sql`(select ${claim.storyId} from ${claim} where ${claim.id} = ${claimId})`,
        ),
        eq(event.subjectKind, 'query'),
        inArray(event.subjectId, [...ids]),
        or(isNull(event.claimId), ne(event.claimId, claimId)),
      ),
    )
    .all();
  return rows.map(({ number }) => number);
}

/** The links of the chain after a number. */
export function linksAfter(db: Queries, query: EventQuery): readonly EventLink[] {
  return eventRows(db, query).map((row) => {
    const { number, previousHash, hash } = row;
    return { number, previousHash, hash, content: contentOf(eventFrom(row)) };
  });
}

/** The events of some sources and versions of policies up to a number, oldest first. */
export function eventsAbout(
  db: Queries,
  subjects: readonly string[],
  upTo: number,
): readonly RecordEvent[] {
  if (subjects.length === 0) return [];
  const rows = db
    .select()
    .from(event)
    .where(
      and(
        lte(event.number, upTo),
        inArray(event.subjectId, [...subjects]),
        inArray(event.subjectKind, ['source', 'policy-version']),
        // The record has an index by story, none by subject: policies are of no story, sources of the one they were first named in.
        or(
          isNull(event.storyId),
          inArray(
            event.storyId,
            db
              .select({ storyId: source.storyId })
              .from(source)
              .where(inArray(source.id, subjects as SourceId[])), // Others are ids of no source.
          ),
        ),
      ),
    )
    .orderBy(event.number)
    .all();
  return rows.map(eventFrom);
}

/** A row of the record with its number, not known to be an event. */
export interface UncheckedEvent {
  readonly number: number;
  readonly event: unknown;
}

/**
 * The same, for checking them: what cannot be read as JSON is left out of the event, which is then
 * no event any more, instead of stopping the walk.
 */
export function uncheckedEvents(db: Queries, query: EventQuery): readonly UncheckedEvent[] {
  return eventRows(db, query).map((row) => ({
    number: row.number,
    event: { ...shaped(row), before: readable(row.before), after: readable(row.after) },
  }));
}

/** What the record last said of each thing in a story: canonical JSON by the thing's id. */
export function lastTold(db: Queries, storyId: StoryId): ReadonlyMap<string, string | null> {
  const latest = db
    .select({ number: max(event.number) })
    .from(event)
    .where(eq(event.storyId, storyId))
    .groupBy(event.subjectKind, event.subjectId);
  const rows = db
    .select({ id: event.subjectId, after: event.after })
    .from(event)
    .where(inArray(event.number, latest))
    .all();
  return new Map(rows.map((row) => [row.id, row.after]));
}

/** The remarks that threads of a story began with, as the record told of them: JSON by their ids. */
export function firstRemarksTold(
  db: Queries,
  storyId: StoryId,
): ReadonlyMap<string, string | null> {
  const rows = db
    .select({
      id: sql<string>`json_extract(${event.after}, '$.remark.id')`,
      remark: sql<string | null>`json_extract(${event.after}, '$.remark')`,
    })
    .from(event)
    .where(and(eq(event.storyId, storyId), eq(event.kind, 'thread.opened')))
    .all();
  return new Map(rows.map((row) => [row.id, row.remark]));
}

/** The answers and attempts of queries in a story, as the record told of them: JSON by their ids. */
export function queryPartsTold(db: Queries, storyId: StoryId): ReadonlyMap<string, string | null> {
  const told = [
    { kind: 'query.answered', at: '$.answer' },
    { kind: 'query.attempted', at: '$.attempt' },
  ].flatMap(({ kind, at }) =>
    db
      .select({
        id: sql<string>`json_extract(${event.after}, ${`${at}.id`})`,
        part: sql<string | null>`json_extract(${event.after}, ${at})`,
      })
      .from(event)
      .where(and(eq(event.storyId, storyId), eq(event.kind, kind)))
      .all(),
  );
  return new Map(told.map((row) => [row.id, row.part]));
}

function eventRows(db: Queries, query: EventQuery): EventRow[] {
  return db
    .select()
    .from(event)
    .where(
      and(
        gt(event.number, query.after),
        query.storyId === undefined ? undefined : eq(event.storyId, query.storyId),
        query.claimId === undefined ? undefined : eq(event.claimId, query.claimId),
      ),
    )
    .orderBy(event.number)
    .limit(query.limit)
    .all();
}

function eventFrom(row: EventRow): RecordEvent {
  return {
    ...shaped(row),
    before: row.before === null ? null : json.parse(JSON.parse(row.before)),
    after: row.after === null ? null : json.parse(JSON.parse(row.after)),
  };
}

function shaped(row: EventRow) {
  return {
    number: row.number,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    operation: row.operation,
    kind: row.kind,
    subject: { kind: row.subjectKind, id: row.subjectId },
    storyId: row.storyId,
    claimId: row.claimId,
    salt: row.salt,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}

function readable(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
