import { setTimeout as aMoment } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestFor } from '#app/api/v1/request-for.ts';
import { type DeskClient, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  admin = await founded(desk.url);
});
afterAll(() => desk.remove());

/** Long enough that reading it takes some time. */
const LONG = Array.from(
  { length: 4_000 },
  (_, at) => `The minister said on Monday that depot ${at} held ${at + 20} thousand missiles.`,
).join('\n\n');

test('a draft that is called off while it is taken in is not taken in; one that is waited for is', async () => {
  const { story, draft } = await admin.call('import-story', { text: 'Depots in the north' });
  const input = { storyId: story.id, after: draft.id, text: LONG };
  const { method, url, body } = requestFor('add-draft', input);
  const aborter = new AbortController();
  const sent = admin.fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: aborter.signal,
  });
  await aMoment(100);
  aborter.abort();
  await expect(sent).rejects.toThrow(/abort/i);

  // Drafts are read one after the other: the second comes when the first is done with.
  const after = { storyId: story.id, after: draft.id, text: `${LONG}\n\nNobody counted them.` };
  expect((await admin.call('add-draft', after)).draft.number).toBe(2);
  const { drafts } = await admin.call('list-drafts', { storyId: story.id });
  expect(drafts).toHaveLength(2);
});
