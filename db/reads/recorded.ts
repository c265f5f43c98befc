import { and, desc, eq, gt, inArray, lte, max, min, sql } from 'drizzle-orm';
import type { ClaimId, PersonId, SourceId, StoryId } from '#lib/id.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { FILE_KINDS } from '#lib/review/as-it-stood.ts';
import type { EventsBetween, RecordedThing } from '#lib/store/review-reads.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { eventsByNumber } from '#db/reads/record.ts';
import { event } from '#db/schema/event.ts';
import { source } from '#db/schema/source.ts';

/**
 * What the record last said, up to and with an event, of each thing the file of a story is made of, in the order in which
 * the things were first told of.
 */
export function recordedUpTo(
  db: Queries,
  storyId: StoryId,
  number: number,
): readonly RecordedThing[] {
  const own = lastOf(db, { storyId, number });
  const known = new Set(own.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  const elsewhere = new Set(own.flatMap(sourceNamed).filter((id) => !known.has(id)));
  return elsewhere.size === 0 ? own : [...own, ...sourcesElsewhere(db, [...elsewhere], number)];
}

interface Asked {
  readonly storyId: string;
  readonly number: number;
  /** Only of these sources; left out: of everything in the file. */
  readonly sources?: readonly string[];
}

function lastOf(db: Queries, { storyId, number, sources }: Asked) {
  const latest = db
    .select({ last: max(event.number).as('last'), first: min(event.number).as('first') })
    .from(event)
    .where(
      and(
        eq(event.storyId, storyId),
        lte(event.number, number),
        sources === undefined
          ? inArray(event.subjectKind, [...FILE_KINDS])
          : and(eq(event.subjectKind, 'source'), inArray(event.subjectId, [...sources])),
      ),
    )
    .groupBy(event.subjectKind, event.subjectId)
    .as('latest');
  return db
    .select({
      kind: event.subjectKind,
      id: event.subjectId,
      claimId: event.claimId,
      eventKind: event.kind,
      after: event.after,
    })
    .from(latest)
    .innerJoin(event, eq(event.number, latest.last))
    .orderBy(sql`${latest.first}`)
    .all()
    .map(({ after, ...row }) => ({
      ...row,
      after: after === null ? null : (JSON.parse(after) as unknown),
    }));
}

function sourceNamed({ kind, after }: RecordedThing): readonly string[] {
  if (kind !== 'attribution' && kind !== 'evidence') return [];
  if (typeof after !== 'object' || after === null || !('sourceId' in after)) return [];
  return typeof after.sourceId === 'string' ? [after.sourceId] : [];
}

/** A source stays in the story it was first named in: there its events are. */
function sourcesElsewhere(
  db: Queries,
  ids: readonly string[],
  number: number,
): readonly RecordedThing[] {
  const homes = db
    .select({ id: source.id, storyId: source.storyId })
    .from(source)
    // Ids out of the record are ids of sources.
    .where(inArray(source.id, ids as SourceId[]))
    .all();
  return [...Map.groupBy(homes, ({ storyId }) => storyId)].flatMap(([storyId, rows]) =>
    lastOf(db, { storyId, number, sources: rows.map(({ id }) => id) }),
  );
}

const MOVES = [
  'story.sent-to-review',
  'story.sent-back',
  'story.signed-off',
  'story.back-in-review',
  'story.published',
  'story.corrected',
];

/** The events by which a story went through review, oldest first. */
export function movesOf(db: Queries, storyId: StoryId): readonly RecordEvent[] {
  const rows = db
    .select({ number: event.number })
    .from(event)
    .where(and(eq(event.storyId, storyId), inArray(event.kind, MOVES)))
    .orderBy(event.number)
    .all();
  return told(db, rows);
}

/** So many events one answer holds. */
const MOST = 100;

/** The events of some kinds in a story between two of the record, oldest first; the newest 100. */
export function eventsBetween(
  db: Queries,
  { storyId, after, upTo, kinds }: EventsBetween,
): readonly RecordEvent[] {
  const rows = db
    .select({ number: event.number })
    .from(event)
    .where(
      and(
        eq(event.storyId, storyId),
        inArray(event.kind, [...kinds]),
        gt(event.number, after),
        lte(event.number, upTo),
      ),
    )
    .orderBy(desc(event.number))
    .limit(MOST)
    .all();
  return told(db, rows.toReversed());
}

/** Who last took the high priority from a claim of a story; nobody, where a program did. */
export function loweredFromHigh(db: Queries, storyId: StoryId): ReadonlyMap<ClaimId, PersonId> {
  const was = sql`json_extract(${event.before}, '$.priority')`;
  const became = sql`json_extract(${event.after}, '$.priority')`;
  const rows = db
    .select({ claimId: event.claimId, actor: event.actorKind, actorId: event.actorId })
    .from(event)
    .where(
      and(
        eq(event.storyId, storyId),
        eq(event.kind, 'claim.changed'),
        sql`${was} = 'high' and ${became} <> 'high'`,
      ),
    )
    .orderBy(event.number)
    .all();
  const last = new Map(
    rows.map(({ claimId, actor, actorId }) => [claimId, actor === 'person' ? actorId : null]),
  );
  // The record names claims and people by their ids.
  const byPeople = [...last].filter(([, by]) => by !== null) as [ClaimId, PersonId][];
  return new Map(byPeople);
}

function told(db: Queries, rows: readonly { readonly number: number }[]): readonly RecordEvent[] {
  const numbers = rows.map((row) => row.number);
  const byNumber = eventsByNumber(db, numbers);
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
