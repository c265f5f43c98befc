import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#lib/people/actor.ts';
import { COMMAND_LINE, type StaffedDesk, actorOf, aDesk } from '#tests/fixtures/desk.ts';
import { newMember, newPerson } from '#tests/flows/scene.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const noticesOf = async (actor: Actor) => (await desk.done(actor, 'list-notices', {})).items;
const unreadOf = async (actor: Actor) => (await desk.done(actor, 'count-notices', {})).unread;

it('a question goes to whom it mentions, is answered, resolved, and opened again by another word', async () => {
  const { people, claim, story } = desk;
  const { checker, reporter, editor } = people;
  const { thread } = await desk.done(checker, 'open-thread', {
    claimId: claim.id,
    body: '@Tomas Vogel, who weighed the silt?\r\n',
    mentions: [reporter.personId, reporter.personId, checker.personId],
  });
  expect(thread).toMatchObject({ state: 'open', version: 1, createdByName: 'Mara Lindqvist' });
  expect(await noticesOf(reporter)).toMatchObject([
    {
      kind: 'mentioned',
      actorName: 'Mara Lindqvist',
      sentence: 'Mara Lindqvist opened a thread: “@Tomas Vogel, who weighed the silt?”',
      storyId: story.id,
      storyTitle: 'Harbour dredging to begin in May',
      claimId: claim.id,
      claimNumber: 1,
      claimWords: '1,400 tonnes of toxic silt',
      threadId: thread.id,
      readAt: null,
    },
  ]);
  expect(await unreadOf(checker)).toBe(0);

  const { id: threadId } = thread;
  const answer = { threadId, body: 'The port’s lab, in June.' };
  const answered = await desk.done(reporter, 'answer-thread', answer);
  expect((await noticesOf(checker)).map((each) => each.kind)).toEqual(['answered']);
  expect(await unreadOf(reporter)).toBe(1);

  const late = await desk.ask(checker, 'resolve-thread', { threadId, expects: 1 });
  expect(late).toMatchObject({ ok: false, problem: { code: 'stale' } });
  const { version: expects } = answered.thread;
  const resolved = await desk.done(checker, 'resolve-thread', { threadId, expects });
  expect(resolved.thread.state).toBe('resolved');

  const more = await desk.done(editor, 'answer-thread', { threadId, body: 'Which lab?' });
  expect(more.thread).toMatchObject({ state: 'open' });
  const read = await desk.done(people.viewer, 'read-claim', { claimId: claim.id });
  expect(read.threads).toEqual([more.thread]);
  expect(read.names).toMatchObject({ [reporter.personId]: 'Tomas Vogel' });
  expect(read.claim.version).toBe(claim.version);
  const { events } = await desk.done(editor, 'read-claim-history', { claimId: claim.id });
  expect(events.slice(1).map((event) => event.sentence)).toEqual([
    'Mara Lindqvist opened a thread: “@Tomas Vogel, who weighed the silt?”',
    'Tomas Vogel wrote in a thread: “The port’s lab, in June.”',
    'Mara Lindqvist resolved a thread.',
    'Edith Moreau opened a resolved thread again.',
    'Edith Moreau wrote in a thread: “Which lab?”',
  ]);
  expect(await desk.done(people.admin, 'verify-record', {})).toMatchObject({ holds: true });
  const report = await desk.done(people.viewer, 'make-report', {
    storyId: story.id,
    format: 'json',
  });
  expect(new TextDecoder().decode(report.bytes)).not.toContain('The port’s lab');
});

it('somebody who would not see it cannot be mentioned, and nothing is kept', async () => {
  const { checker } = desk.people;
  const outsider = await newPerson({ desk, storyId: desk.story.id, draft: desk.draft });
  const before = await desk.storage.store.head();
  const about = { claimId: desk.claim.id, body: 'Look.', mentions: [outsider.id] };
  const refused = await desk.ask(checker, 'open-thread', about);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  expect(refused.ok ? '' : refused.problem.message).toContain(outsider.name);
  expect(await desk.storage.store.head()).toEqual(before);
});

it('two who answer at once are both heard', async () => {
  const { checker, editor } = desk.people;
  const about = { claimId: desk.claim.id, body: 'Anybody?' };
  const { id: threadId } = (await desk.done(checker, 'open-thread', about)).thread;
  await Promise.all([
    desk.done(checker, 'answer-thread', { threadId, body: 'One.' }),
    desk.done(editor, 'answer-thread', { threadId, body: 'Two.' }),
  ]);
  const { threads } = await desk.done(editor, 'read-claim', { claimId: desk.claim.id });
  const said = threads.find((each) => each.id === threadId)?.remarks.map((each) => each.body);
  expect(said?.toSorted()).toEqual(['Anybody?', 'One.', 'Two.']);
});

it('giving a claim to somebody is told to them, once, and taking one oneself to nobody', async () => {
  const scene = { desk, storyId: desk.story.id, draft: desk.draft };
  const mara = actorOf({ id: await newMember(scene), name: 'Newcomer', role: 'checker' });
  const where = { storyId: scene.storyId, draftId: scene.draft.id, spans: [{ start: 0, end: 7 }] };
  const marked = { ...where, assigneeId: mara.personId };
  const { claim } = await desk.done(desk.people.editor, 'mark-claim', marked);
  await desk.done(desk.people.editor, 'change-claim', {
    claimId: claim.id,
    expects: claim.version,
    priority: 'high',
    assigneeId: mara.personId,
  });
  expect((await noticesOf(mara)).map((each) => [each.kind, each.claimNumber])).toEqual([
    ['assigned', claim.number],
  ]);
  await desk.done(mara, 'mark-claim', marked);
  expect(await unreadOf(mara)).toBe(1);
});

it('notices are read one by one or all at once, only one’s own, with an event each time', async () => {
  const { checker, reporter, viewer } = desk.people;
  const about = {
    claimId: desk.claim.id,
    body: 'Look.',
    mentions: [viewer.personId, reporter.personId],
  };
  for (let n = 0; n < 3; n += 1) await desk.done(checker, 'open-thread', about);
  const [newest, second] = await noticesOf(viewer);
  if (newest === undefined || second === undefined) throw new Error('Three were told.');
  const others = await unreadOf(reporter);
  const before = (await desk.storage.store.head()).number;
  const numbers = [second.number];
  expect(await desk.done(viewer, 'mark-notices-read', { numbers })).toEqual({ unread: 2 });
  expect(await desk.done(viewer, 'mark-notices-read', { numbers })).toEqual({ unread: 2 });
  expect((await desk.storage.store.head()).number).toBe(before + 1);
  const unread = await desk.done(viewer, 'list-notices', { show: 'unread' });
  expect(unread.items.map((each) => each.number)).not.toContain(second.number);

  const all = { upTo: newest.number };
  expect(await desk.done(viewer, 'mark-notices-read', all)).toEqual({ unread: 0 });
  expect((await noticesOf(viewer)).every((each) => each.readAt !== null)).toBe(true);
  expect(await unreadOf(reporter)).toBe(others);
  expect(await desk.ask(viewer, 'mark-notices-read', {})).toMatchObject({
    ok: false,
    problem: { code: 'invalid' },
  });
});

it('notices of a story one was taken off are seen and counted no longer', async () => {
  const scene = { desk, storyId: desk.story.id, draft: desk.draft };
  const guest = actorOf({ id: await newMember(scene), name: 'Guest', role: 'checker' });
  const about = { claimId: desk.claim.id, body: 'Look.', mentions: [guest.personId] };
  await desk.done(desk.people.editor, 'open-thread', about);
  expect(await unreadOf(guest)).toBe(1);
  const membership = { storyId: desk.story.id, personId: guest.personId };
  await desk.done(COMMAND_LINE, 'remove-member', membership);
  expect(await unreadOf(guest)).toBe(0);
  expect(await noticesOf(guest)).toEqual([]);
});

it('the command line, who is no person, has no notices and may say so', async () => {
  expect(await noticesOf(COMMAND_LINE)).toEqual([]);
  expect(await unreadOf(COMMAND_LINE)).toBe(0);
  expect(await desk.done(COMMAND_LINE, 'mark-notices-read', { upTo: 5 })).toEqual({ unread: 0 });
});
