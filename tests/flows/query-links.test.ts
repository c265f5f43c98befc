import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMAND_LINE, NOBODY, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { newClaim } from '#tests/flows/scene.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk({ uploadBytes: 1000 });
});
afterAll(() => desk.remove());

/** A question to an expert about the claim of the desk and another one, with a link that shows the first alone. */
async function linked(days?: number) {
  const { people, story, claim, draft } = desk;
  const other = await newClaim({ desk, storyId: story.id, draft });
  const { query } = await desk.done(people.checker, 'ask-query', {
    storyId: story.id,
    kind: 'expert',
    to: 'Prof. Ada Quist',
    claimIds: [claim.id, other.id],
    question: 'Can silt weigh that much?',
    dueAt: '2030-01-01T00:00:00.000Z',
  });
  const making = { queryId: query.id, expects: 1, claimIds: [claim.id] };
  const more = days === undefined ? {} : { days };
  const made = await desk.done(people.checker, 'make-query-link', { ...making, ...more });
  const [link] = made.query.links;
  if (link === undefined) throw new Error('The link was made.');
  return { query: made.query, token: made.token, link, queryId: query.id };
}

const UNUSABLE = {
  ok: false,
  problem: {
    code: 'not-found',
    message: 'This link cannot be used (any more). Ask whoever sent it to you for a new one.',
    said: { key: 'query-link-unusable', values: {} },
  },
};

async function expectUnusable(token: string): Promise<void> {
  expect(await desk.ask(NOBODY, 'read-query-link', { token })).toEqual(UNUSABLE);
  const answering = { token, text: 'It can.' };
  expect(await desk.ask(NOBODY, 'answer-query-link', answering)).toEqual(UNUSABLE);
}

it('a link shows the outlet, the chosen words, the question and the deadline, and nothing else', async () => {
  const { token, link } = await linked();
  await desk.done(desk.people.editor, 'change-story', {
    storyId: desk.story.id,
    expects: desk.story.version,
    outlet: 'The Harbour Post',
  });
  const shown = await desk.done(NOBODY, 'read-query-link', { token });
  expect(shown).toEqual({
    outlet: 'The Harbour Post',
    words: ['1,400 tonnes of toxic silt'],
    question: 'Can silt weigh that much?',
    dueAt: '2030-01-01T00:00:00.000Z',
    expiresAt: link.expiresAt,
    fileBytes: 1000,
  });
  expect(Date.parse(link.expiresAt) - Date.parse(link.madeAt)).toBe(7 * 86_400_000);
});

it('an answer by link comes once, says that it came so, and is told to who asked', async () => {
  const { token, queryId, link } = await linked();
  const keptCopy = { filename: 'survey.html', mediaType: 'text/html', file: 'PGI+' };
  const answering = { token, text: 'It can.', keptCopy };
  expect(await desk.done(NOBODY, 'answer-query-link', answering)).toEqual({ isReceived: true });
  await expectUnusable(token);
  const { query } = await desk.done(desk.people.viewer, 'read-query', { queryId });
  expect(query).toMatchObject({
    state: 'answered',
    links: [{ id: link.id, state: 'used' }],
    answers: [
      {
        text: 'It can.',
        accepts: false,
        channel: 'link',
        linkId: link.id,
        notedBy: null,
        notedByName: 'Prof. Ada Quist',
        keptCopy: { filename: 'survey.html' },
      },
    ],
  });
  const { items } = await desk.done(desk.people.checker, 'list-notices', {});
  expect(items[0]).toMatchObject({
    kind: 'query-answered',
    query: { id: queryId },
    sentence: `Query ${query.number} was answered by the link made for Prof. Ada Quist: “It can.”`,
  });
  const events = JSON.stringify(await desk.storage.store.events({ after: 0, limit: 1000 }));
  expect(events).not.toContain(token);
  expect(events).not.toContain(desk.parts.secrets.fingerprint(token));
});

it('of two who use a link at once, exactly one answers', async () => {
  const { token, queryId } = await linked();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      desk.ask(NOBODY, 'answer-query-link', { token, text: `Answer ${n}.` }),
    ),
  );
  const [kept, ...others] = answers.toSorted((a, b) => Number(b.ok) - Number(a.ok));
  expect(kept).toEqual({ ok: true, value: { isReceived: true } });
  for (const other of others) expect(other).toEqual(UNUSABLE);
  const { query } = await desk.done(desk.people.viewer, 'read-query', { queryId });
  expect(query.answers).toHaveLength(1);
});

it('a link that is wrong, expired, revoked, used, or to a query that is over says one same sentence', async () => {
  await expectUnusable('no such token');

  const expired = await linked(2);
  desk.passDays(1);
  expect((await desk.ask(NOBODY, 'read-query-link', { token: expired.token })).ok).toBe(true);
  desk.passDays(1);
  await expectUnusable(expired.token);

  const revoked = await linked();
  await desk.done(desk.people.editor, 'revoke-query-link', { linkId: revoked.link.id });
  await expectUnusable(revoked.token);

  const changed = await linked();
  const { version: expects } = changed.query;
  await desk.done(desk.people.checker, 'change-query', {
    queryId: changed.queryId,
    expects,
    question: 'Can it?',
  });
  await expectUnusable(changed.token);

  const withdrawn = await linked();
  const taking = { queryId: withdrawn.queryId, expects, reason: 'Asked twice.' };
  await desk.done(desk.people.checker, 'withdraw-query', taking);
  await expectUnusable(withdrawn.token);

  const closed = await linked();
  const claims = closed.query.claimIds.map((claimId) => ({ claimId, effect: 'cut' as const }));
  const closing = { queryId: closed.queryId, expects, effect: 'It goes.', claims };
  await desk.done(desk.people.checker, 'close-query', closing);
  await expectUnusable(closed.token);
});

it('whoever changes a query without having seen its new link is told so', async () => {
  const { queryId } = await linked();
  const changing = { queryId, expects: 1, question: 'Can it?' };
  expect(await desk.ask(COMMAND_LINE, 'change-query', changing)).toMatchObject({
    problem: { code: 'stale' },
  });
});

it('a link keeps to the words that it was made with, whatever becomes of the claim', async () => {
  const { token, query } = await linked();
  const [claimId] = query.claimIds;
  if (claimId === undefined) throw new Error('It bears on a claim.');
  const { claim } = await desk.done(COMMAND_LINE, 'read-claim', { claimId });
  await desk.done(COMMAND_LINE, 'adjust-claim', {
    claimId,
    expects: claim.version,
    draftId: desk.draft.id,
    spans: [{ start: 0, end: 7 }],
  });
  const { words } = await desk.done(NOBODY, 'read-query-link', { token });
  expect(words).toEqual(['1,400 tonnes of toxic silt']);
});

it('nothing that says nothing is taken, no file too large, and the link still works then', async () => {
  const { token } = await linked();
  const empty = { token, text: ' ' };
  expect(await desk.ask(NOBODY, 'answer-query-link', empty)).toMatchObject({
    problem: { code: 'invalid' },
  });
  const file = Buffer.alloc(1001).toString('base64');
  const keptCopy = { filename: 'large.bin', mediaType: 'a/b', file };
  expect(await desk.ask(NOBODY, 'answer-query-link', { token, keptCopy })).toMatchObject({
    problem: { code: 'too-large' },
  });
  const tooLong = { token, text: 'x'.repeat(10_001) };
  expect(await desk.ask(NOBODY, 'answer-query-link', tooLong)).toMatchObject({
    problem: { code: 'invalid' },
  });
  expect((await desk.ask(NOBODY, 'answer-query-link', { token, accepts: true })).ok).toBe(true);
});

it('a colleague with an account gets no link, and a link holds thirty days at most', async () => {
  const { people, story, claim } = desk;
  const { query } = await desk.done(people.checker, 'ask-query', {
    storyId: story.id,
    kind: 'reporter',
    personId: people.reporter.personId,
    claimIds: [claim.id],
    question: 'Who weighed it?',
  });
  const making = { queryId: query.id, expects: 1, claimIds: [claim.id] };
  const refused = await desk.ask(people.checker, 'make-query-link', making);
  expect(refused).toMatchObject({ problem: { code: 'policy' } });
  const long = await desk.ask(people.checker, 'make-query-link', { ...making, days: 31 });
  expect(long).toMatchObject({ problem: { code: 'invalid' } });
});
