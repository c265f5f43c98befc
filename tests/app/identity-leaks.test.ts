import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPORT_FORMATS } from '#lib/report/formats.ts';
import { splitDraft } from '#lib/review/coverage.ts';
import type { IdentityId, SignOffId, StoryId } from '#lib/id.ts';
import { PASSWORD } from '#tests/fixtures/desk.ts';
import { leaksIn, leaksInFolder } from '#tests/fixtures/leaks.ts';
import { NO_RULES } from '#tests/fixtures/policies.ts';
import { sourcemark } from '#tests/app/command-line.ts';
import {
  type DeskClient,
  clientOf,
  clientWithKey,
  colleague,
  founded,
} from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

/** Words that stand in the sealed identity and nowhere else. */
const SEALED = ['Zyxquörvian', 'thrumbelwick', 'Ostrequalm'] as const;

/** A word in the open, by which each way out is seen to have been looked at. */
const PLANTED = ['Plimborough'] as const;

const text = {
  name: `${SEALED[0]} Marabax`,
  contact: `${SEALED[1]}@example.org`,
  howTheyKnow: `Sat beside ${SEALED[2]}.`,
};

let desk: RunningDesk;
let people: Readonly<Record<'admin' | 'owner' | 'reader' | 'viewer', DeskClient>>;
let key: DeskClient;
let storyId: StoryId;
let identityId: IdentityId;
let signOffId: SignOffId;
let stream: { said(): string; close(): void };

beforeAll(async () => {
  desk = await startDesk({ environment: { SOURCEMARK_LOG: 'debug', SOURCEMARK_RATE: '0' } });
  const admin = await founded(desk.url);
  const [owner, reader, viewer] = [
    await colleague(admin, 'Rosa', 'reporter'),
    await colleague(admin, 'Edgar', 'editor'),
    await colleague(admin, 'Vera', 'viewer'),
  ];
  people = { admin, owner: owner.client, reader: reader.client, viewer: viewer.client };
  const words = `Depots in the north\n\nA person in ${PLANTED[0]} said it held 20,000 missiles.`;
  const { story } = await admin.call('import-story', { text: words });
  storyId = story.id;
  for (const { person } of [owner, reader, viewer]) {
    await admin.call('add-member', { storyId, personId: person.id });
  }
  stream = await follow(people.viewer, storyId);
  const unnamed = { storyId, name: 'A person in the north', kind: 'unnamed-person' } as const;
  const { source } = await admin.call('add-source', unnamed);
  await admin.call('add-source', { storyId, name: PLANTED[0], kind: 'institution' });
  const sealed = await people.owner.call('seal-identity', { sourceId: source.id, ...text });
  identityId = sealed.identity.id;
  const giving = { identityId, personId: reader.person.id, expects: 1 };
  await people.owner.call('grant-identity', giving);
  const { secret } = await admin.call('make-key', { name: 'wire', role: 'admin' });
  key = clientWithKey(desk.url, secret);
  signOffId = await signed(people.reader);
});
afterAll(async () => {
  stream.close();
  await desk.remove();
});

/** Signs the story with the seal in it, and says which sign-off that is. */
async function signed(by: DeskClient): Promise<SignOffId> {
  const { version } = await people.admin.call('write-policy', { policy: NO_RULES });
  const { story, draft } = await people.admin.call('read-story', { storyId });
  const choice = { storyId, expects: story.version, policyVersionId: version.id };
  await people.admin.call('choose-policy', choice);
  const spans = splitDraft(draft).flatMap((block) => block);
  await people.admin.call('dismiss-sentences', { storyId, draftId: draft.id, spans });
  await by.call('send-to-review', { storyId });
  const { upTo } = await by.call('read-review', { storyId });
  const { signOff } = await by.call('sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('The story was not signed.');
  return signOff.id;
}

const open = (by: DeskClient, password = PASSWORD) =>
  by.send('open-identity', { identityId, password, reason: 'To call back.' });

test('it is answered to a reader with their password, uncached, and to nobody else over HTTP', async () => {
  const opened = await open(people.reader);
  expect(opened).toMatchObject({ status: 200, body: { text } });
  expect(opened.headers.get('cache-control')).toBe('no-store');
  for (const [who, by, status] of [
    ['admin', people.admin, 403],
    ['viewer', people.viewer, 403],
    ['key', key, 403],
    ['nobody', clientOf(desk.url, { origin: desk.url }), 401],
  ] as const) {
    const refused = await open(by);
    expect([who, refused.status]).toEqual([who, status]);
    expect(leaksOf(refused)).toEqual([]);
  }
  // No address opens it: what a browser could follow or keep.
  const asked = await people.reader.fetch(`/api/v1/identities/${identityId}/open`);
  expect(asked.status).toBe(405);
});

test('it is on no screen and in no answer, report or stream of anybody on the story', async () => {
  const paths = [
    '/',
    `/stories/${storyId}`,
    `/stories/${storyId}/sources`,
    `/stories/${storyId}/members`,
    `/stories/${storyId}/origins`,
    `/stories/${storyId}/queries`,
    `/stories/${storyId}/reply-log`,
    `/stories/${storyId}/readiness`,
    `/stories/${storyId}/review`,
    `/stories/${storyId}/review/${signOffId}`,
    ...REPORT_FORMATS.map((format) => `/stories/${storyId}/report?format=${format}`),
    '/notices',
    '/claims',
    `/api/v1/stories/${storyId}`,
    `/api/v1/sources?storyId=${storyId}`,
    `/api/v1/stories/${storyId}/identities`,
    `/api/v1/stories/${storyId}/source-directory`,
    `/api/v1/stories/${storyId}/events.json`,
    '/api/v1/notices',
    `/api/v1/sign-offs/${signOffId}`,
    ...REPORT_FORMATS.map((format) => `/api/v1/sign-offs/${signOffId}/report?format=${format}`),
    ...REPORT_FORMATS.map((format) => `/api/v1/stories/${storyId}/report?format=${format}`),
  ];
  let planted = 0;
  for (const [who, by] of Object.entries({ ...people, key })) {
    for (const path of paths) {
      const reply = await by.fetch(path);
      expect(leaksOf(reply), `${who}: ${path}`).toEqual([]);
      if (leaksOf(reply, PLANTED).length > 0) planted += 1;
    }
  }
  expect(planted, 'answers that tell of the open word').toBeGreaterThan(60);
  await expect.poll(() => stream.said()).toContain('identity.opened');
  expect(leaksIn(Buffer.from(stream.said()), SEALED)).toEqual([]);
  expect(leaksIn(Buffer.from(stream.said()), PLANTED)).not.toEqual([]);
});

test('wrong passwords are counted with those at the door: after ten, neither opens', async () => {
  for (let wrong = 1; wrong <= 10; wrong += 1) {
    expect((await open(people.owner, `${PASSWORD}!`)).status).toBe(422);
  }
  expect(await open(people.owner)).toMatchObject({ body: { code: 'unavailable' } });
  const door = await clientOf(desk.url, { origin: desk.url }).fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'rosa@example.org', password: PASSWORD }),
  });
  expect(door).toMatchObject({ body: { code: 'unavailable' } });
  // Others are not kept waiting.
  expect((await open(people.reader)).status).toBe(200);
});

test('it is in no log, no file of the data folder, no backup and no exported record', async () => {
  // The log holds addresses: one with the open word in it is found there.
  await people.admin.fetch(`/api/v1/stories/${PLANTED[0]}`);
  const backup = join(desk.folder, 'backup.tar');
  expect(await sourcemark(desk.folder, ['backup', backup])).toMatchObject({ code: 0 });
  const record = join(desk.folder, 'record.jsonl');
  const exporting = ['record', 'export', storyId, '--out', record];
  expect(await sourcemark(desk.folder, exporting)).toMatchObject({ code: 0 });
  expect(readFileSync(record, 'utf8')).toContain('identity.opened');
  await desk.stop();
  const log = Buffer.from(desk.said());
  expect(desk.said()).toContain(`/api/v1/identities/${identityId}/open`);
  expect(leaksIn(log, [...SEALED, PASSWORD, 'To call back'])).toEqual([]);
  expect(leaksIn(log, PLANTED)).not.toEqual([]);
  expect(leaksInFolder(desk.folder, SEALED)).toEqual([]);
  expect(leaksInFolder(desk.folder, PLANTED).length).toBeGreaterThan(1);
  for (const file of [backup, record]) expect(leaksIn(readFileSync(file), PLANTED)).not.toEqual([]);
});

function leaksOf({ body }: { readonly body: unknown }, words: readonly string[] = SEALED) {
  return leaksIn(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), words);
}

/** Follows a story's events and keeps all that is said, as it comes. */
async function follow(by: DeskClient, story: StoryId) {
  const hangUp = new AbortController();
  const { signal } = hangUp;
  const response = await fetch(`${by.url}/api/v1/stories/${story}/events?after=0`, {
    headers: by.headers,
    signal,
  });
  const said: Uint8Array[] = [];
  const reading = async () => {
    for await (const chunk of response.body ?? []) said.push(chunk);
  };
  // It ends when it is hung up, which is no failure.
  void reading().catch(() => undefined);
  return {
    said: () => Buffer.concat(said).toString('utf8'),
    close: () => {
      hangUp.abort();
    },
  };
}
