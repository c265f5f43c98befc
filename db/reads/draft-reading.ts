import { and, asc, eq, sql } from 'drizzle-orm';
import type { ClaimId, DecisionId, DraftId, StoryId } from '#lib/id.ts';
import type { Decision, FinderFigure } from '#lib/reading/decision.ts';
import type { StandingDecision } from '#lib/reading/decision-rules.ts';
import type { KeptReading } from '#lib/reading/kept-reading.ts';
import { SUGGESTERS } from '#lib/reading/reading.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { annotationSet } from '#db/schema/annotation-set.ts';
import { draftReading, suggestionDecision } from '#db/schema/draft-reading.ts';
import { draft, story } from '#db/schema/story.ts';

const KEPT = {
  draftId: draftReading.draftId,
  format: draftReading.format,
  readAt: draftReading.readAt,
  sha256: draftReading.sha256,
  sentences: draftReading.sentences,
  suggestions: draftReading.suggestions,
};

// Written out, not bound: a partial index is used only where its condition can be seen.
const stands = sql`${suggestionDecision.state} = 'open'`;

/** What is told of the reading of a draft. */
export function keptReading(db: Queries, draftId: DraftId) {
  return keptOf(db, { draftId });
}

/** The reading of a draft as JSON. */
export function readingOf(db: Queries, draftId: DraftId) {
  return jsonOf(db, { draftId });
}

/** What is told of the readings of a story's drafts. */
export function readingsOfStory(db: Queries, storyId: StoryId): readonly KeptReading[] {
  return keptOfStory(db, { storyId }).all();
}

/** The decision of an id. */
export function decisionById(db: Queries, id: DecisionId) {
  return byId(db, { id });
}

/** The decision that stands on a suggestion of a story; no row when there is none. */
export function decisionOn(db: Queries, storyId: StoryId, fingerprint: string) {
  return on(db, { storyId, fingerprint });
}

/** The decisions of a story that stand, oldest first. */
export function standingDecisions(db: Queries, storyId: StoryId): readonly StandingDecision[] {
  return standing(db, { storyId }).all();
}

/** The decisions that stand by which a claim was made, oldest first. */
export function decisionsOnClaim(db: Queries, claimId: ClaimId): readonly Decision[] {
  return onClaim(db, { claimId }).all();
}

/** Every decision of a story, those taken back too. */
export function decisionsOfStory(db: Queries, storyId: StoryId): readonly Decision[] {
  return ofStory(db, { storyId }).all();
}

/** What each finder suggested in the newest drafts, and what was decided on it, over all stories. */
export function finderFigures(db: Queries): readonly FinderFigure[] {
  const offered = new Map(suggestedByFinder(db).map((row) => [row.finder, row.count]));
  const decided = new Map(
    decidedByFinder(db, {})
      .all()
      .map((row) => [`${row.finder} ${row.decision}`, row.count]),
  );
  return SUGGESTERS.map((finder) => {
    const accepted = decided.get(`${finder} accepted`) ?? 0;
    const edited = decided.get(`${finder} edited`) ?? 0;
    const dismissed = decided.get(`${finder} dismissed`) ?? 0;
    const open = Math.max(0, (offered.get(finder) ?? 0) - accepted - edited - dismissed);
    return { finder, accepted, edited, dismissed, open };
  });
}

const keptOf = selectOnce((db) =>
  db
    .select(KEPT)
    .from(draftReading)
    .where(eq(draftReading.draftId, sql.placeholder('draftId'))),
);

const jsonOf = selectOnce((db) =>
  db
    .select({ json: draftReading.json })
    .from(draftReading)
    .where(eq(draftReading.draftId, sql.placeholder('draftId'))),
);

const keptOfStory = selectOnce((db) =>
  db
    .select(KEPT)
    .from(draftReading)
    .innerJoin(draft, eq(draft.id, draftReading.draftId))
    .where(eq(draft.storyId, sql.placeholder('storyId'))),
);

const byId = selectOnce((db) =>
  db
    .select()
    .from(suggestionDecision)
    .where(eq(suggestionDecision.id, sql.placeholder('id'))),
);

const on = selectOnce((db) =>
  db
    .select()
    .from(suggestionDecision)
    .where(
      and(
        eq(suggestionDecision.storyId, sql.placeholder('storyId')),
        eq(suggestionDecision.fingerprint, sql.placeholder('fingerprint')),
        stands,
      ),
    ),
);

const standing = selectOnce((db) =>
  db
    .select({
      id: suggestionDecision.id,
      fingerprint: suggestionDecision.fingerprint,
      decision: suggestionDecision.decision,
      claimId: suggestionDecision.claimId,
      createdBy: suggestionDecision.createdBy,
      createdByName: suggestionDecision.createdByName,
    })
    .from(suggestionDecision)
    .where(and(eq(suggestionDecision.storyId, sql.placeholder('storyId')), stands))
    .orderBy(asc(suggestionDecision.createdAt), asc(suggestionDecision.id)),
);

const onClaim = selectOnce((db) =>
  db
    .select()
    .from(suggestionDecision)
    .where(and(eq(suggestionDecision.claimId, sql.placeholder('claimId')), stands))
    .orderBy(asc(suggestionDecision.createdAt), asc(suggestionDecision.id)),
);

const ofStory = selectOnce((db) =>
  db
    .select()
    .from(suggestionDecision)
    .where(eq(suggestionDecision.storyId, sql.placeholder('storyId'))),
);

const decidedByFinder = selectOnce((db) =>
  db
    .select({
      finder: suggestionDecision.finder,
      decision: suggestionDecision.decision,
      count: sql<number>`count(*)`,
    })
    .from(suggestionDecision)
    .where(stands)
    .groupBy(suggestionDecision.finder, suggestionDecision.decision),
);

function suggestedByFinder(db: Queries) {
  // One row a story is read and no reading: the counts stand beside it.
  return db.all<{ finder: string; count: number }>(sql`
    select each.key as finder, sum(each.value) as count
    from ${story} as s
    join ${draftReading} as r on r.draft_id =
      (select d.id from ${draft} as d where d.story_id = s.id order by d.number desc limit 1)
    join json_each(r.suggestions) as each
    group by each.key
    union all
    select 'annotation', sum(json_extract(a.sums, '$.found'))
    from ${annotationSet} as a
    where a.state = 'open'`);
}
