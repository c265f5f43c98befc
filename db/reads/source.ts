import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { ClaimId, OriginId, SourceId, StoryId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { Source } from '#lib/source/source.ts';
import type { Page, SourceQuery } from '#lib/store/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import {
  type SortOrder,
  afterCursor,
  holdsWords,
  orderBy,
  pageOf,
  rowsFor,
} from '#db/reads/page.ts';
import { isVisible } from '#db/reads/visible.ts';
import { attribution } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';
import { evidence } from '#db/schema/evidence.ts';
import { origin, source } from '#db/schema/source.ts';

const SOURCE = {
  id: source.id,
  storyId: source.storyId,
  name: source.name,
  kind: source.kind,
  reliability: source.reliability,
  agreedDescription: source.agreedDescription,
  anonymityReason: source.anonymityReason,
  createdAt: source.createdAt,
  version: source.version,
};

const id = sql.placeholder('id');

const ORIGIN = {
  id: origin.id,
  storyId: origin.storyId,
  name: origin.name,
  isOwn: origin.isOwn,
  tracesTo: origin.tracesTo,
  version: origin.version,
};

const BY_NAME: SortOrder<Source> = {
  name: 'sources',
  keys: [
    { by: sql`${source.name} collate nocase`, type: 'string', of: (item) => item.name },
    { by: source.id, type: 'string', of: (item) => item.id },
  ],
};

/** The source of an id. */
export function sourceById(db: Queries, sourceId: SourceId) {
  return sourceOfId(db, { id: sourceId });
}

const sourceOfId = selectOnce((db) => db.select(SOURCE).from(source).where(eq(source.id, id)));

/** A source of a story by its name. */
export function sourceByName(db: Queries, storyId: StoryId, name: string) {
  return sourceOfName(db, { storyId, name });
}

const sourceOfName = selectOnce((db) =>
  db
    .select(SOURCE)
    .from(source)
    .where(
      and(
        eq(source.storyId, sql.placeholder('storyId')),
        sql`${source.name} collate nocase = ${sql.placeholder('name')}`,
      ),
    )
    .orderBy(source.id)
    .limit(1),
);

/** A page of the sources that the asker may see, by name. */
export function sources(db: Queries, query: SourceQuery, visibleTo: Visibility): Page<Source> {
  const rows = db
    .select(SOURCE)
    .from(source)
    .where(
      and(
        query.storyId === undefined ? undefined : eq(source.storyId, query.storyId),
        isVisible(source.storyId, visibleTo),
        query.kind === undefined ? undefined : eq(source.kind, query.kind),
        ...holdsWords(query.words, [source.name, source.agreedDescription]),
        afterCursor(BY_NAME, query),
      ),
    )
    .orderBy(...orderBy(BY_NAME))
    .limit(rowsFor(query))
    .all();
  return pageOf(BY_NAME, query, rows);
}

/** The sources a story named first, and those of others that its claims refer to, oldest first. */
export function sourcesOfStory(db: Queries, storyId: StoryId): readonly Source[] {
  return storySources(db, { id: storyId }).all();
}

const storySources = selectOnce((db) => {
  const ascribed = db
    .select({ id: attribution.sourceId })
    .from(attribution)
    .innerJoin(claim, eq(claim.id, attribution.claimId))
    .where(eq(claim.storyId, id));
  const cited = db
    .select({ id: evidence.sourceId })
    .from(evidence)
    .innerJoin(claim, eq(claim.id, evidence.claimId))
    .where(eq(claim.storyId, id));
  return db
    .select(SOURCE)
    .from(source)
    .where(or(eq(source.storyId, id), inArray(source.id, ascribed), inArray(source.id, cited)))
    .orderBy(asc(source.eventNumber));
});

/** The sources one claim refers to, oldest first. */
export function sourcesOfClaim(db: Queries, claimId: ClaimId): readonly Source[] {
  return claimSources(db, { id: claimId }).all();
}

const claimSources = selectOnce((db) => {
  const ascribed = db
    .select({ id: attribution.sourceId })
    .from(attribution)
    .where(eq(attribution.claimId, id));
  const cited = db.select({ id: evidence.sourceId }).from(evidence).where(eq(evidence.claimId, id));
  return db
    .select(SOURCE)
    .from(source)
    .where(or(inArray(source.id, ascribed), inArray(source.id, cited)))
    .orderBy(asc(source.eventNumber));
});

/** The origin of an id. */
export function originById(db: Queries, originId: OriginId) {
  return originOfId(db, { id: originId });
}

const originOfId = selectOnce((db) => db.select(ORIGIN).from(origin).where(eq(origin.id, id)));

/** The origin of a name in a story; upper and lower case are one. */
export function originByName(db: Queries, storyId: StoryId, name: string) {
  return db
    .select(ORIGIN)
    .from(origin)
    .where(and(eq(origin.storyId, storyId), sql`${origin.name} = ${name} collate nocase`));
}

/** The origins named in a story, oldest first. */
export function originsOfStory(db: Queries, storyId: StoryId): readonly Origin[] {
  return storyOrigins(db, { id: storyId }).all();
}

const storyOrigins = selectOnce((db) =>
  db.select(ORIGIN).from(origin).where(eq(origin.storyId, id)).orderBy(asc(origin.eventNumber)),
);

/** The origins of one claim's evidence, oldest first. */
export function originsOfClaim(db: Queries, claimId: ClaimId): readonly Origin[] {
  return claimOrigins(db, { id: claimId }).all();
}

const claimOrigins = selectOnce((db) => {
  const named = db.select({ id: evidence.originId }).from(evidence).where(eq(evidence.claimId, id));
  return db
    .select(ORIGIN)
    .from(origin)
    .where(inArray(origin.id, named))
    .orderBy(asc(origin.eventNumber));
});
