import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/people/actor.ts';
import { COMMAND_LINE, type StaffedDesk, actorOf, aDesk } from '#tests/fixtures/desk.ts';
import { newClaim, newMember, newPerson, storyOfItsOwn } from '#tests/flows/scene.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const noticesOf = async (actor: Actor) => (await desk.done(actor, 'list-notices', {})).items;
const scene = () => ({ desk, storyId: desk.story.id, draft: desk.draft });

/** A question to the reporter of the story about its claim, by the checker. */
async function askReporter(question = 'Who weighed the silt?') {
  const { people, story, claim } = desk;
  const about = { storyId: story.id, kind: 'reporter' as const, claimIds: [claim.id] };
  const personId = people.reporter.personId;
  return (await desk.done(people.checker, 'ask-query', { ...about, personId, question })).query;
}

describe('a query to the reporter', () => {
  it('is told to them, answered by them, told to who asked, and closed with its effect', async () => {
    const { people, claim, story } = desk;
    const asked = await askReporter();
    expect(asked).toMatchObject({
      number: 1,
      to: 'Tomas Vogel',
      state: 'open',
      askedByName: 'Mara Lindqvist',
      isOverdue: false,
      version: 1,
    });
    expect(await noticesOf(people.reporter)).toMatchObject([
      {
        kind: 'query-asked',
        sentence: 'Mara Lindqvist asked Tomas Vogel (reporter): “Who weighed the silt?”',
        claimId: claim.id,
        query: { id: asked.id, number: 1 },
      },
    ]);
    expect(await noticesOf(people.checker)).toEqual([]);

    const queryId = asked.id;
    const { query } = await desk.done(people.reporter, 'answer-query', {
      queryId,
      text: 'The port’s lab.\r\n',
      keptCopy: { filename: 'lab.txt', mediaType: 'text/plain', file: 'YQ==' },
    });
    expect(query).toMatchObject({ state: 'answered', version: 2 });
    const [answer] = query.answers;
    expect(answer).toMatchObject({
      text: 'The port’s lab.',
      channel: 'message',
      linkId: null,
      notedBy: people.reporter.personId,
      notedByName: 'Tomas Vogel',
      keptCopy: { filename: 'lab.txt', sizeBytes: 1 },
    });
    if (answer === undefined) throw new Error('The answer was written down.');
    const file = await desk.done(people.viewer, 'read-query-file', { answerId: answer.id });
    expect(new TextDecoder().decode(file.bytes)).toBe('a');
    expect(await noticesOf(people.checker)).toMatchObject([
      { kind: 'query-answered', query: { id: queryId, number: 1 } },
    ]);

    const late = { queryId, expects: 1, effect: 'It stands.', claims: [] };
    expect(await desk.ask(people.checker, 'close-query', late)).toMatchObject({
      problem: { code: 'invalid' },
    });
    const claims = [{ claimId: claim.id, effect: 'nothing-changes' as const }];
    const stale = await desk.ask(people.checker, 'close-query', { ...late, claims });
    expect(stale).toMatchObject({ problem: { code: 'stale' } });
    const closing = { ...late, expects: 2, claims };
    const closed = await desk.done(people.editor, 'close-query', closing);
    expect(closed.query).toMatchObject({
      state: 'closed',
      closing: { effect: 'It stands.', closedByName: 'Edith Moreau', claims },
    });

    const again = { queryId, expects: 3, reason: 'Which lab?' };
    const reopened = await desk.done(people.checker, 'reopen-query', again);
    expect(reopened.query).toMatchObject({ state: 'open', closing: null });
    expect((await noticesOf(people.reporter))[0]).toMatchObject({
      kind: 'query-asked',
      sentence: 'Mara Lindqvist opened query 1 to Tomas Vogel again: Which lab?',
    });
    const { events } = await desk.done(people.viewer, 'read-claim-history', { claimId: claim.id });
    expect(events.map(({ kind }) => kind)).toEqual([
      'claim.marked',
      'query.asked',
      'query.answered',
      'query.closed',
      'query.reopened',
    ]);
    expect(await desk.done(people.viewer, 'read-query', { queryId })).toMatchObject({
      query: { id: queryId },
      claims: [{ id: claim.id, number: 1, words: claim.words, state: 'open' }],
    });
    expect((await desk.storage.verifyRecord()).holds).toBe(true);
    expect(story.id).toBe(asked.storyId);
  });

  it('is answered by no other reporter, who reads it', async () => {
    const { id: queryId } = await askReporter();
    const person = await newPerson(scene());
    await desk.done(COMMAND_LINE, 'change-person', {
      personId: person.id,
      expects: person.version,
      role: 'reporter',
    });
    await desk.done(COMMAND_LINE, 'add-member', { storyId: desk.story.id, personId: person.id });
    const other = actorOf({ ...person, role: 'reporter' });
    const refused = await desk.ask(other, 'answer-query', { queryId, text: 'I do not know.' });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'policy' } });
    expect((await desk.done(other, 'read-query', { queryId })).query.answers).toEqual([]);
  });

  it('goes to nobody who is not on the story, and is kept nowhere then', async () => {
    const { people, story, claim } = desk;
    const outsider = await newPerson(scene());
    const before = await desk.storage.store.head();
    const refused = await desk.ask(people.checker, 'ask-query', {
      storyId: story.id,
      kind: 'reporter',
      claimIds: [claim.id],
      personId: outsider.id,
      question: 'Who?',
    });
    expect(refused).toMatchObject({ problem: { code: 'invalid', fields: [{ path: 'personId' }] } });
    expect(await desk.storage.store.head()).toEqual(before);
  });

  it('and the words of one that is open change, but not once it is answered', async () => {
    const { people } = desk;
    const { id: queryId } = await askReporter();
    const change = {
      queryId,
      expects: 1,
      question: 'Who counted?',
      dueAt: '2030-01-01T00:00:00.000Z',
    };
    const { query } = await desk.done(people.checker, 'change-query', change);
    expect(query).toMatchObject({ question: 'Who counted?', version: 2 });
    await desk.done(people.reporter, 'answer-query', { queryId, accepts: true });
    const more = { queryId, expects: 3, question: 'Who else?' };
    expect(await desk.ask(people.checker, 'change-query', more)).toMatchObject({
      problem: { code: 'policy' },
    });
    const withdrawing = { queryId, expects: 3, reason: 'Asked twice.' };
    expect(await desk.ask(people.checker, 'withdraw-query', withdrawing)).toMatchObject({
      problem: { code: 'policy' },
    });
  });
});

it('queries are listed by claim, state, kind and whom they are put to, the newest first, in pages', async () => {
  const own = await storyOfItsOwn(scene(), 'A headline\n\nSomebody hid 1,400 tonnes of silt.\n');
  const { people } = desk;
  const { storyId } = own;
  const spans = [{ start: 0, end: 10 }];
  const mark = async () =>
    (await desk.done(people.checker, 'mark-claim', { storyId, draftId: own.draft.id, spans }))
      .claim;
  const [one, two] = [await mark(), await mark()];
  const ask = (claimIds: (typeof one.id)[], more: object) =>
    desk.done(people.checker, 'ask-query', {
      ...{ storyId, claimIds, question: 'Is it so?', kind: 'expert', to: 'Prof. Quist' },
      ...more,
    });
  await ask([one.id], { kind: 'reporter', personId: people.reporter.personId });
  await ask([two.id], {});
  const { query } = await ask([one.id, two.id], { kind: 'right-of-reply', accused: 'The port' });
  await desk.done(people.checker, 'withdraw-query', {
    queryId: query.id,
    expects: 1,
    reason: 'Not yet.',
  });
  const list = async (more: object, actor: Actor = people.reporter) => {
    const { items } = await desk.done(actor, 'list-queries', { storyId, ...more });
    return items.map(({ number }) => number);
  };
  expect(await list({})).toEqual([3, 2, 1]);
  expect(await list({ claimId: two.id })).toEqual([3, 2]);
  expect(await list({ kind: 'expert' })).toEqual([2]);
  expect(await list({ state: 'withdrawn' })).toEqual([3]);
  expect(await list({ state: 'waiting' })).toEqual([2, 1]);
  expect(await list({ to: 'me' })).toEqual([1]);
  expect(await list({ to: 'others' })).toEqual([3, 2]);
  expect(await list({ to: 'me' }, COMMAND_LINE)).toEqual([]);
  expect(await list({ to: 'others' }, COMMAND_LINE)).toEqual([3, 2, 1]);
  const first = await desk.done(people.viewer, 'list-queries', { storyId, limit: 2 });
  expect(first.items.map(({ number }) => number)).toEqual([3, 2]);
  const cursor = first.nextCursor ?? '';
  const rest = await desk.done(people.viewer, 'list-queries', { storyId, limit: 2, cursor });
  expect(rest).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
  // One that bears on both claims stands in the history of each.
  for (const claimId of [one.id, two.id]) {
    const { events } = await desk.done(people.viewer, 'read-claim-history', { claimId });
    const told = events.filter(({ subject }) => subject.id === query.id);
    expect(told.map(({ kind }) => kind)).toEqual(['query.asked', 'query.withdrawn']);
    expect(told[0]?.claimIds).toEqual([one.id, two.id]);
  }
});

it('the reply log tells each accused party, whom, when, how and what came back, and who was not asked', async () => {
  const own = await storyOfItsOwn(scene(), 'A headline\n\nSomebody hid 1,400 tonnes of silt.\n');
  const { people } = desk;
  const { storyId } = own;
  const claim = await newClaim({ ...own });
  const { claim: accusing } = await desk.done(people.checker, 'change-claim', {
    claimId: claim.id,
    expects: claim.version,
    accused: ['Port authority', 'The council'],
  });
  const log = async () => (await desk.done(people.viewer, 'read-reply-log', { storyId })).parties;
  expect((await log()).map(({ name, queries }) => [name, queries.length])).toEqual([
    ['Port authority', 0],
    ['The council', 0],
  ]);
  const { query } = await desk.done(people.checker, 'ask-query', {
    storyId,
    kind: 'right-of-reply',
    claimIds: [accusing.id],
    accused: 'PORT  authority',
    question: 'What do you say to this?',
    dueAt: '2026-11-03T12:00:00.000Z',
  });
  expect(query.to).toBe('PORT  authority');
  const tried = { queryId: query.id, channel: 'phone', outcome: 'will-answer' } as const;
  await desk.done(people.checker, 'note-attempt', { ...tried, note: 'By Monday.' });
  desk.passDays(5);
  expect((await log())[0]).toMatchObject({
    claims: [{ number: accusing.number, isSought: true, isAnswered: false }],
    queries: [{ isOverdue: true, attempts: [{ outcome: 'will-answer', note: 'By Monday.' }] }],
  });
  const answering = { queryId: query.id, text: 'We hid nothing.', channel: 'letter' } as const;
  await desk.done(people.editor, 'answer-query', answering);
  const [port, council] = await log();
  expect(port).toMatchObject({ claims: [{ isAnswered: true }], queries: [{ isOverdue: false }] });
  expect(council).toMatchObject({ claims: [{ isSought: false }], queries: [] });
});

it('whoever judges a claim blind reads the answers, and not what the desk made of them', async () => {
  const { people, story, claim } = desk;
  const other = await newClaim(scene());
  const { query } = await desk.done(people.checker, 'ask-query', {
    storyId: story.id,
    kind: 'expert',
    to: 'Prof. Quist',
    claimIds: [claim.id, other.id],
    question: 'Can it weigh that much?',
  });
  const queryId = query.id;
  await desk.done(people.checker, 'answer-query', { queryId, text: 'It can.' });
  const claims = [claim.id, other.id].map((claimId) => ({ claimId, effect: 'cut' as const }));
  const SECRET = 'The figure is refuted.';
  const closing = { queryId, expects: 2, effect: SECRET, claims };
  await desk.done(people.checker, 'close-query', closing);
  const reader = actorOf({ id: await newMember(scene()), name: 'Newcomer', role: 'checker' });
  const readerId = reader.personId;
  const asking = { storyId: story.id, claimIds: [other.id], readerId };
  await desk.done(people.editor, 'ask-second-reading', asking);

  const told = [
    await desk.done(reader, 'read-query', { queryId }),
    await desk.done(reader, 'list-queries', { storyId: story.id }),
    await desk.done(reader, 'read-claim-history', { claimId: other.id }),
    await desk.done(reader, 'read-claim-history', { claimId: claim.id }),
    await desk.done(reader, 'read-events', { storyId: story.id }),
    await desk.ask(reader, 'close-query', { ...closing, effect: 'Mine.', expects: 1 }),
    await desk.ask(reader, 'reopen-query', { queryId, expects: 1, reason: 'More.' }),
  ].map((answer) => JSON.stringify(answer));
  expect(told[0]).toContain('It can.');
  for (const each of told) {
    expect(each).not.toContain(SECRET);
    expect(each).not.toContain('"cut"');
  }
  const seen = JSON.stringify(await desk.done(people.viewer, 'read-query', { queryId }));
  expect(seen).toContain(SECRET);
  const history = await desk.done(people.viewer, 'read-claim-history', { claimId: other.id });
  expect(JSON.stringify(history)).toContain(SECRET);
});
