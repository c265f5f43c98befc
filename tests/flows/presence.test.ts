import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#lib/people/actor.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { anId } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const DAY_S = 86_400;
const holders = async () => {
  const { presence } = await desk.done(desk.people.viewer, 'read-presence', {
    storyId: desk.story.id,
  });
  return presence.holds.map(({ name }) => name);
};

test('who is in a story, and on which claim, is seen by everybody who may read it', async () => {
  const { checker, reporter } = desk.people;
  const { id: storyId } = desk.story;
  const noted = { storyId, windowId: 'window-1', claimId: desk.claim.id };
  await desk.done(checker, 'note-presence', noted);
  const { presence } = await desk.done(reporter, 'read-presence', { storyId });
  expect(presence.people).toMatchObject([
    { name: checker.name, role: 'checker', claimIds: [desk.claim.id] },
  ]);
  const left = await desk.done(checker, 'leave-presence', { storyId, windowId: 'window-1' });
  expect(left.presence.people).toEqual([]);
});

test('an hour of silence ends presence and holds', async () => {
  const { checker } = desk.people;
  const { id: storyId } = desk.story;
  await desk.done(checker, 'note-presence', { storyId, windowId: 'window-1' });
  await desk.done(checker, 'hold-claim', { claimId: desk.claim.id });
  desk.passDays(3600 / DAY_S);
  const { presence } = await desk.done(checker, 'read-presence', { storyId });
  expect(presence).toEqual({ people: [], holds: [] });
});

test("its holder's work in the story keeps a hold; reading it, or a window left open, does not", async () => {
  const { checker } = desk.people;
  const { id: storyId } = desk.story;
  const minutes = (count: number) => {
    desk.passDays((count * 60) / DAY_S);
  };
  await desk.done(checker, 'hold-claim', { claimId: desk.claim.id });
  minutes(4);
  await desk.done(checker, 'add-source', { storyId, name: 'Port survey', kind: 'document' });
  minutes(4);
  expect(await holders()).toEqual([checker.name]);
  await desk.done(checker, 'note-presence', { storyId, windowId: 'window-1', hasActed: true });
  minutes(4);
  expect(await holders()).toEqual([checker.name]);
  await desk.done(checker, 'read-claim', { claimId: desk.claim.id });
  await desk.done(checker, 'note-presence', { storyId, windowId: 'window-1' });
  minutes(2);
  expect(await holders()).toEqual([]);
});

test('a hold never stands in the way of a save', async () => {
  const { checker, editor } = desk.people;
  await desk.done(checker, 'hold-claim', { claimId: desk.claim.id });
  const { claim } = await desk.done(editor, 'read-claim', { claimId: desk.claim.id });
  const saved = await desk.ask(editor, 'change-claim', {
    claimId: claim.id,
    expects: claim.version,
    restatement: 'There were 1,400 tonnes.',
  });
  expect(saved.ok).toBe(true);
  await desk.done(checker, 'release-claim', { claimId: desk.claim.id });
});

test('a claim is taken over only knowingly, and a withdrawn one by nobody', async () => {
  const { checker, editor } = desk.people;
  const { claim } = await desk.done(checker, 'mark-claim', {
    storyId: desk.story.id,
    draftId: desk.draft.id,
    spans: [{ start: 0, end: 7 }],
  });
  await desk.done(checker, 'hold-claim', { claimId: claim.id });
  const refused = await desk.ask(editor, 'hold-claim', { claimId: claim.id });
  expect(refused).toMatchObject({ problem: { code: 'taken' } });
  await desk.done(editor, 'hold-claim', { claimId: claim.id, takesOver: true });
  expect(await holders()).toEqual([editor.name]);
  await desk.done(editor, 'release-claim', { claimId: claim.id });
  await desk.done(editor, 'withdraw-claim', { claimId: claim.id, expects: 1, reason: 'No claim.' });
  expect(await desk.ask(editor, 'hold-claim', { claimId: claim.id })).toMatchObject({
    problem: { code: 'policy' },
  });
});

test('a claim of another story, and one that is not there, cannot be the one that is open', async () => {
  const { checker, editor } = desk.people;
  const { story } = await desk.done(editor, 'import-story', { text: 'Another story.' });
  await desk.done(editor, 'add-member', { storyId: story.id, personId: checker.personId });
  for (const claimId of [desk.claim.id, anId('claim', 31)]) {
    const noted = { storyId: story.id, windowId: 'window-1', claimId };
    expect(await desk.ask(checker, 'note-presence', noted)).toMatchObject({
      problem: { code: 'not-found' },
    });
  }
});

test('a program with the key of a person is seen by that name; one of nobody is not seen', async () => {
  const { checker } = desk.people;
  const { id: storyId } = desk.story;
  const ofChecker: Actor = {
    kind: 'key',
    keyId: anId('key', 1),
    personId: checker.personId,
    name: 'wire import',
    role: 'checker',
  };
  const noted = { storyId, windowId: 'window-9' };
  const { presence } = await desk.done(ofChecker, 'note-presence', noted);
  expect(presence.people.map(({ name }) => name)).toEqual([checker.name]);
  for (const actor of [COMMAND_LINE, { ...ofChecker, personId: null }]) {
    expect(await desk.ask(actor, 'note-presence', noted)).toMatchObject({
      problem: { code: 'policy' },
    });
  }
  await desk.done(ofChecker, 'leave-presence', noted);
});

test('where there is no server, nobody is said to know who is there', async () => {
  const { perform } = await import('#lib/desk/perform.ts');
  const { readPresence } = await import('#lib/desk/read-presence.ts');
  const alone = { ...desk.parts, rooms: null };
  const input = { storyId: desk.story.id };
  expect(await perform(readPresence, alone, COMMAND_LINE, input)).toMatchObject({
    problem: { code: 'unavailable' },
  });
});
