import { describe, expect, it } from 'vitest';
import type { PersonId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { Role } from '#lib/people/roles.ts';
import {
  type Coming,
  type Kept,
  destroy,
  grant,
  handOver,
  isOwnerGone,
  mayOpen,
  mayRun,
  maySeal,
  revoke,
} from '#lib/source/identity-rules.ts';
import type { IdentityReader, SealedIdentity } from '#lib/source/sealed-identity.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { NOON, aSource, anId } from '#tests/fixtures/things.ts';

const OWNER = anId('person', 1);
const READER = anId('person', 2);
const OTHER = anId('person', 3);

function reader(personId: PersonId, set: Partial<IdentityReader> = {}): IdentityReader {
  const name = personId === OWNER ? 'Owner' : personId === READER ? 'Reader' : 'Other';
  const role = 'checker' as const;
  return { personId, name, role, isSenior: false, isActive: true, isMember: true, ...set };
}

function kept(set: Partial<SealedIdentity> = {}, owner: Partial<IdentityReader> = {}): Kept {
  return {
    identity: {
      id: anId('identity'),
      sourceId: anId('source'),
      storyId: anId('story'),
      ownerId: OWNER,
      readerIds: [OWNER, READER],
      state: 'sealed',
      commitment: 'a'.repeat(64),
      keyNumber: 1,
      ciphertextSha256: 'b'.repeat(64),
      wrappedKeySha256: 'c'.repeat(64),
      sealedAt: NOON,
      version: 4,
      ...set,
    },
    readers: [reader(OWNER, owner), reader(READER)],
  };
}

function coming(personId: PersonId, role: Role = 'checker', isMember = true): Coming {
  return { actor: { kind: 'person', personId, name: 'Somebody', role }, isMember };
}

/** Everybody who is no person, in the name of one who may. */
const NO_PERSON: readonly Actor[] = [
  { kind: 'nobody' },
  { kind: 'command-line', name: 'command line' },
  { kind: 'key', keyId: anId('key'), personId: OWNER, name: 'wire', role: 'admin' },
];

const code = (answer: { ok: boolean; problem?: { code: string } }) =>
  answer.ok ? 'ok' : answer.problem?.code;

describe('who may seal', () => {
  const unnamed = aSource({ kind: 'unnamed-person' });

  it.each([
    ['admin', 'ok'],
    ['editor', 'ok'],
    ['checker', 'ok'],
    ['reporter', 'ok'],
    ['viewer', 'forbidden'],
  ] as const)('%s on the story: %s; off it nobody', (role, expected) => {
    expect(code(maySeal(unnamed, null, coming(OWNER, role)))).toBe(expected);
    expect(code(maySeal(unnamed, null, coming(OWNER, role, false)))).toBe('forbidden');
  });

  it.each(SOURCE_KINDS)('of a source of the kind %s', (kind) => {
    const answer = maySeal(aSource({ kind }), null, coming(OWNER));
    expect(code(answer)).toBe(kind === 'unnamed-person' ? 'ok' : 'policy');
  });

  it('not twice', () => {
    expect(code(maySeal(unnamed, kept().identity, coming(OWNER)))).toBe('taken');
  });

  it.each(NO_PERSON)('no %o seals, opens, gives or destroys', (actor) => {
    const who = { actor, isMember: true };
    const at = { coming: who, expects: 4 };
    expect(code(maySeal(unnamed, null, who))).toBe('forbidden');
    expect(code(mayOpen(kept(), who))).toBe('forbidden');
    expect(code(mayRun(kept(), who))).toBe('forbidden');
    expect(code(grant(kept(), reader(OTHER), at))).toBe('forbidden');
    expect(code(revoke(kept(), reader(READER), at))).toBe('forbidden');
    expect(code(revoke(kept(), reader(OWNER), at))).toBe('forbidden');
    expect(code(handOver(kept(), reader(READER), at))).toBe('forbidden');
    expect(code(destroy(kept(), 'Why.', at))).toBe('forbidden');
  });
});

describe('who may open and who may run', () => {
  it.each([
    ['the owner', coming(OWNER), 'ok', 'ok'],
    ['a reader', coming(READER), 'ok', 'forbidden'],
    ['an administrator who is not named', coming(OTHER, 'admin'), 'forbidden', 'forbidden'],
    ['an editor who is not named', coming(OTHER, 'editor'), 'forbidden', 'forbidden'],
    ['a reader off the story', coming(READER, 'admin', false), 'forbidden', 'forbidden'],
    ['the owner, a viewer by now', coming(OWNER, 'viewer'), 'forbidden', 'forbidden'],
  ] as const)('%s', (_who, who, opens, runs) => {
    expect(code(mayOpen(kept(), who))).toBe(opens);
    expect(code(mayRun(kept(), who))).toBe(runs);
  });

  it('nobody once it was destroyed', () => {
    const gone = kept({ state: 'destroyed' });
    expect(code(mayOpen(gone, coming(OWNER)))).toBe('policy');
    expect(code(mayRun(gone, coming(OWNER)))).toBe('policy');
  });
});

describe('giving and taking', () => {
  const byOwner = { coming: coming(OWNER), expects: 4 };
  const byReader = { coming: coming(READER), expects: 4 };

  it.each([
    [{}, 'ok'],
    [{ isActive: false }, 'invalid'],
    [{ isMember: false }, 'invalid'],
    [{ role: 'viewer' }, 'invalid'],
    [{ role: 'reporter' }, 'ok'],
    [{ role: 'admin' }, 'ok'],
    [{ role: 'admin', isMember: false }, 'invalid'],
  ] as const)('names somebody who is %o: %s', (set, expected) => {
    expect(code(grant(kept(), reader(OTHER, set), byOwner))).toBe(expected);
  });

  it('names nobody twice, and only by its owner', () => {
    expect(code(grant(kept(), reader(READER), byOwner))).toBe('taken');
    expect(code(grant(kept(), reader(OTHER), byReader))).toBe('forbidden');
  });

  it.each([
    ['the owner takes a reader off', byOwner, READER, 'ok'],
    ['the owner takes themselves off', byOwner, OWNER, 'policy'],
    ['the owner takes off who is not on it', byOwner, OTHER, 'invalid'],
    ['a reader gives it up', byReader, READER, 'ok'],
    ['a reader takes the owner off', byReader, OWNER, 'forbidden'],
    [
      'somebody else takes themselves off',
      { coming: coming(OTHER), expects: 4 },
      OTHER,
      'forbidden',
    ],
  ] as const)('%s', (_what, at, personId, expected) => {
    expect(code(revoke(kept(), reader(personId), at))).toBe(expected);
  });

  it.each([
    ['the owner to a reader', byOwner, READER, {}, 'ok'],
    ['the owner to nobody on it', byOwner, OTHER, {}, 'invalid'],
    ['the owner to themselves: nothing changes', byOwner, OWNER, {}, 'ok'],
    ['a reader while the owner is there', byReader, READER, {}, 'forbidden'],
    ['a reader once the owner left the desk', byReader, READER, { isActive: false }, 'ok'],
    ['a reader once the owner left the story', byReader, READER, { isMember: false }, 'ok'],
    ['a reader once the owner only looks', byReader, READER, { role: 'viewer' }, 'ok'],
    ['a reader for somebody else', byReader, OTHER, { isActive: false }, 'invalid'],
    [
      'an administrator once the owner left',
      { coming: coming(OTHER, 'admin'), expects: 4 },
      OTHER,
      { isActive: false },
      'forbidden',
    ],
  ] as const)('hands over: %s', (_what, at, to, owner, expected) => {
    const answer = handOver(kept({}, owner), reader(to), at);
    expect(code(answer)).toBe(expected);
    const changes = answer.ok ? answer.value.length : 0;
    expect(changes).toBe(expected === 'ok' && to !== OWNER ? 1 : 0);
  });

  it('destroys by its owner alone, with the reason', () => {
    expect(code(destroy(kept(), 'Why.', byReader))).toBe('forbidden');
    expect(destroy(kept(), 'Why.', byOwner)).toEqual({
      ok: true,
      value: [
        { kind: 'identity.destroyed', identityId: anId('identity'), reason: 'Why.', expects: 4 },
      ],
    });
  });

  it('an owner who is not among the people of the desk any more is gone', () => {
    expect(isOwnerGone(kept())).toBe(false);
    expect(isOwnerGone({ ...kept(), readers: [reader(READER)] })).toBe(true);
  });
});
