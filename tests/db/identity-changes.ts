import type { Person } from '#lib/people/person.ts';
import type { Sealed } from '#lib/source/sealed-identity.ts';
import type { Change } from '#lib/store/change.ts';
import type { Story } from '#lib/story/story.ts';
import { NOON, aSource, anId } from '#tests/fixtures/builders.ts';

type IdentityKind = Extract<Change['kind'], `identity.${string}`>;

/** Words that stand only in what is sealed: they are to be found in no event. */
export const SEALED_WORDS = ['ciphertext-of-a-name', 'wrapped-key-of-a-name'] as const;

/** Every kind of change to sealed identities, in an order in which each can be made. */
export const IDENTITY_ORDER: readonly IdentityKind[] = [
  'identity.sealed',
  'identity.changed',
  'identity.granted',
  'identity.opened',
  'identity.handed-over',
  'identity.revoked',
  'identity.rewrapped',
  'identity.destroyed',
];

/** One change of every kind on one identity: sealed by `owner`, given to `member`, who is on the story. */
export function identityChanges(story: Story, owner: Person, member: Person) {
  const source = aSource(story, { kind: 'unnamed-person' });
  const identityId = anId('identity');
  const identity = {
    id: identityId,
    sourceId: source.id,
    storyId: story.id,
    ownerId: owner.id,
    readerIds: [owner.id],
    commitment: 'a'.repeat(64),
    sealedAt: NOON,
  };
  const made = {
    'identity.sealed': { kind: 'identity.sealed', identity, sealed: sealedAs('first') },
    'identity.changed': {
      kind: 'identity.changed',
      identityId,
      commitment: 'b'.repeat(64),
      sealed: sealedAs('second'),
      expects: 1,
    },
    'identity.granted': {
      kind: 'identity.granted',
      identityId,
      personId: member.id,
      expects: 2,
    },
    'identity.opened': {
      kind: 'identity.opened',
      identityId,
      personId: member.id,
      reason: 'To call back.',
      expects: 3,
    },
    'identity.handed-over': {
      kind: 'identity.handed-over',
      identityId,
      personId: member.id,
      expects: 3,
    },
    'identity.revoked': {
      kind: 'identity.revoked',
      identityId,
      personId: owner.id,
      expects: 4,
    },
    'identity.rewrapped': {
      kind: 'identity.rewrapped',
      identityId,
      ...sealedAs('third'),
      keyNumber: 2,
      expects: 5,
    },
    'identity.destroyed': {
      kind: 'identity.destroyed',
      identityId,
      reason: 'The story is out.',
      expects: 5,
    },
  } as const satisfies { readonly [K in IdentityKind]: Extract<Change, { kind: K }> };
  return { made, source, identityId };
}

/** Something sealed under the first secret, as base64 of words that can be looked for. */
export function sealedAs(which: string): Sealed {
  const [ciphertext, wrappedKey] = SEALED_WORDS.map((words) =>
    Buffer.from(`${words} ${which}`).toString('base64'),
  );
  return { ciphertext: ciphertext ?? '', wrappedKey: wrappedKey ?? '', keyNumber: 1 };
}
