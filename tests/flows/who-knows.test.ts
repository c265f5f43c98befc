import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SourceId, StoryId } from '#lib/id.ts';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { spanOf } from '#tests/fixtures/things.ts';
import { sealedBy } from '#tests/flows/identity-rows.ts';

let desk: StaffedDesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.remove());

/** A claim that somebody unnamed is said to have said, whose identity the reporter sealed and the editor may open. */
async function anUnnamedSource() {
  const { reporter, editor } = desk.people;
  const sealed = await sealedBy({ desk, storyId: desk.story.id, draft: desk.draft }, reporter);
  const giving = { identityId: sealed.id, personId: editor.personId, expects: sealed.version };
  const { identity } = await desk.done(reporter, 'grant-identity', giving);
  return identity;
}

async function attribute(storyId: StoryId, sourceId: SourceId): Promise<void> {
  const { draft } = await desk.done(desk.people.admin, 'read-story', { storyId });
  const words = '1,400 tonnes of toxic silt';
  const marking = { storyId, draftId: draft.id, spans: [spanOf(draft, words)] };
  const { claim } = await desk.done(desk.people.admin, 'mark-claim', marking);
  const draftId = draft.id;
  const said = { claimId: claim.id, draftId, sourceId, quoteType: 'indirect' } as const;
  await desk.done(desk.people.admin, 'attribute-claim', said);
}

async function sign(storyId: StoryId): Promise<void> {
  const { admin } = desk.people;
  const { status } = await desk.done(admin, 'read-review', { storyId });
  if (status === 'open') await desk.done(admin, 'send-to-review', { storyId });
  const { upTo } = await desk.done(admin, 'read-review', { storyId });
  const { signOff } = await desk.done(admin, 'sign-off', { storyId, upTo });
  expect(signOff?.state).toBe('holds');
}

async function change(personId: string, set: { readonly isSenior: boolean }): Promise<void> {
  const { items } = await desk.done(desk.people.admin, 'list-people', {});
  const person = items.find(({ id }) => id === personId);
  if (person === undefined) throw new Error('Nobody is there.');
  const changing = { personId: person.id, expects: person.version, ...set };
  await desk.done(desk.people.admin, 'change-person', changing);
}

const review = (storyId: StoryId) => desk.done(desk.people.admin, 'read-review', { storyId });

test('whoever may know who a source is leaves, or is senior no more: what was signed on it is void, and says so', async () => {
  const { admin, checker, editor } = desk.people;
  const storyId = desk.story.id;
  const { sourceId } = await anUnnamedSource();
  await attribute(storyId, sourceId);
  await readyToSign(desk, storyId);
  await sign(storyId);
  await change(checker.personId, { isSenior: true });
  expect((await review(storyId)).newest?.state).toBe('holds');

  await change(editor.personId, { isSenior: true });
  expect(await review(storyId)).toMatchObject({
    newest: { state: 'void', voided: { because: 'person.changed' } },
    since: { claims: [] },
    actsSince: [{ kind: 'person.changed', byName: admin.name }],
  });

  await sign(storyId);
  await desk.done(admin, 'remove-member', { storyId, personId: checker.personId });
  expect((await review(storyId)).newest?.state).toBe('holds');
  await desk.done(admin, 'remove-member', { storyId, personId: editor.personId });
  expect(await review(storyId)).toMatchObject({
    newest: { state: 'void', voided: { because: 'member.removed' } },
    actsSince: [{ kind: 'member.removed' }, { kind: 'member.removed' }],
  });
});

test('what becomes of an identity reaches every signed story that names its source', async () => {
  const { admin, reporter, editor } = desk.people;
  const { id: identityId, sourceId, version: expects } = await anUnnamedSource();
  const text = 'The pier closes\n\nThere are 1,400 tonnes of toxic silt, somebody said.\n';
  const { story: elsewhere } = await desk.done(admin, 'import-story', { text });
  const { story: untold } = await desk.done(admin, 'import-story', { text });
  await attribute(elsewhere.id, sourceId);
  for (const { id } of [elsewhere, untold]) {
    await readyToSign(desk, id);
    await sign(id);
  }
  const { personId } = editor;
  await desk.done(reporter, 'revoke-identity', { identityId, personId, expects });
  expect(await review(elsewhere.id)).toMatchObject({
    newest: { state: 'void', voided: { because: 'identity.revoked' } },
    actsSince: [{ kind: 'identity.revoked', byName: reporter.name }],
  });
  expect((await review(untold.id)).newest?.state).toBe('holds');
});
