import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  COMMAND_LINE,
  NOBODY,
  PASSWORD,
  type StaffedDesk,
  aDesk,
  anEmptyDesk,
} from '#tests/fixtures/desk.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const invited = { name: 'Ines Calado', email: 'Ines@Example.org', role: 'editor' } as const;

describe('founding', () => {
  it('is done once, even when two do it at the same moment', async () => {
    const empty = await anEmptyDesk();
    expect(await empty.done(NOBODY, 'read-desk', {})).toEqual({ isFounded: false, me: null });
    const found = (email: string) =>
      empty.ask(NOBODY, 'found-desk', { name: 'Ada Winter', email, password: PASSWORD });
    const answers = await Promise.all([found('a@example.org'), found('b@example.org')]);
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code));
    expect(codes.toSorted()).toEqual(['ok', 'taken']);
    expect((await empty.done(NOBODY, 'read-desk', {})).isFounded).toBe(true);
    const people = await empty.done(COMMAND_LINE, 'list-people', {});
    expect(people.items.map((person) => person.role)).toEqual(['admin']);
    await empty.remove();
  });

  it('needs a fit password', async () => {
    const empty = await anEmptyDesk();
    const about = { name: 'Ada Winter', email: 'a@example.org', password: 'ada winter 2026' };
    expect(await empty.ask(NOBODY, 'found-desk', about)).toMatchObject({
      problem: { code: 'invalid', fields: [{ path: 'password' }] },
    });
    expect((await empty.done(NOBODY, 'read-desk', {})).isFounded).toBe(false);
    await empty.remove();
  });
});

it('the desk tells everybody as whom they act', async () => {
  const { checker } = desk.people;
  expect((await desk.done(checker, 'read-desk', {})).me).toEqual({
    kind: 'person',
    name: 'Mara Lindqvist',
    role: 'checker',
    personId: checker.personId,
  });
  expect((await desk.done(COMMAND_LINE, 'read-desk', {})).me).toMatchObject({
    kind: 'command-line',
    role: 'admin',
    personId: null,
  });
});

describe('an invitation', () => {
  it('lets one person in, once, with the role and address it states', async () => {
    const { admin } = desk.people;
    const { token } = await desk.done(admin, 'invite-person', invited);
    expect(await desk.done(NOBODY, 'read-invitation', { token })).toMatchObject({
      email: 'ines@example.org',
      role: 'editor',
    });
    const accept = { token, name: 'Ines C. Calado', password: PASSWORD };
    const { person } = await desk.done(NOBODY, 'accept-invitation', accept);
    expect(person).toMatchObject({ email: 'ines@example.org', role: 'editor', isActive: true });
    expect(await desk.ask(NOBODY, 'accept-invitation', accept)).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect(await desk.ask(admin, 'invite-person', invited)).toMatchObject({
      problem: { code: 'taken' },
    });
  });

  it('lets in only one of two who use it at the same moment', async () => {
    const about = { ...invited, email: 'twice@example.org' };
    const { token } = await desk.done(desk.people.admin, 'invite-person', about);
    const join = () =>
      desk.ask(NOBODY, 'accept-invitation', { token, name: 'Two', password: PASSWORD });
    const answers = await Promise.all([join(), join()]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('holds for seven days, and not after it was taken back', async () => {
    const { admin } = desk.people;
    const about = { ...invited, email: 'late@example.org' };
    const { token } = await desk.done(admin, 'invite-person', about);
    desk.passDays(6.9);
    expect((await desk.ask(NOBODY, 'read-invitation', { token })).ok).toBe(true);
    desk.passDays(0.2);
    const expired = await desk.ask(NOBODY, 'read-invitation', { token });

    const again = await desk.done(admin, 'invite-person', about);
    const { id: invitationId } = again.invitation;
    const { invitation } = await desk.done(admin, 'revoke-invitation', { invitationId });
    expect(invitation.state).toBe('revoked');
    const revoked = await desk.ask(NOBODY, 'read-invitation', { token: again.token });
    const unknown = await desk.ask(NOBODY, 'read-invitation', { token: 'nothing' });
    expect(expired).toEqual(unknown);
    expect(revoked).toEqual(unknown);
    expect(unknown).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('never shows its token in lists or in the record', async () => {
    const about = { ...invited, email: 'secret@example.org' };
    const { token } = await desk.done(desk.people.admin, 'invite-person', about);
    const { secret } = await desk.done(desk.people.admin, 'make-key', {
      name: 'k',
      role: 'viewer',
    });
    const told = [
      await desk.done(desk.people.admin, 'list-invitations', {}),
      await desk.done(desk.people.admin, 'list-keys', {}),
      await desk.storage.store.events({ after: 0, limit: 500 }),
    ];
    const text = JSON.stringify(told);
    const { secrets } = desk.parts;
    const hashes = [token, secret].map((shown) => secrets.fingerprint(shown));
    for (const hidden of [token, secret, ...hashes, PASSWORD]) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain('secret@example.org');
  });
});

describe('accounts', () => {
  it('are changed on the version that was read', async () => {
    const { admin, viewer } = desk.people;
    const { personId } = viewer;
    const { person } = await desk.done(admin, 'change-person', {
      personId,
      expects: 1,
      role: 'reporter',
    });
    expect(person).toMatchObject({ role: 'reporter', version: 2 });
    const late = { personId, expects: 1, isActive: false };
    expect(await desk.ask(admin, 'change-person', late)).toMatchObject({
      problem: { code: 'stale', states: { current: person } },
    });
    await desk.done(admin, 'change-person', { personId, expects: 2, role: 'viewer' });
  });

  it('of the last active administrator stay, also when two give it up at the same moment', async () => {
    const { admin } = desk.people;
    const leave = (personId: string) =>
      desk.ask(COMMAND_LINE, 'change-person', { personId, expects: 1, isActive: false });
    expect(await leave(admin.personId)).toMatchObject({ problem: { code: 'policy' } });

    const about = { name: 'Otto Brandt', email: 'otto@example.org', role: 'admin' } as const;
    const { person } = await desk.done(admin, 'add-person', { ...about, password: PASSWORD });
    const answers = await Promise.all([leave(admin.personId), leave(person.id)]);
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code));
    expect(codes.toSorted()).toEqual(['ok', 'policy']);
  });

  it('need an e-mail address of their own, however it is written', async () => {
    const about = { name: 'Mara Two', email: ' Checker@EXAMPLE.org ', role: 'viewer' } as const;
    const answer = await desk.ask(COMMAND_LINE, 'add-person', { ...about, password: PASSWORD });
    expect(answer).toMatchObject({ problem: { code: 'taken' } });
  });
});

describe('a key', () => {
  it('is found by the fingerprint of its secret until it is taken back', async () => {
    const made = await desk.done(desk.people.admin, 'make-key', { name: 'wire', role: 'checker' });
    expect(made.secret).toMatch(/^smk_[\w-]{43}$/);
    const { store } = desk.storage;
    const hash = desk.parts.secrets.fingerprint(made.secret);
    expect(await store.keyBySecretHash(hash)).toEqual(made.key);
    const { key } = await desk.done(desk.people.admin, 'revoke-key', { keyId: made.key.id });
    expect(key.revokedAt).not.toBeNull();
    const again = await desk.done(desk.people.admin, 'revoke-key', { keyId: made.key.id });
    expect(again.key).toEqual(key);
  });

  it('holds for the days stated, at most a year', async () => {
    const about = { name: 'long', role: 'viewer', expiresInDays: 366 } as const;
    expect(await desk.ask(desk.people.admin, 'make-key', about)).toMatchObject({
      problem: { code: 'invalid' },
    });
    const { key } = await desk.done(COMMAND_LINE, 'make-key', { ...about, expiresInDays: 1 });
    expect(Date.parse(key.expiresAt) - Date.parse(key.createdAt)).toBe(86_400_000);
    expect(key.personId).toBeNull();
  });
});
