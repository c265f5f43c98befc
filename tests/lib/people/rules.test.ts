import { describe, expect, it } from 'vitest';
import type { ApiKey, Invitation } from '#lib/people/person.ts';
import * as people from '#lib/people/rules.ts';
import { NOON, aPerson, anId } from '#tests/fixtures/things.ts';

const admin = aPerson({ role: 'admin' });
const other = aPerson({ id: anId('person', 2), role: 'admin' });
const invitation: Invitation = {
  id: anId('invitation'),
  email: 'ines@example.org',
  name: 'Ines Calado',
  role: 'editor',
  createdBy: admin.id,
  createdAt: NOON,
  expiresAt: people.daysAfter(NOON, people.INVITATION_DAYS),
  state: 'open',
};

describe('the last active administrator', () => {
  it.each([
    ['demoted', { role: 'editor' }],
    ['deactivated', { isActive: false }],
    ['both', { role: 'viewer', isActive: false }],
  ] as const)('cannot be %s', (_what, set) => {
    expect(people.change(admin, { set, expects: 1 }, null)).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });
    expect(people.change(admin, { set, expects: 1 }, other)).toMatchObject({
      ok: true,
      value: [{ kind: 'person.changed', set }],
    });
  });

  it.each([
    ['can change their name', admin, { name: 'Mara L.' }],
    ['does not hinder changing others', aPerson(), { isActive: false }],
    ['is not one who is inactive already', { ...admin, isActive: false }, { role: 'viewer' }],
  ] as const)('%s', (_what, person, set) => {
    expect(people.change(person, { set, expects: 1 }, null).ok).toBe(true);
  });
});

it('a person is changed only where that says something new', () => {
  const set = { name: admin.name, role: 'admin', isActive: true } as const;
  expect(people.change(admin, { set, expects: 1 }, null)).toEqual({ ok: true, value: [] });
});

describe('an invitation', () => {
  it.each([
    ['unknown', null, NOON],
    ['used', { ...invitation, state: 'used' }, NOON],
    ['revoked', { ...invitation, state: 'revoked' }, NOON],
    ['seven days old', invitation, '2026-11-09T12:00:00.000Z'],
  ] as const)('that is %s cannot be used, and does not tell why', (_what, stored, now) => {
    const answer = people.usable(stored, now);
    expect(answer).toEqual(people.usable(null, NOON));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('can be used to the last millisecond of its seven days', () => {
    const answer = people.usable(invitation, '2026-11-09T11:59:59.999Z');
    expect(answer).toEqual({ ok: true, value: invitation });
  });

  it('is not made for somebody who is here already', () => {
    expect(people.invite(invitation, 'hash', aPerson())).toMatchObject({
      ok: false,
      problem: { code: 'taken' },
    });
  });

  it('is taken back while it is open, stays so, and not after it was used', () => {
    expect(people.revokeInvitation(invitation)).toMatchObject({
      ok: true,
      value: [{ kind: 'invitation.revoked' }],
    });
    expect(people.revokeInvitation({ ...invitation, state: 'revoked' })).toEqual({
      ok: true,
      value: [],
    });
    expect(people.revokeInvitation({ ...invitation, state: 'used' })).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });
  });

  it('is used up by whoever joins by it', () => {
    const joined = people.joined(aPerson(), 'hash', { invitationId: invitation.id });
    expect(joined.map((change) => change.kind)).toEqual(['invitation.used', 'person.joined']);
  });
});

describe('joining', () => {
  const person = aPerson();

  it('needs an e-mail address of one’s own', () => {
    const joining = { person, password: 'four unrelated words', namesake: other };
    expect(people.mayJoin(joining)).toMatchObject({ ok: false, problem: { code: 'taken' } });
  });

  it('needs a fit password', () => {
    expect(people.mayJoin({ person, password: 'short', namesake: null })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'password' }] },
    });
    const joining = { person, password: 'four unrelated words', namesake: null };
    expect(people.mayJoin(joining).ok).toBe(true);
  });
});

it('a desk is founded once', () => {
  expect(people.mayFound(false).ok).toBe(true);
  expect(people.mayFound(true)).toMatchObject({ ok: false, problem: { code: 'taken' } });
});

it('a key is taken back once', () => {
  const key: ApiKey = {
    id: anId('key'),
    name: 'wire import',
    role: 'checker',
    personId: null,
    createdAt: NOON,
    expiresAt: people.daysAfter(NOON, 90),
    revokedAt: null,
  };
  expect(people.revokeKey(key, NOON)).toMatchObject({ ok: true, value: [{ revokedAt: NOON }] });
  expect(people.revokeKey({ ...key, revokedAt: NOON }, NOON)).toEqual({ ok: true, value: [] });
});
