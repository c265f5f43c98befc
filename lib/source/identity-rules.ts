import type { PersonId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import { allows } from '#lib/people/permission.ts';
import { type Problem, fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { NewlySealed } from '#lib/source/seals.ts';
import type { IdentityReader, Sealed, SealedIdentity } from '#lib/source/sealed-identity.ts';
import type { Source } from '#lib/source/source.ts';
import type { Change } from '#lib/store/change.ts';

/** A new sealed identity, as the store takes it. */
type NewIdentity = Extract<Change, { readonly kind: 'identity.sealed' }>['identity'];

/** Who comes to a sealed identity, and whether they are on its story: seeing every story is not enough. */
export interface Coming {
  readonly actor: Actor;
  readonly isMember: boolean;
}

/** A sealed identity, and how everybody named on it stands now. */
export interface Kept {
  readonly identity: SealedIdentity;
  readonly readers: readonly IdentityReader[];
}

/** Whether somebody can be named on an identity and, once named, open it. */
export function isFit(reader: IdentityReader): boolean {
  return reader.isActive && reader.isMember && allows(reader.role, 'keep identities');
}

/** Whether whoever owns an identity can do so no longer: gone from the desk or the story, or a viewer by now. */
export function isOwnerGone({ identity, readers }: Kept): boolean {
  const owner = readers.find(({ personId }) => personId === identity.ownerId);
  return owner === undefined || !isFit(owner);
}

/** Whether an actor may seal the identity of a source, which has none that stands. Answers who they are. */
export function maySeal(
  source: Source,
  standing: SealedIdentity | null,
  coming: Coming,
): Result<PersonId> {
  const person = personHere(coming);
  if (!person.ok) return person;
  if (source.kind !== 'unnamed-person') {
    return fail(refusal('policy', say('identity-unnamed-only')));
  }
  return standing === null ? person : fail(sealedAlready());
}

/** Seals the identity of a source; whoever does so owns it and may open it, and nobody else yet. */
export function seal(
  about: Omit<NewIdentity, 'readerIds'>,
  sealed: Sealed,
): Result<readonly Change[]> {
  const identity = { ...about, readerIds: [about.ownerId] };
  return ok([{ kind: 'identity.sealed', identity, sealed }]);
}

/** Puts another sealed text in the place of the one there was. */
export function changeText(
  { id: identityId }: SealedIdentity,
  { sealed, commitment }: NewlySealed,
  expects: number,
): Result<readonly Change[]> {
  return ok([{ kind: 'identity.changed', identityId, sealed, commitment, expects }]);
}

/** Notes that the key of a text is wrapped by another of the desk's secrets. */
export function rewrap(
  { id: identityId, version: expects }: SealedIdentity,
  { wrappedKey, keyNumber }: Sealed,
): Result<readonly Change[]> {
  return ok([{ kind: 'identity.rewrapped', identityId, wrappedKey, keyNumber, expects }]);
}

/** Whether an actor is one of the people who may open an identity. Answers who they are. */
export function mayOpen(kept: Kept, coming: Coming): Result<PersonId> {
  const person = personHere(coming);
  if (!person.ok) return person;
  const { identity } = kept;
  if (!identity.readerIds.includes(person.value)) {
    return fail(refusal('forbidden', say('identity-not-reader', { owner: ownerName(kept) })));
  }
  return identity.state === 'sealed' ? person : fail(destroyed());
}

/** Whether an actor may change an identity, who may open it, or that it is there at all. */
export function mayRun(kept: Kept, coming: Coming): Result<PersonId> {
  const person = personHere(coming);
  if (!person.ok) return person;
  const { identity } = kept;
  if (identity.ownerId !== person.value) {
    return fail(refusal('forbidden', say('identity-not-owner', { owner: ownerName(kept) })));
  }
  return identity.state === 'sealed' ? person : fail(destroyed());
}

/** Notes that an identity was opened, by whom and why. */
export function noteOpening(
  { id: identityId, version: expects }: SealedIdentity,
  personId: PersonId,
  reason: string,
): Result<readonly Change[]> {
  return ok([{ kind: 'identity.opened', identityId, personId, reason, expects }]);
}

/** Names somebody on an identity, who may open it from then on. */
export function grant(
  kept: Kept,
  reader: IdentityReader,
  { coming, expects }: { readonly coming: Coming; readonly expects: number },
): Result<readonly Change[]> {
  const may = mayRun(kept, coming);
  if (!may.ok) return may;
  const { id: identityId, readerIds } = kept.identity;
  const { personId, name } = reader;
  if (readerIds.includes(personId)) {
    return fail(refusal('taken', say('identity-reads-already', { name })));
  }
  if (!isFit(reader)) return fail(unfit(name));
  return ok([{ kind: 'identity.granted', identityId, personId, expects }]);
}

/** Takes somebody off an identity: whoever owns it anybody but themselves, everybody else themselves alone. */
export function revoke(
  kept: Kept,
  reader: Pick<IdentityReader, 'personId' | 'name'>,
  { coming, expects }: { readonly coming: Coming; readonly expects: number },
): Result<readonly Change[]> {
  const { id: identityId, ownerId, readerIds } = kept.identity;
  const { personId, name } = reader;
  const person = personHere(coming);
  const isOwn = person.ok && person.value === personId && readerIds.includes(personId);
  const may = isOwn ? mayOpen(kept, coming) : mayRun(kept, coming);
  if (!may.ok) return may;
  if (personId === ownerId) return fail(refusal('policy', say('identity-owner-reads')));
  if (!readerIds.includes(personId)) {
    return fail(fieldRefusal('personId', say('identity-reads-not', { name })));
  }
  return ok([{ kind: 'identity.revoked', identityId, personId, expects }]);
}

/**
 * Hands an identity over to another of its readers. Once its owner is gone, any other reader can take it over
 * for themselves; no administrator who is not named on it can.
 */
export function handOver(
  kept: Kept,
  to: IdentityReader,
  { coming, expects }: { readonly coming: Coming; readonly expects: number },
): Result<readonly Change[]> {
  const may = mayOpen(kept, coming);
  if (!may.ok) return may;
  const { id: identityId, ownerId, readerIds } = kept.identity;
  const { personId, name } = to;
  if (may.value !== ownerId) {
    if (!isOwnerGone(kept)) {
      return fail(refusal('forbidden', say('identity-owner-here', { owner: ownerName(kept) })));
    }
    if (personId !== may.value) {
      return fail(fieldRefusal('personId', say('identity-take-for-oneself')));
    }
  }
  if (!readerIds.includes(personId)) {
    return fail(fieldRefusal('personId', say('identity-reads-not', { name })));
  }
  if (!isFit(to)) return fail(unfit(name));
  if (personId === ownerId) return ok([]);
  return ok([{ kind: 'identity.handed-over', identityId, personId, expects }]);
}

/** Destroys an identity: its text and key are deleted for good, and the record says so. */
export function destroy(
  kept: Kept,
  reason: string,
  { coming, expects }: { readonly coming: Coming; readonly expects: number },
): Result<readonly Change[]> {
  const may = mayRun(kept, coming);
  if (!may.ok) return may;
  return ok([{ kind: 'identity.destroyed', identityId: kept.identity.id, reason, expects }]);
}

/** The refusal for a source whose identity stands sealed. */
export function sealedAlready(): Problem {
  return refusal('taken', say('identity-sealed-already'));
}

/** The refusal for an identity that is there no more. */
export function destroyed(): Problem {
  return refusal('policy', say('identity-destroyed'));
}

function personHere({ actor, isMember }: Coming): Result<PersonId> {
  if (actor.kind !== 'person') return fail(refusal('forbidden', say('identity-people-only')));
  if (!allows(actor.role, 'keep identities') || !isMember) {
    return fail(refusal('forbidden', say('identity-members-only')));
  }
  return ok(actor.personId);
}

function unfit(name: string): Problem {
  return fieldRefusal('personId', say('identity-reader-unfit', { name }));
}

function ownerName({ identity, readers }: Kept): string {
  return readers.find(({ personId }) => personId === identity.ownerId)?.name ?? identity.ownerId;
}
