import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimId, StoryId } from '#lib/id.ts';
import { type DeskClient, clientOf, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;
let storyId: StoryId;
let claimIds: ClaimId[];

/** Whose words nobody who holds a link may read: a claim that is not shown, a source, a verdict's reason. */
const HIDDEN = ['the council lied', 'Councillor Calado', 'Nobody weighed it.', 'Harbour dredging'];

beforeAll(async () => {
  // Behind a proxy of the house every test can come from an address of its own.
  desk = await startDesk({
    environment: {
      SOURCEMARK_TRUST_PROXY: '1',
      SOURCEMARK_UPLOAD_MB: '2',
      SOURCEMARK_LOG: 'debug',
    },
  });
  admin = await founded(desk.url);
  const text = 'Harbour dredging\n\nThere are 1,400 tonnes of silt, and the council lied.\n';
  const { story } = await admin.call('import-story', { text, outlet: 'The Post' });
  storyId = story.id;
  const { draft } = await admin.call('read-story', { storyId });
  const mark = async (words: string) => {
    const start = draft.text.indexOf(words);
    const spans = [{ start, end: start + words.length }];
    return (await admin.call('mark-claim', { storyId, draftId: draft.id, spans })).claim;
  };
  const [shown, hidden] = [await mark('1,400 tonnes'), await mark('the council lied')];
  claimIds = [shown.id, hidden.id];
  await admin.call('add-source', { storyId, name: 'Councillor Calado', kind: 'named-person' });
  await admin.call('record-verdict', {
    claimId: shown.id,
    expects: shown.version,
    draftId: draft.id,
    axis: 'content',
    value: 'unverified',
    justification: 'Nobody weighed it.',
  });
});
afterAll(() => desk.remove());

/** A query to an expert on both claims, and a link to it that shows the first. */
async function linked() {
  const { query } = await admin.call('ask-query', {
    storyId,
    kind: 'expert',
    to: 'Prof. Quist',
    claimIds,
    question: 'Can it weigh that much?',
  });
  const showing = claimIds.slice(0, 1);
  const making = { queryId: query.id, expects: query.version, claimIds: showing };
  const made = await admin.call('make-query-link', making);
  const [link] = made.query.links;
  if (link === undefined) throw new Error('The link was made.');
  return { token: made.token, queryId: query.id, linkId: link.id };
}

let visitors = 0;

/** Somebody without an account, in a browser on our page, from an address nobody came from before. */
function visitor(): DeskClient {
  visitors += 1;
  return clientOf(desk.url, { origin: desk.url, 'x-forwarded-for': `192.0.2.${visitors}` });
}

const UNUSABLE = {
  status: 404,
  body: {
    code: 'not-found',
    detail: 'This link cannot be used (any more). Ask whoever sent it to you for a new one.',
  },
};

describe('a link to a query', () => {
  test('answers exactly what it is to show, to whoever holds it, and nothing else of the story', async () => {
    const { token } = await linked();
    const reply = await visitor().send('read-query-link', { token });
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.body as object).sort()).toEqual([
      'dueAt',
      'expiresAt',
      'fileBytes',
      'outlet',
      'question',
      'words',
    ]);
    expect(reply.body).toMatchObject({ words: ['1,400 tonnes'], fileBytes: 2 * 1024 * 1024 });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const page = await visitor().fetch(`/query/${token}`);
    expect(page.status).toBe(200);
    expect(String(page.body)).toContain('1,400 tonnes');
    for (const told of [JSON.stringify(reply.body), String(page.body)]) {
      for (const words of HIDDEN) expect(told).not.toContain(words);
      for (const id of [storyId, ...claimIds]) expect(told).not.toContain(id);
    }
    expect(String(page.body)).toMatch(/name="referrer" content="no-referrer"/);
  });

  test('takes one answer with a file, which leaves the desk as octets alone', async () => {
    const { token, queryId } = await linked();
    const file = Buffer.from('<script>alert(1)</script>').toString('base64');
    const keptCopy = { filename: 'survey.html', mediaType: 'text/html', file };
    const received = await visitor().send('answer-query-link', { token, text: 'Yes.', keptCopy });
    expect(received).toMatchObject({ status: 200, body: { isReceived: true } });
    expect(await visitor().send('answer-query-link', { token, text: 'No.' })).toMatchObject(
      UNUSABLE,
    );
    const { query } = await admin.call('read-query', { queryId });
    expect(query.answers).toMatchObject([{ text: 'Yes.', channel: 'link', notedBy: null }]);
    const answerId = query.answers[0]?.id ?? '';
    const { headers } = await admin.fetch(`/api/v1/query-answers/${answerId}/file`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    const open = await visitor().fetch(`/api/v1/query-answers/${answerId}/file`);
    expect(open).toMatchObject({ status: 401 });
  });

  test('that is wrong, revoked, used or expired answers one same thing, and so does its page', async () => {
    const revoked = await linked();
    await admin.call('revoke-query-link', { linkId: revoked.linkId });
    const used = await linked();
    await visitor().call('answer-query-link', { token: used.token, accepts: true });
    const expired = await linked();
    const file = new Database(join(desk.folder, 'sourcemark.db'));
    const sql = 'UPDATE query_link SET expires_at = ? WHERE id = ?';
    file.prepare(sql).run(new Date().toISOString(), expired.linkId);
    file.close();
    const tokens = ['wrong', revoked.token, used.token, expired.token];
    const bodies = new Set<string>();
    for (const token of tokens) {
      const read = await visitor().send('read-query-link', { token });
      expect(read).toMatchObject(UNUSABLE);
      bodies.add(JSON.stringify(read.body));
      expect(await visitor().send('answer-query-link', { token, text: 'x' })).toMatchObject(
        UNUSABLE,
      );
      const page = String((await visitor().fetch(`/query/${token}`)).body);
      expect(page).toContain('This link cannot be used (any more)');
      expect(page).not.toContain('The Post');
    }
    expect(bodies.size).toBe(1);
  });

  test('that many use at once takes exactly one answer', async () => {
    const { token, queryId } = await linked();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        visitor().send('answer-query-link', { token, text: `Answer ${n}.` }),
      ),
    );
    const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array<number>(9).fill(404)]);
    const { query } = await admin.call('read-query', { queryId });
    expect(query.answers).toHaveLength(1);
  });

  test('is not answered twice when the same act is sent again', async () => {
    const { token } = await linked();
    const sent = (who: DeskClient) =>
      who.fetch('/api/v1/query-links/answer', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'one-and-the-same' },
        body: JSON.stringify({ token, accepts: true }),
      });
    expect(await sent(visitor())).toMatchObject({ status: 200 });
    const again = await sent(visitor());
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'taken', doneAs: expect.any(Number) as number });
  });

  test('takes no larger body than its file needs, and none from elsewhere', async () => {
    const { token } = await linked();
    const file = Buffer.alloc(2 * 1024 * 1024 + 1).toString('base64');
    const keptCopy = { filename: 'a.bin', mediaType: 'a/b', file };
    const tooLarge = await visitor().send('answer-query-link', { token, keptCopy });
    expect(tooLarge).toMatchObject({ status: 413, body: { code: 'too-large' } });
    const huge = { filename: 'a.bin', mediaType: 'a/b', file: file + file };
    const refused = await visitor().send('answer-query-link', { token, keptCopy: huge });
    expect(refused).toMatchObject({ status: 413 });
    const elsewhere = clientOf(desk.url, { origin: 'https://elsewhere.example' });
    const foreign = await elsewhere.send('answer-query-link', { token, accepts: true });
    expect(foreign).toMatchObject({ status: 403 });
    expect((await visitor().send('read-query-link', { token })).status).toBe(200);
  });
});

describe('trying links is limited', () => {
  test('by the link, wherever from', async () => {
    const { token } = await linked();
    const statuses: number[] = [];
    for (let n = 0; n < 24; n += 1) {
      statuses.push((await visitor().send('read-query-link', { token })).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array<number>(20).fill(200));
    expect(statuses.slice(20)).toContain(429);
    expect(String((await visitor().fetch(`/query/${token}`)).body)).toContain('tried too often');
    const other = await linked();
    expect((await visitor().send('read-query-link', { token: other.token })).status).toBe(200);
  });

  test('by the address, whatever link, before a body is read', async () => {
    const one = visitor();
    let last = await one.send('read-query-link', { token: 'guess' });
    for (let n = 0; n < 70 && last.status !== 429; n += 1) {
      last = await one.send('read-query-link', { token: `guess ${n}` });
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    const { token } = await linked();
    expect((await one.send('answer-query-link', { token, accepts: true })).status).toBe(429);
    expect((await visitor().send('answer-query-link', { token, accepts: true })).status).toBe(200);
  });
});

test('no token is in the database, the record or the log', async () => {
  const { token } = await linked();
  await visitor().fetch(`/query/${token}`);
  await visitor().send('read-query-link', { token });
  await visitor().call('answer-query-link', { token, accepts: true });
  const file = new Database(join(desk.folder, 'sourcemark.db'), { readonly: true });
  const rows = [
    file.prepare('SELECT * FROM query_link').all(),
    file.prepare('SELECT * FROM event').all(),
  ];
  file.close();
  expect(rows[0]?.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(desk.said()).toContain('/api/v1/query-links/answer');
  expect(desk.said()).not.toContain(token);
});
