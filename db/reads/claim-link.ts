import { and, eq, or, sql } from 'drizzle-orm';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { ClaimId, LinkId, StoryId } from '#lib/id.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { claimLink } from '#db/schema/claim-link.ts';

const LINK = {
  id: claimLink.id,
  storyId: claimLink.storyId,
  firstId: claimLink.firstId,
  secondId: claimLink.secondId,
  kind: claimLink.kind,
  note: claimLink.note,
  state: claimLink.state,
  linkedAt: claimLink.linkedAt,
  linkedBy: claimLink.linkedBy,
  linkedByName: claimLink.linkedByName,
  version: claimLink.version,
};

/** A link as its row stands, its two claims apart. */
export type LinkRow = Omit<ClaimLink, 'claimIds'> & {
  readonly firstId: ClaimId;
  readonly secondId: ClaimId;
};

/** A link as the domain knows it. */
export function toLink({ firstId, secondId, ...about }: LinkRow): ClaimLink {
  return { ...about, claimIds: [firstId, secondId] };
}

const id = sql.placeholder('id');
const isOpen = eq(claimLink.state, 'open');

const linkOfId = selectOnce((db) => db.select(LINK).from(claimLink).where(eq(claimLink.id, id)));

/** The link of an id. */
export function linkById(db: Queries, linkId: LinkId) {
  return linkOfId(db, { id: linkId });
}

const ofClaim = selectOnce((db) =>
  db
    .select(LINK)
    .from(claimLink)
    .where(and(or(eq(claimLink.firstId, id), eq(claimLink.secondId, id)), isOpen))
    .orderBy(claimLink.eventNumber),
);

/** The links that stand between one claim and others, oldest first. */
export function linksOfClaim(db: Queries, claimId: ClaimId): readonly ClaimLink[] {
  return ofClaim(db, { id: claimId }).all().map(toLink);
}

const ofStory = selectOnce((db) =>
  db
    .select(LINK)
    .from(claimLink)
    .where(and(eq(claimLink.storyId, id), isOpen))
    .orderBy(claimLink.eventNumber),
);

/** The links that stand between the claims of a story, oldest first. */
export function linksOfStory(db: Queries, storyId: StoryId): readonly ClaimLink[] {
  return ofStory(db, { id: storyId }).all().map(toLink);
}

/** Every link there ever was between the claims of a story. */
export function everyLinkOfStory(db: Queries, storyId: StoryId): readonly ClaimLink[] {
  return db.select(LINK).from(claimLink).where(eq(claimLink.storyId, storyId)).all().map(toLink);
}

/** The link that stands between two claims; no row when none does. */
export function linkBetween(db: Queries, [firstId, secondId]: ClaimLink['claimIds']) {
  return db
    .select(LINK)
    .from(claimLink)
    .where(and(eq(claimLink.firstId, firstId), eq(claimLink.secondId, secondId), isOpen));
}

const endsOnSecond = selectOnce((db) =>
  db
    .select({ began: claimLink.eventNumber, ended: claimLink.endedEventNumber })
    .from(claimLink)
    .where(eq(claimLink.secondId, id)),
);

/** The events of links in which a claim is the second of the pair: they are filed under the first. */
export function linkEventsOn(db: Queries, claimId: ClaimId): readonly number[] {
  const rows = endsOnSecond(db, { id: claimId }).all();
  return rows.flatMap(({ began, ended }) => (ended === null ? [began] : [began, ended]));
}
