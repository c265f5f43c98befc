import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import {
  type IdentityId,
  type StoryId,
  identityIdSchema,
  momentSchema,
  personIdSchema,
  sha256Schema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import { ROLES } from '#lib/people/roles.ts';
import { type Result, ok } from '#lib/result.ts';
import { type Coming, type Kept, isFit, isOwnerGone } from '#lib/source/identity-rules.ts';
import {
  IDENTITY_STATES,
  type IdentityReader,
  type SealedIdentity,
} from '#lib/source/sealed-identity.ts';

/** Somebody named on a sealed identity, as everybody on its story may see them. */
const readerSchema = z
  .object({
    personId: personIdSchema,
    name: z.string(),
    role: z.enum(ROLES),
    isSenior: z.boolean(),
    /** False for somebody who has left the desk or the story, or may only look by now. */
    mayOpen: z.boolean(),
  })
  .readonly();

/** What everybody who sees a source may know of its sealed identity. */
export const shownIdentitySchema = z
  .object({
    id: identityIdSchema,
    sourceId: sourceIdSchema,
    storyId: storyIdSchema,
    state: z.enum(IDENTITY_STATES),
    ownerId: personIdSchema,
    /** Whether another reader may take it over, because its owner can do nothing with it any more. */
    isOwnerGone: z.boolean(),
    /** Who may open it, the owner among them. */
    readers: z.array(readerSchema).readonly(),
    commitment: sha256Schema,
    sealedAt: momentSchema,
    version: z.int().min(1),
  })
  .readonly();

/** A sealed identity as it is shown. */
export type ShownIdentity = z.infer<typeof shownIdentitySchema>;

/** What most operations on an identity answer. */
export const oneIdentitySchema = z.object({ identity: shownIdentitySchema }).readonly();

/** Identities as everybody who sees their sources may see them. */
export async function shownIdentities(
  desk: Desk,
  identities: readonly SealedIdentity[],
): Promise<ShownIdentity[]> {
  if (identities.length === 0) return [];
  const readers = await desk.store.identityReaders(identities.map(({ id }) => id));
  return identities.map((identity) => shown({ identity, readers: readers.get(identity.id) ?? [] }));
}

/** One identity with everybody named on it; `not-found` where there is none. */
export async function keptIdentity(desk: Desk, id: IdentityId): Promise<Result<Kept>> {
  const identity = found(await desk.store.identity(id), 'identity');
  if (!identity.ok) return identity;
  const readers = await desk.store.identityReaders([id]);
  return ok({ identity: identity.value, readers: readers.get(id) ?? [] });
}

/** The same as it is shown after a change. */
export async function answerWith(
  desk: Desk,
  id: IdentityId,
): Promise<Result<z.infer<typeof oneIdentitySchema>>> {
  const kept = await keptIdentity(desk, id);
  return kept.ok ? ok({ identity: shown(kept.value) }) : kept;
}

/** Who acts, and whether they are on a story: administrators see stories they are not on. */
export async function comingTo(desk: Desk, storyId: StoryId): Promise<Coming> {
  const personId = personOf(desk.actor);
  const isMember = personId !== null && (await desk.store.isMember(storyId, personId));
  return { actor: desk.actor, isMember };
}

/** Somebody who is to be named on an identity, as they stand on its story. */
export async function readerOn(
  desk: Desk,
  { storyId }: SealedIdentity,
  personId: IdentityReader['personId'],
): Promise<Result<IdentityReader>> {
  const person = found(await desk.store.person(personId), 'person');
  if (!person.ok) return person;
  const { name, role, isSenior, isActive } = person.value;
  const isMember = await desk.store.isMember(storyId, personId);
  return ok({ personId, name, role, isSenior, isActive, isMember });
}

function shown({ identity, readers }: Kept): ShownIdentity {
  const { id, sourceId, storyId, state, ownerId, commitment, sealedAt, version } = identity;
  return {
    ...{ id, sourceId, storyId, state, ownerId, commitment, sealedAt, version },
    isOwnerGone: isOwnerGone({ identity, readers }),
    readers: readers.map((reader) => ({
      personId: reader.personId,
      name: reader.name,
      role: reader.role,
      isSenior: reader.isSenior,
      mayOpen: state === 'sealed' && isFit(reader),
    })),
  };
}
