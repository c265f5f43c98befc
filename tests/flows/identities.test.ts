import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitmentTo } from '#lib/record/commitment.ts';
import type { IdentityId } from '#lib/id.ts';
import {
  COMMAND_LINE,
  PASSWORD,
  type PersonActor,
  type StaffedDesk,
  aDesk,
} from '#tests/fixtures/desk.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { verifyFolder } from '#db/verify-folder.ts';
import { sealedBy } from '#tests/flows/identity-rows.ts';

let desk: StaffedDesk;

beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.remove());

const seal = (by: PersonActor, name?: string) =>
  sealedBy({ desk, storyId: desk.story.id, draft: desk.draft }, by, name);

const open = (by: PersonActor, identityId: IdentityId, set = {}) =>
  desk.ask(by, 'open-identity', { identityId, password: PASSWORD, reason: 'To call.', ...set });

const lastEvent = async () => {
  const { number } = await desk.storage.store.head();
  return (await desk.storage.store.events({ after: number - 1, limit: 1 }))[0];
};

test('a reader opens it with their password; the record says who and why, and the owner is told once', async () => {
  const { reporter, editor } = desk.people;
  const { id, version, commitment } = await seal(reporter);
  const giving = { identityId: id, personId: editor.personId, expects: version };
  const { identity } = await desk.done(reporter, 'grant-identity', giving);
  expect(identity.readers.map(({ name, mayOpen }) => [name, mayOpen])).toEqual([
    ['Tomas Vogel', true],
    ['Edith Moreau', true],
  ]);
  expect(await desk.done(editor, 'list-notices', {})).toMatchObject({
    items: [{ kind: 'identity-given', actorName: 'Tomas Vogel' }],
  });

  const opened = await open(editor, id);
  if (!opened.ok) throw new Error(opened.problem.message);
  expect(opened.value.text).toEqual({
    name: 'Vesna Okonjo',
    contact: '+00 1',
    howTheyKnow: 'Was in the room.',
  });
  const proof = Buffer.from(opened.value.proof, 'base64');
  expect(commitmentTo(proof, opened.value.text)).toBe(commitment);
  expect(await lastEvent()).toMatchObject({
    kind: 'identity.opened',
    actor: { id: editor.personId },
    subject: { kind: 'identity', id },
    after: { reason: 'To call.', commitment, version: 2 },
  });
  expect(await desk.done(reporter, 'list-notices', {})).toMatchObject({
    items: [
      {
        kind: 'identity-opened',
        sentence: 'Edith Moreau opened the sealed identity of a source: To call.',
      },
    ],
  });

  // Nobody is told of what they did themselves.
  expect(await open(reporter, id)).toMatchObject({ ok: true });
  expect(await desk.done(reporter, 'count-notices', {})).toMatchObject({ unread: 1 });
});

test('a wrong password opens nothing, leaves no event and tells nobody', async () => {
  const { reporter } = desk.people;
  const { id } = await seal(reporter);
  const { number } = await desk.storage.store.head();
  expect(await open(reporter, id, { password: `${PASSWORD}!` })).toMatchObject({
    ok: false,
    problem: { code: 'invalid', fields: [{ path: 'password' }] },
  });
  expect(await open(reporter, id, { reason: ' ' })).toMatchObject({ problem: { code: 'invalid' } });
  expect((await desk.storage.store.head()).number).toBe(number);
});

test('whoever leaves the story or the desk opens it no more, and a reader takes over from an owner who left', async () => {
  const { admin, checker, reporter } = desk.people;
  const { id, version } = await seal(reporter);
  const giving = { identityId: id, personId: checker.personId, expects: version };
  const { identity } = await desk.done(reporter, 'grant-identity', giving);
  const taking = { identityId: id, personId: checker.personId, expects: identity.version };
  expect(await desk.ask(checker, 'hand-over-identity', taking)).toMatchObject({
    problem: { code: 'forbidden' },
  });

  const person = await desk.storage.store.person(reporter.personId);
  const leaving = { personId: reporter.personId, expects: person?.version ?? 0, isActive: false };
  await desk.done(admin, 'change-person', leaving);
  const { identities } = await desk.done(checker, 'list-identities', { storyId: desk.story.id });
  expect(identities).toMatchObject([
    { isOwnerGone: true, readers: [{ mayOpen: false }, { mayOpen: true }] },
  ]);
  expect(await open(checker, id)).toMatchObject({ ok: true });
  expect(await open(admin, id)).toMatchObject({ problem: { code: 'forbidden' } });
  const forAdmin = { ...taking, personId: admin.personId };
  expect(await desk.ask(admin, 'hand-over-identity', forAdmin)).toMatchObject({
    problem: { code: 'forbidden' },
  });
  expect(await desk.done(checker, 'hand-over-identity', taking)).toMatchObject({
    identity: { ownerId: checker.personId, isOwnerGone: false },
  });

  const off = { storyId: desk.story.id, personId: checker.personId };
  await desk.done(admin, 'remove-member', off);
  expect(await open(checker, id)).toMatchObject({ problem: { code: 'not-found' } });
});

test('an opening that meets a change meanwhile is stale: what is answered is what the record tells', async () => {
  const { reporter } = desk.people;
  const { id, version } = await seal(reporter);
  const slow = {
    ...desk.parts,
    seals: {
      ...desk.parts.seals,
      open: async (...given: Parameters<typeof desk.parts.seals.open>) => {
        const opened = await desk.parts.seals.open(...given);
        const changing = { identityId: id, expects: version, name: 'Somebody else' };
        await desk.done(reporter, 'change-identity', changing);
        return opened;
      },
    },
  };
  const { perform } = await import('#lib/desk/perform.ts');
  const { openIdentity } = await import('#lib/desk/open-identity.ts');
  const asked = { identityId: id, password: PASSWORD, reason: 'To call.' };
  const answer = await perform(openIdentity, slow, reporter, asked);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'stale' } });
  expect(JSON.stringify(answer)).not.toContain('Okonjo');
  expect(await open(reporter, id)).toMatchObject({ value: { text: { name: 'Somebody else' } } });
});

test('what was destroyed is nowhere in the file or its log, nobody brings it back, and it can be sealed anew', async () => {
  const { reporter } = desk.people;
  const { id, version, sourceId } = await seal(reporter);
  const sealed = await desk.storage.store.sealedOf(id);
  if (sealed === null) throw new Error('It is sealed.');
  const parts = [sealed.ciphertext, sealed.wrappedKey];
  const found = () => parts.filter((part) => bytesOf(desk.folder).includes(part)).length;
  expect(found(), 'what was sealed is found while it is there').toBe(2);

  const destroying = { identityId: id, expects: version, reason: 'The story is out.' };
  expect(await desk.done(reporter, 'destroy-identity', destroying)).toMatchObject({
    identity: { state: 'destroyed', readers: [{ mayOpen: false }] },
  });
  expect(found()).toBe(0);
  expect(await desk.storage.store.sealedOf(id)).toBeNull();
  expect(await open(reporter, id)).toMatchObject({ problem: { code: 'policy' } });
  expect(await lastEvent()).toMatchObject({
    kind: 'identity.destroyed',
    before: { state: 'sealed' },
    after: { state: 'destroyed', reason: 'The story is out.', ciphertextSha256: null },
  });
  const client = rawClient(desk.folder);
  expect(() => client.exec('DELETE FROM sealed_identity')).toThrow('never deleted');
  expect(() => client.exec("UPDATE sealed_identity SET state = 'sealed'")).toThrow('stays');
  const anew = { sourceId, name: 'Vesna Okonjo' };
  expect(await desk.done(reporter, 'seal-identity', anew)).toMatchObject({
    identity: { state: 'sealed', version: 1 },
  });
  expect(await verifyFolder(desk.folder)).toMatchObject({ ok: true, value: { faults: [] } });
});

test.each([
  ["ciphertext = 'AAAA'", 'not as the record last told'],
  ["wrapped_key = 'AAAA'", 'not as the record last told'],
  ['reader_ids = \'["person_00000000000000000000"]\'', 'not as the record last told'],
  [
    'owner_id = (SELECT id FROM person WHERE id <> owner_id LIMIT 1)',
    'not as the record last told',
  ],
  ["commitment = ''", 'not as the record last told'],
])('the check of rows against the record sees %s', async (set, fault) => {
  await seal(desk.people.reporter);
  const faults = async () => {
    const proof = await verifyFolder(desk.folder);
    return proof.ok ? proof.value.faults.join(' ') : proof.problem.message;
  };
  expect(await faults()).toBe('');
  rawClient(desk.folder).exec(`UPDATE sealed_identity SET ${set}`);
  expect(await faults()).toContain(fault);
});

test('a policy that asks for an editor who knows is satisfied once one may open it, and only while they may', async () => {
  const { admin, editor, reporter, checker } = desk.people;
  const rule = {
    id: 'known',
    kind: 'unnamed-source-explained',
    params: {},
    severity: 'blocks',
    reason: 'Somebody besides the reporter knows.',
    mayWaive: 'nobody',
  } as const;
  const policy = { name: 'The house policy', note: '', rules: [rule] };
  const { version } = await desk.done(admin, 'write-policy', { policy });
  const { id: storyId } = desk.story;
  const { story } = await desk.done(editor, 'read-story', { storyId });
  const choosing = { storyId, expects: story.version, policyVersionId: version.id };
  await desk.done(editor, 'choose-policy', choosing);
  const { id: identityId, version: expects, sourceId } = await seal(reporter);
  const saying = { claimId: desk.claim.id, draftId: desk.draft.id, quoteType: 'indirect' } as const;
  await desk.done(checker, 'attribute-claim', { ...saying, sourceId });
  const isWanting = async () => {
    const inStory = (await desk.done(admin, 'read-readiness', { storyId })).findings;
    const onClaim = (await desk.done(admin, 'read-claim', { claimId: desk.claim.id })).findings;
    const wanting = [inStory, onClaim].map((findings) =>
      findings.some(({ subject }) => subject === `${sourceId}/editor`),
    );
    expect(wanting[0]).toBe(wanting[1]);
    return wanting[0];
  };
  expect(await isWanting(), 'the reporter alone knows').toBe(true);
  const giving = { identityId, expects, personId: editor.personId };
  await desk.done(reporter, 'grant-identity', giving);
  expect(await isWanting()).toBe(false);
  await desk.done(admin, 'remove-member', { storyId, personId: editor.personId });
  expect(await isWanting(), 'the editor has left the story').toBe(true);
});

test('a rotation wraps every key anew; one that is cut off leaves all readable, and the next finishes it', async () => {
  const { reporter, admin } = desk.people;
  const sealed = [
    await seal(reporter, 'One'),
    await seal(reporter, 'Two'),
    await seal(reporter, 'Three'),
  ];
  const gone = await seal(reporter, 'Gone');
  const destroying = { identityId: gone.id, expects: 1, reason: 'Out.' };
  await desk.done(reporter, 'destroy-identity', destroying);
  const numbers = async () =>
    Promise.all(sealed.map(async ({ id }) => (await desk.storage.store.identity(id))?.keyNumber));
  const names = async () => {
    const answers: string[] = [];
    for (const { id } of sealed) {
      const opened = await open(reporter, id);
      answers.push(opened.ok ? opened.value.text.name : opened.problem.message);
    }
    return answers;
  };

  expect(await desk.done(COMMAND_LINE, 'rewrap-identities', {})).toEqual({
    keyNumber: 2,
    rewrapped: 3,
    wasCutOff: false,
  });
  expect(await lastEvent()).toMatchObject({ kind: 'identity.rewrapped', after: { version: 1 } });
  expect(await numbers()).toEqual([2, 2, 2]);

  // Cut off once the third secret was made and one key was wrapped by it.
  let commits = 0;
  const { store } = desk.storage;
  const cut = {
    ...desk.parts,
    store: {
      ...store,
      commit: async (batch: Parameters<typeof store.commit>[0]) => {
        commits += 1;
        await store.commit({ ...batch, changes: batch.changes.slice(0, 1) });
        throw new Error('The power went.');
      },
    },
  };
  const { perform } = await import('#lib/desk/perform.ts');
  const { rewrapIdentities } = await import('#lib/desk/rewrap-identities.ts');
  await expect(perform(rewrapIdentities, cut, COMMAND_LINE, {})).rejects.toThrow('power');
  expect(commits).toBe(1);
  expect((await numbers()).toSorted()).toEqual([2, 2, 3]);
  expect(await names()).toEqual(['One', 'Two', 'Three']);

  expect(await desk.done(admin, 'rewrap-identities', {})).toEqual({
    keyNumber: 3,
    rewrapped: 2,
    wasCutOff: true,
  });
  expect(await numbers()).toEqual([3, 3, 3]);
  expect(await names()).toEqual(['One', 'Two', 'Three']);
  expect(await verifyFolder(desk.folder)).toMatchObject({ ok: true, value: { faults: [] } });
});

/** Every byte of the database and its log. */
function bytesOf(folder: string): Buffer {
  const names = readdirSync(folder).filter((name) => name.startsWith('sourcemark.db'));
  return Buffer.concat(names.map((name) => readFileSync(join(folder, name))));
}
