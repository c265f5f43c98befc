import { eq } from 'drizzle-orm';
import type { PersonId } from '#lib/id.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { sealedAlready } from '#lib/source/identity-rules.ts';
import type { SealedIdentity } from '#lib/source/sealed-identity.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { personById } from '#db/reads/people.ts';
import { identityById, identityOfSource } from '#db/reads/sealed-identity.ts';
import { sourceById } from '#db/reads/source.ts';
import { memberOf } from '#db/reads/story.ts';
import { hashOfBase64, hashesOfSealed } from '#db/sealed-hashes.ts';
import { sealedIdentity } from '#db/schema/sealed-identity.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a sealed identity; `taken` where its source has one. Its event tells hashes, not what is sealed. */
export function* sealIdentity(
  place: Place,
  { identity, sealed }: Of<'identity.sealed'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const source = yield* rowOf(sourceById(db, identity.sourceId));
  if (source === null) return fail(gone('source'));
  if (source.kind !== 'unnamed-person') return fail(stale('source', source, identity));
  if ((yield* rowOf(identityOfSource(db, source.id))) !== null) return fail(sealedAlready());
  const added: SealedIdentity = {
    ...identity,
    ...hashesOfSealed(sealed),
    keyNumber: sealed.keyNumber,
    state: 'sealed',
    version: 1,
  };
  yield* write(db.insert(sealedIdentity).values({ ...added, ...sealed, eventNumber }));
  yield* touchStory(place, added.storyId);
  return ok(factOf(null, added, {}));
}

/** Writes what became of an identity that stands; `stale` for one that was changed or destroyed meanwhile. */
export function* changeIdentity(place: Place, change: Later): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(identityById(db, change.identityId));
  if (before === null) return fail(gone('identity'));
  // What was sealed is no part of the refusal's states either.
  if (before.version !== change.expects || before.state !== 'sealed') {
    return fail(stale('identity', before, { identityId: before.id }));
  }
  if ('personId' in change && change.kind !== 'identity.revoked') {
    const fit = yield* stillThere(place, before, change.personId);
    if (!fit) return fail(stale('identity', before, { identityId: before.id }));
  }
  const { set, stored = {}, beside = {} } = wantedBy(change, before);
  const moves = change.kind !== 'identity.opened' && change.kind !== 'identity.rewrapped';
  const version = before.version + (moves ? 1 : 0);
  const after: SealedIdentity = { ...before, ...set, version };
  if (change.kind !== 'identity.opened') {
    yield* write(
      db
        .update(sealedIdentity)
        .set({ ...set, ...stored, version })
        .where(eq(sealedIdentity.id, before.id)),
    );
  }
  yield* touchStory(place, before.storyId);
  return ok(factOf(before, after, beside));
}

type Later = Exclude<
  Extract<Change, { readonly kind: `identity.${string}` }>,
  Of<'identity.sealed'>
>;

interface Wanted {
  readonly set: Partial<SealedIdentity>;
  /** What is stored and never told. */
  readonly stored?: { readonly ciphertext?: string | null; readonly wrappedKey?: string | null };
  /** What is told besides the state of the identity. */
  readonly beside?: object;
}

function wantedBy(change: Later, { readerIds }: SealedIdentity): Wanted {
  switch (change.kind) {
    case 'identity.changed': {
      const { commitment, sealed } = change;
      const { ciphertext, wrappedKey } = sealed;
      return {
        set: { commitment, keyNumber: sealed.keyNumber, ...hashesOfSealed(sealed) },
        stored: { ciphertext, wrappedKey },
      };
    }
    case 'identity.opened':
      return { set: {}, beside: { personId: change.personId, reason: change.reason } };
    case 'identity.granted': {
      const { personId } = change;
      return { set: { readerIds: [...readerIds, personId] }, beside: { personId } };
    }
    case 'identity.revoked': {
      const { personId } = change;
      const left = readerIds.filter((id) => id !== personId);
      return { set: { readerIds: left }, beside: { personId } };
    }
    case 'identity.handed-over':
      return { set: { ownerId: change.personId }, beside: { personId: change.personId } };
    case 'identity.rewrapped': {
      const { keyNumber, wrappedKey } = change;
      return {
        set: { keyNumber, wrappedKeySha256: hashOfBase64(wrappedKey) },
        stored: { wrappedKey },
      };
    }
    case 'identity.destroyed':
      return {
        set: { state: 'destroyed', ciphertextSha256: null, wrappedKeySha256: null },
        stored: { ciphertext: null, wrappedKey: null },
        beside: { reason: change.reason },
      };
    default:
      return change satisfies never;
  }
}

/** Whether somebody named on an identity, or about to be, is still active and on its story. */
function* stillThere(
  { db }: Place,
  identity: SealedIdentity,
  personId: PersonId,
): Writing<boolean> {
  const person = yield* rowOf(personById(db, personId));
  if (person?.isActive !== true) return false;
  return (yield* rowOf(memberOf(db, identity.storyId, personId))) !== null;
}

function factOf(before: SealedIdentity | null, after: SealedIdentity, beside: object): Fact {
  return {
    subject: { kind: 'identity', id: after.id },
    storyId: after.storyId,
    claimId: null,
    before: before === null ? null : told(before),
    after: told({ ...after, ...beside }),
  };
}
