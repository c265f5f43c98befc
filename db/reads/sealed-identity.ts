import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { IdentityId, SourceId, StoryId } from '#lib/id.ts';
import type { KeysInUse, SealedFor } from '#lib/source/seals.ts';
import type { IdentityReader, Sealed, SealedIdentity } from '#lib/source/sealed-identity.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { person } from '#db/schema/person.ts';
import { sealedIdentity } from '#db/schema/sealed-identity.ts';
import { storyMember } from '#db/schema/story.ts';

// All but what is sealed.
const IDENTITY = {
  id: sealedIdentity.id,
  sourceId: sealedIdentity.sourceId,
  storyId: sealedIdentity.storyId,
  ownerId: sealedIdentity.ownerId,
  readerIds: sealedIdentity.readerIds,
  state: sealedIdentity.state,
  commitment: sealedIdentity.commitment,
  keyNumber: sealedIdentity.keyNumber,
  ciphertextSha256: sealedIdentity.ciphertextSha256,
  wrappedKeySha256: sealedIdentity.wrappedKeySha256,
  sealedAt: sealedIdentity.sealedAt,
  version: sealedIdentity.version,
};

/** How many identities are looked at in one go when keys are wrapped anew. */
const MOST_AT_ONCE = 100;

/** The identity of an id. */
export function identityById(db: Queries, id: IdentityId) {
  return db.select(IDENTITY).from(sealedIdentity).where(eq(sealedIdentity.id, id));
}

/** The identity that stands sealed for a source. */
export function identityOfSource(db: Queries, sourceId: SourceId) {
  return db
    .select(IDENTITY)
    .from(sealedIdentity)
    .where(
      // Written out, as the partial index states it: a bound value would not find that index.
      and(eq(sealedIdentity.sourceId, sourceId), sql`${sealedIdentity.state} = 'sealed'`),
    );
}

/** The identities of some sources, oldest first. */
export function identitiesOfSources(
  db: Queries,
  ids: readonly SourceId[],
): readonly SealedIdentity[] {
  if (ids.length === 0) return [];
  return db
    .select(IDENTITY)
    .from(sealedIdentity)
    .where(inArray(sealedIdentity.sourceId, [...ids]))
    .orderBy(asc(sealedIdentity.eventNumber))
    .all();
}

/** The identities of a story, oldest first. */
export function identitiesOfStory(db: Queries, storyId: StoryId): readonly SealedIdentity[] {
  return db
    .select(IDENTITY)
    .from(sealedIdentity)
    .where(eq(sealedIdentity.storyId, storyId))
    .orderBy(asc(sealedIdentity.eventNumber))
    .all();
}

/** What is sealed in an identity; the row holds nulls once it was destroyed. */
export function sealedPart(db: Queries, id: IdentityId) {
  return db
    .select({
      ciphertext: sealedIdentity.ciphertext,
      wrappedKey: sealedIdentity.wrappedKey,
      keyNumber: sealedIdentity.keyNumber,
    })
    .from(sealedIdentity)
    .where(eq(sealedIdentity.id, id));
}

/** The sealed text of an identity; null where there is none any more. */
export function sealedOf(db: Queries, id: IdentityId): Sealed | null {
  const row = sealedPart(db, id).get();
  if (row === undefined || row.ciphertext === null || row.wrappedKey === null) return null;
  return { ciphertext: row.ciphertext, wrappedKey: row.wrappedKey, keyNumber: row.keyNumber };
}

/** Who may open some identities, each list in its own order. */
export function identityReaders(
  db: Queries,
  ids: readonly IdentityId[],
): ReadonlyMap<IdentityId, readonly IdentityReader[]> {
  const readers = new Map<IdentityId, IdentityReader[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return readers;
  const named = sql`json_each(${sealedIdentity.readerIds})`;
  const rows = db
    .select({
      identityId: sealedIdentity.id,
      personId: person.id,
      name: person.name,
      role: person.role,
      isSenior: person.isSenior,
      isActive: person.isActive,
      isMember: sql<number>`${storyMember.personId} is not null`,
    })
    .from(sealedIdentity)
    .innerJoin(sql`${named} as named`, sql`true`)
    .innerJoin(person, sql`${person.id} = named.value`)
    .leftJoin(
      storyMember,
      and(eq(storyMember.storyId, sealedIdentity.storyId), eq(storyMember.personId, person.id)),
    )
    .where(inArray(sealedIdentity.id, [...ids]))
    .orderBy(asc(sealedIdentity.eventNumber), sql`named.key`)
    .all();
  for (const { identityId, isMember, ...reader } of rows) {
    readers.get(identityId)?.push({ ...reader, isMember: isMember === 1 });
  }
  return readers;
}

/** Which of the desk's secrets for identities the stored ones name. */
export function identityKeys(db: Queries): KeysInUse {
  const row = db
    .select({
      needed: sql<number>`coalesce(max(case when ${sealedIdentity.state} = 'sealed' then ${sealedIdentity.keyNumber} end), 0)`,
      last: sql<number>`coalesce(max(${sealedIdentity.keyNumber}), 0)`,
    })
    .from(sealedIdentity)
    .get();
  return row ?? { needed: 0, last: 0 };
}

/** Sealed identities under a secret of a lower number, by id. */
export function identitiesUnder(
  db: Queries,
  keyNumber: number,
  after: IdentityId | null,
): readonly SealedIdentity[] {
  return db
    .select(IDENTITY)
    .from(sealedIdentity)
    .where(
      and(
        eq(sealedIdentity.state, 'sealed'),
        lt(sealedIdentity.keyNumber, keyNumber),
        after === null ? undefined : gt(sealedIdentity.id, after),
      ),
    )
    .orderBy(asc(sealedIdentity.id))
    .limit(MOST_AT_ONCE)
    .all();
}

/** Everything that is sealed on the desk, with what it is bound to. */
export function everySealed(db: Queries): readonly (Sealed & { readonly about: SealedFor })[] {
  const rows = db
    .select({
      identityId: sealedIdentity.id,
      sourceId: sealedIdentity.sourceId,
      ciphertext: sealedIdentity.ciphertext,
      wrappedKey: sealedIdentity.wrappedKey,
      keyNumber: sealedIdentity.keyNumber,
    })
    .from(sealedIdentity)
    .where(eq(sealedIdentity.state, 'sealed'))
    .orderBy(asc(sealedIdentity.id))
    .all();
  return rows.flatMap(({ identityId, sourceId, ciphertext, wrappedKey, keyNumber }) => {
    if (ciphertext === null || wrappedKey === null) return [];
    return [{ ciphertext, wrappedKey, keyNumber, about: { identityId, sourceId } }];
  });
}
