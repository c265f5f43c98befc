import { eq, sql } from 'drizzle-orm';
import type { Located } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { annotationSet } from '#db/schema/annotation-set.ts';
import { attribution } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';
import { claimLink } from '#db/schema/claim-link.ts';
import { evidence } from '#db/schema/evidence.ts';
import { query, queryAnswer, queryLink } from '#db/schema/query.ts';
import { secondReading } from '#db/schema/second-reading.ts';
import { signOff } from '#db/schema/sign-off.ts';
import { origin, source } from '#db/schema/source.ts';
import { sealedIdentity } from '#db/schema/sealed-identity.ts';
import { draft, story } from '#db/schema/story.ts';
import { thread } from '#db/schema/thread.ts';
import { waiver } from '#db/schema/waiver.ts';

const id = sql.placeholder('id');

const STORY_OF = {
  story: selectOnce((db) => db.select({ storyId: story.id }).from(story).where(eq(story.id, id))),
  draft: selectOnce((db) =>
    db.select({ storyId: draft.storyId }).from(draft).where(eq(draft.id, id)),
  ),
  claim: selectOnce((db) =>
    db.select({ storyId: claim.storyId }).from(claim).where(eq(claim.id, id)),
  ),
  link: selectOnce((db) =>
    db.select({ storyId: claimLink.storyId }).from(claimLink).where(eq(claimLink.id, id)),
  ),
  source: selectOnce((db) =>
    db.select({ storyId: source.storyId }).from(source).where(eq(source.id, id)),
  ),
  origin: selectOnce((db) =>
    db.select({ storyId: origin.storyId }).from(origin).where(eq(origin.id, id)),
  ),
  waiver: selectOnce((db) =>
    db.select({ storyId: waiver.storyId }).from(waiver).where(eq(waiver.id, id)),
  ),
  'sign-off': selectOnce((db) =>
    db.select({ storyId: signOff.storyId }).from(signOff).where(eq(signOff.id, id)),
  ),
  thread: selectOnce((db) =>
    db.select({ storyId: thread.storyId }).from(thread).where(eq(thread.id, id)),
  ),
  attribution: selectOnce((db) =>
    db
      .select({ storyId: claim.storyId })
      .from(attribution)
      .innerJoin(claim, eq(claim.id, attribution.claimId))
      .where(eq(attribution.id, id)),
  ),
  'second-reading': selectOnce((db) =>
    db
      .select({ storyId: secondReading.storyId })
      .from(secondReading)
      .where(eq(secondReading.id, id)),
  ),
  query: selectOnce((db) =>
    db.select({ storyId: query.storyId }).from(query).where(eq(query.id, id)),
  ),
  'query-answer': selectOnce((db) =>
    db
      .select({ storyId: query.storyId })
      .from(queryAnswer)
      .innerJoin(query, eq(query.id, queryAnswer.queryId))
      .where(eq(queryAnswer.id, id)),
  ),
  'query-link': selectOnce((db) =>
    db
      .select({ storyId: query.storyId })
      .from(queryLink)
      .innerJoin(query, eq(query.id, queryLink.queryId))
      .where(eq(queryLink.id, id)),
  ),
  'annotation-set': selectOnce((db) =>
    db
      .select({ storyId: annotationSet.storyId })
      .from(annotationSet)
      .where(eq(annotationSet.id, id)),
  ),
  identity: selectOnce((db) =>
    db
      .select({ storyId: sealedIdentity.storyId })
      .from(sealedIdentity)
      .where(eq(sealedIdentity.id, id)),
  ),
  evidence: selectOnce((db) =>
    db
      .select({ storyId: claim.storyId })
      .from(evidence)
      .innerJoin(claim, eq(claim.id, evidence.claimId))
      .where(eq(evidence.id, id)),
  ),
};

/** The story a thing belongs to; no row when there is no such thing. */
export function storyOf(db: Queries, located: Located) {
  return STORY_OF[located.kind](db, { id: located.id });
}
