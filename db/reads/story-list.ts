import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Axis } from '#lib/claim/standing.ts';
import type { StoryId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { Page, StoryQuery, StorySummary, Tally } from '#lib/store/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import {
  type SortOrder,
  afterCursor,
  holdsWords,
  orderBy,
  pageOf,
  rowsFor,
} from '#db/reads/page.ts';
import { type Holding, holdingFor } from '#db/reads/claim-filter.ts';
import { STORY } from '#db/reads/story.ts';
import { isVisible } from '#db/reads/visible.ts';
import { claim } from '#db/schema/claim.ts';
import { event } from '#db/schema/event.ts';
import { person } from '#db/schema/person.ts';
import { draft, story } from '#db/schema/story.ts';

type Row = Pick<StorySummary, 'story' | 'draftNumber' | 'lastEvent'>;

const lastId = { by: story.id, type: 'string', of: (row: Row) => row.story.id } as const;

const ORDERS: Readonly<Record<StoryQuery['sort'], SortOrder<Row>>> = {
  touched: {
    name: 'stories by touched',
    keys: [
      { by: story.touchedAt, type: 'string', isDescending: true, of: (row) => row.story.touchedAt },
      { ...lastId, isDescending: true },
    ],
  },
  created: {
    name: 'stories by created',
    keys: [
      { by: story.createdAt, type: 'string', isDescending: true, of: (row) => row.story.createdAt },
      { ...lastId, isDescending: true },
    ],
  },
  title: {
    name: 'stories by title',
    keys: [
      { by: sql`${story.title} collate nocase`, type: 'string', of: (row) => row.story.title },
      lastId,
    ],
  },
};

/** A page of stories with what was done on them: four queries, however many stories. */
export function stories(db: Queries, query: StoryQuery, visibleTo: Visibility): Page<StorySummary> {
  const order = ORDERS[query.sort];
  const page = pageOf(order, query, storyRows(db, query, visibleTo));
  const ids = page.items.map((row) => row.story.id);
  const tallies = tallyOpenClaims(db, ids, visibleTo);
  const waiting = waitingClaims(db, ids, visibleTo);
  return {
    items: page.items.map((row) => ({
      ...row,
      ...(tallies.get(row.story.id) ?? NO_CLAIMS),
      waitingOn: waiting.get(row.story.id) ?? [],
    })),
    nextCursor: page.nextCursor,
  };
}

function storyRows(db: Queries, query: StoryQuery, visibleTo: Visibility): Row[] {
  const order = ORDERS[query.sort];
  return db
    .select({
      story: STORY,
      draftNumber: draft.number,
      lastEvent: {
        at: event.at,
        actorName: event.actorName,
        operation: event.operation,
        kind: event.kind,
      },
    })
    .from(story)
    .innerJoin(draft, eq(draft.id, STORY.draftId))
    .leftJoin(
      event,
      sql`${event.number} = (select max(last.number) from ${event} as last where last.story_id = ${story.id})`,
    )
    .where(
      and(
        isVisible(story.id, visibleTo),
        query.status === undefined ? undefined : eq(story.status, query.status),
        ...holdsWords(query.words, [story.title, story.byline, story.outlet]),
        afterCursor(order, query),
      ),
    )
    .orderBy(...orderBy(order))
    .limit(rowsFor(query))
    .all();
}

type Tallies = Record<Axis, Tally> & { readonly claims: number };

const NO_TALLY: Tally = { corroborated: 0, unverified: 0, disputed: 0, unchecked: 0 };
const NO_CLAIMS: Tallies = { claims: 0, attribution: NO_TALLY, content: NO_TALLY };

function tallyOpenClaims(
  db: Queries,
  ids: readonly StoryId[],
  visibleTo: Visibility,
): ReadonlyMap<StoryId, Tallies> {
  const rows = db
    .select({
      storyId: claim.storyId,
      claims: count(),
      attribution: tallyColumns(holdingFor('attribution', visibleTo)),
      content: tallyColumns(holdingFor('content', visibleTo)),
    })
    .from(claim)
    .where(and(inArray(claim.storyId, [...ids]), eq(claim.state, 'open')))
    .groupBy(claim.storyId)
    .all();
  return new Map(rows.map(({ storyId, ...tallies }) => [storyId, tallies]));
}

function tallyColumns({ verdict }: Holding) {
  return {
    corroborated: sql<number>`count(*) filter (where ${verdict} = 'corroborated')`,
    unverified: sql<number>`count(*) filter (where ${verdict} = 'unverified')`,
    disputed: sql<number>`count(*) filter (where ${verdict} = 'disputed')`,
    unchecked: sql<number>`count(*) filter (where ${verdict} is null)`,
  };
}

/** Open claims that lack a verdict on either axis, by who has them: those with most first. */
function waitingClaims(db: Queries, ids: readonly StoryId[], visibleTo: Visibility) {
  const { verdict: said } = holdingFor('attribution', visibleTo);
  const { verdict: isSo } = holdingFor('content', visibleTo);
  const rows = db
    .select({
      storyId: claim.storyId,
      personId: claim.assigneeId,
      name: person.name,
      claims: count(),
    })
    .from(claim)
    .leftJoin(person, eq(person.id, claim.assigneeId))
    .where(
      and(
        inArray(claim.storyId, [...ids]),
        eq(claim.state, 'open'),
        sql`(${said} is null or ${isSo} is null)`,
      ),
    )
    .groupBy(claim.storyId, claim.assigneeId)
    .orderBy(claim.storyId, sql`count(*) desc`, claim.assigneeId)
    .all();
  const byStory = new Map<StoryId, StorySummary['waitingOn'][number][]>();
  for (const { storyId, ...waiting } of rows) {
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), waiting]);
  }
  return byStory;
}
