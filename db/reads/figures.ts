import { type SQL, and, count, countDistinct, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { AXES, type Axis, VERDICT_VALUES, type VerdictValue } from '#lib/claim/standing.ts';
import type { StoryId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { FigureQuery, VerdictFigures } from '#lib/review/figures.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type ClaimFilter, type Holding, fits, holdingFor } from '#db/reads/claim-filter.ts';
import { claim } from '#db/schema/claim.ts';
import { person } from '#db/schema/person.ts';
import { story } from '#db/schema/story.ts';

/** The most stories the dashboard shows apart. */
const STORIES_SHOWN = 50;

/** The sums of the verdict dashboard; each counts what the claim list shows for the same filter. */
export function verdictFigures(
  db: Queries,
  query: FigureQuery,
  visibleTo: Visibility,
): VerdictFigures {
  const where = (filter: ClaimFilter) => fits({ ...query, ...filter }, visibleTo);
  const sums: Sums = { where, holding: (axis) => holdingFor(axis, visibleTo) };
  return {
    claims: claimsWhere(db, where({})),
    byAxis: AXES.flatMap((axis) => byVerdict(db, axis, sums)),
    byStory: byStory(db, sums),
    byChecker: AXES.flatMap((axis) => byChecker(db, axis, sums)),
    byDay: byDay(db, sums),
    onOneUnnamedSource: claimsWhere(db, where({ restsOn: 'one-unnamed-source' })),
  };
}

function claimsWhere(db: Queries, where: SQL | undefined): number {
  return db.select({ claims: count() }).from(claim).where(where).get()?.claims ?? 0;
}

/** Which claims are counted, and the verdicts as the asker may know them. */
interface Sums {
  where(filter: ClaimFilter): SQL | undefined;
  holding(axis: Axis): Holding;
}

function byVerdict(db: Queries, axis: Axis, sums: Sums): VerdictFigures['byAxis'] {
  const { verdict } = sums.holding(axis);
  const rows = db
    .select({ verdict, claims: count() })
    .from(claim)
    .where(sums.where({ axis }))
    .groupBy(verdict)
    .all();
  const counted = new Map(rows.map((row) => [row.verdict ?? 'unchecked', row.claims]));
  return [...VERDICT_VALUES, 'unchecked' as const].map((verdict) => ({
    axis,
    verdict,
    claims: counted.get(verdict) ?? 0,
  }));
}

function byStory(db: Queries, sums: Sums): VerdictFigures['byStory'] {
  const busiest = db
    .select({ storyId: claim.storyId })
    .from(claim)
    .where(sums.where({}))
    .groupBy(claim.storyId)
    .orderBy(sql`count(*) desc`, claim.storyId)
    .limit(STORIES_SHOWN)
    .all()
    .map((row) => row.storyId);
  const place = new Map(busiest.map((storyId, ordinal) => [storyId, ordinal]));
  const rows = AXES.flatMap((axis) => ofStories(db, axis, busiest, sums));
  return rows.sort((a, b) => (place.get(a.storyId) ?? 0) - (place.get(b.storyId) ?? 0));
}

function ofStories(db: Queries, axis: Axis, ids: StoryId[], sums: Sums) {
  const { verdict: holds } = sums.holding(axis);
  return db
    .select({
      storyId: claim.storyId,
      title: story.title,
      verdict: holds,
      claims: count(),
    })
    .from(claim)
    .innerJoin(story, eq(story.id, claim.storyId))
    .where(and(sums.where({ axis }), inArray(claim.storyId, ids)))
    .groupBy(claim.storyId, holds)
    .orderBy(claim.storyId, holds)
    .all()
    .map(({ verdict, ...row }) => ({ ...row, axis, verdict: verdict ?? ('unchecked' as const) }));
}

function byChecker(db: Queries, axis: Axis, sums: Sums): VerdictFigures['byChecker'] {
  const { verdict, by, byName } = sums.holding(axis);
  // Somebody who is known goes by the name they have now, others by the one noted with the verdict.
  const name = sql<string>`coalesce(${person.name}, ${byName}, '')`;
  return db
    .select({
      personId: by,
      name,
      verdict: sql<VerdictValue>`${verdict}`,
      claims: count(),
    })
    .from(claim)
    .leftJoin(person, eq(person.id, by))
    .where(and(sums.where({ axis }), isNotNull(verdict)))
    .groupBy(by, name, verdict)
    .orderBy(name, by, verdict)
    .all()
    .map((row) => ({ ...row, axis }));
}

function byDay(db: Queries, sums: Sums): VerdictFigures['byDay'] {
  const rows = AXES.flatMap((axis) => {
    const { verdict, at } = sums.holding(axis);
    const day = sql<string>`substr(${at}, 1, 10)`;
    return db
      .select({
        day,
        verdict: sql<VerdictValue>`${verdict}`,
        claims: countDistinct(claim.id),
      })
      .from(claim)
      .where(and(sums.where({ axis }), isNotNull(verdict)))
      .groupBy(day, verdict)
      .orderBy(day, verdict)
      .all()
      .map((row) => ({ ...row, axis }));
  });
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
