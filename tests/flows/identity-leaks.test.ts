import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '#db/backup/back-up.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { OPERATIONS, type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import { streamedFileSchema } from '#lib/desk/streamed-file.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { SignOffId } from '#lib/id.ts';
import { REPORT_FORMATS } from '#lib/report/formats.ts';
import type { SealedIdentity } from '#lib/source/sealed-identity.ts';
import { COMMAND_LINE, NOBODY, PASSWORD, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { leaksIn, leaksInAnswer, leaksInFolder } from '#tests/fixtures/leaks.ts';
import { anUnnamed } from '#tests/flows/identity-rows.ts';
import { OPERATION_ROWS } from '#tests/flows/operation-rows.ts';
import type { Scene } from '#tests/flows/scene.ts';

/** Words that stand in the sealed identity and nowhere else on the desk. */
const SEALED = ['Zyxquörvian', 'thrumbelwick', 'Ostrequalm'] as const;

/** Words that stand in the story in the open: every way out on which they are to be found was looked at. */
const PLANTED = ['Plimborough', 'Plimböröugh'] as const;

/** What the source is called on the desk, and what they answered: known to colleagues, and in no report. */
const DESK_NAME = 'Vollmatter of the second pier';
const ANSWERED = 'Grendlewick stood at the crane.';

const OWNER = 'reporter';
const READER = 'editor';

let desk: StaffedDesk;
let scene: Scene;
let identity: Pick<SealedIdentity, 'id' | 'sourceId'>;
let signOffId: SignOffId;
let actors: Readonly<Record<string, Actor>>;

const text = {
  name: `${SEALED[0]} Marabax`,
  contact: `${SEALED[1]}@example.org`,
  howTheyKnow: `Sat beside ${SEALED[2]}.`,
};

beforeAll(async () => {
  desk = await aDesk();
  scene = { desk, storyId: desk.story.id, draft: desk.draft, people: desk.people };
  const { id: sourceId } = await anUnnamed(scene);
  const owner = desk.people[OWNER];
  const sealed = await desk.done(owner, 'seal-identity', { sourceId, ...text });
  const giving = { identityId: sealed.identity.id, expects: sealed.identity.version };
  const reader = { ...giving, personId: desk.people[READER].personId };
  identity = (await desk.done(owner, 'grant-identity', reader)).identity;
  const claiming = { claimId: desk.claim.id, draftId: desk.draft.id, sourceId } as const;
  const about = { ...claiming, quoteType: 'indirect' } as const;
  await desk.done(desk.people.checker, 'attribute-claim', about);
  const planted = { storyId: desk.story.id, name: PLANTED.join(' '), kind: 'institution' } as const;
  const { source } = await desk.done(desk.people.checker, 'add-source', planted);
  await desk.done(desk.people.checker, 'attribute-claim', { ...about, sourceId: source.id });
  const { claim } = await desk.done(COMMAND_LINE, 'read-claim', { claimId: desk.claim.id });
  const restating = { claimId: claim.id, expects: claim.version, restatement: PLANTED.join(' ') };
  await desk.done(desk.people.checker, 'change-claim', restating);
  await beUnderReview(sourceId);
  const { key } = await desk.done(COMMAND_LINE, 'make-key', { name: 'wire', role: 'admin' });
  actors = {
    ...desk.people,
    nobody: NOBODY,
    'command line': COMMAND_LINE,
    key: { kind: 'key', keyId: key.id, personId: owner.personId, name: 'wire', role: 'admin' },
  };
});
afterAll(() => desk.remove());

/** A policy with a waiver, a query to the sealed source, and a sign-off: all that a report tells besides claims. */
async function beUnderReview(sourceId: SealedIdentity['sourceId']): Promise<void> {
  const { people, story, claim } = desk;
  const storyId = story.id;
  await readyToSign(desk, storyId, TWO_RULES);
  const { query } = await desk.done(people.checker, 'ask-query', {
    ...{ storyId, claimIds: [claim.id], sourceId },
    kind: 'source',
    channel: 'phone',
    ...{ to: DESK_NAME, question: 'Who else was there?' },
  });
  await desk.done(people.checker, 'answer-query', {
    queryId: query.id,
    channel: 'phone',
    text: ANSWERED,
  });
  const { findings } = await desk.done(people.editor, 'read-readiness', { storyId });
  for (const { ruleId, claimId, subject, mayWaive } of findings) {
    if (mayWaive !== 'editor') continue;
    const about = { storyId, ruleId, claimId, subject, reason: `${PLANTED[0]} was seen.` };
    await desk.done(people.editor, 'waive-finding', about);
  }
  await desk.done(people.checker, 'send-to-review', { storyId });
  const { upTo } = await desk.done(people.editor, 'read-review', { storyId });
  const { signOff } = await desk.done(people.editor, 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');
  signOffId = signOff.id;
}

const attempt = (actor: Actor, name: OperationName, input: unknown) => {
  const operation: AnyOperation = operationNamed(name);
  return perform(operation, desk.parts, actor, input);
};

/** What driving one operation as everybody came to. */
interface Driven {
  readonly leaks: readonly string[];
  readonly performed: number;
  readonly planted: number;
}

async function drive(name: OperationName): Promise<Driven> {
  const leaks: string[] = [];
  let [performed, planted] = [0, 0];
  for (const [who, actor] of Object.entries(actors)) {
    const row: { input(on: Scene): unknown } = OPERATION_ROWS[name];
    const inputs = [await row.input(scene), ...(await inputsOnIdentity(name))];
    for (const input of inputs) {
      const answer = await drained(await attempt(actor, name, input));
      if (answer.ok) performed += 1;
      leaks.push(...leaksInAnswer(answer, SEALED).map((leak) => `${who}: ${leak}`));
      if (leaksInAnswer(answer, PLANTED).length > 0) planted += 1;
    }
  }
  return { leaks, performed, planted };
}

/** An answer that is made while it is taken, as the bytes that came of it. */
async function drained(answer: Awaited<ReturnType<typeof attempt>>): Promise<typeof answer> {
  if (!answer.ok) return answer;
  const streamed = streamedFileSchema.safeParse(answer.value);
  if (!streamed.success) return answer;
  const parts: Uint8Array[] = [];
  for await (const chunk of streamed.data.chunks) parts.push(chunk);
  return { ...answer, value: { ...streamed.data, chunks: new Uint8Array(Buffer.concat(parts)) } };
}

/** Inputs that come as near to the sealed identity as an operation can, without destroying it. */
async function inputsOnIdentity(name: OperationName): Promise<readonly unknown[]> {
  const { id: identityId, sourceId } = identity;
  const version = (await desk.storage.store.identity(identityId))?.version ?? 0;
  const late = { identityId, expects: version + 9, personId: desk.people.checker.personId };
  const tooLong = { ...text, contact: `${text.contact} ${'x'.repeat(2001)}` };
  const near: Partial<Readonly<Record<OperationName, readonly unknown[]>>> = {
    // With a wrong password; the right one is given below, where it is to be found.
    'open-identity': [{ identityId, password: `${PASSWORD}!`, reason: 'To look.' }],
    // Refused, whoever tries: what was meant must not come back with the refusal.
    'seal-identity': [
      { sourceId, ...text },
      { sourceId, ...tooLong },
    ],
    'change-identity': [
      { identityId, expects: version + 9, ...text },
      { identityId, expects: version, ...tooLong },
      { identityId, expects: version, ...text, unknown: text.name },
    ],
    'destroy-identity': [{ identityId, expects: version + 9, reason: 'Out.' }],
    'grant-identity': [late],
    'revoke-identity': [late],
    'hand-over-identity': [late],
    'read-claim': [{ claimId: desk.claim.id }],
    'read-claim-history': [{ claimId: desk.claim.id }],
    'change-source': [{ sourceId, expects: 99, name: 'Somebody' }],
    'make-report': REPORT_FORMATS.map((format) => ({ storyId: desk.story.id, format })),
    'make-signed-report': REPORT_FORMATS.map((format) => ({ signOffId, format })),
    'read-sign-off': [{ signOffId }],
    'list-stories': SEALED.map((words) => ({ words })),
    'list-claims': SEALED.map((words) => ({ words })),
    'list-sources': [{ storyId: desk.story.id, limit: 200 }],
    'read-events': [0, 200, 400, 600].map((after) => ({
      storyId: desk.story.id,
      after,
      limit: 200,
    })),
  };
  return near[name] ?? [];
}

describe('the search itself', () => {
  const [word] = SEALED;
  const utf16 = Buffer.from(word, 'utf16le');

  it.each([
    ['as it is', word],
    ['inside a sentence', `x${word}y`],
    ['in capitals', word.replace('yxqu', 'YXQU')],
    ['decomposed', word.normalize('NFD')],
    ['without accents', 'zyxquorvian'],
    ['in JSON’s escapes', 'Zyxqu\\u00F6rvian'],
    ['in HTML’s escapes', 'Zyxqu&#246;rvian'],
    ['URL-encoded', `?q=${encodeURIComponent(word).toLowerCase()}`],
    ['in hexadecimal', Buffer.from(`..${word}`).toString('hex').toUpperCase()],
    ['in base64', Buffer.from(word).toString('base64')],
    ['in base64, after one byte', Buffer.from(`a${word}bc`).toString('base64')],
    ['in base64, after two', Buffer.from(`ab${word}c`).toString('base64')],
    ['in base64 for URLs', Buffer.from(`abc${word}`).toString('base64url')],
    ['in UTF-16', utf16],
    ['in UTF-16, the other way', Buffer.from(utf16).swap16()],
    ['in base64 of UTF-16', Buffer.concat([Buffer.from('ab'), utf16]).toString('base64')],
  ])('finds a word %s', (_how, hidden) => {
    expect(leaksIn(Buffer.from(hidden as string), SEALED)).not.toEqual([]);
  });

  it('finds it in a file that an operation answers, and finds nothing where there is nothing', () => {
    expect(leaksInAnswer({ data: new Uint8Array(utf16) }, SEALED)).not.toEqual([]);
    expect(leaksInAnswer({ said: [{ deep: word }] }, SEALED)).not.toEqual([]);
    expect(leaksInAnswer({ said: 'Zyxquor vian', file: new Uint8Array([1, 2]) }, SEALED)).toEqual(
      [],
    );
  });
});

describe('a sealed identity', () => {
  const performed = new Map<string, number>();
  const planted = new Set<string>();

  // Before the table asks somebody to judge blind, who has no report then.
  it.each(REPORT_FORMATS)(
    'is in no report as %s, which tells of the open words',
    async (format) => {
      const kept = [...SEALED, 'Vollmatter', 'Grendlewick'];
      for (const actor of Object.values(desk.people)) {
        for (const report of [
          await attempt(actor, 'make-report', { storyId: desk.story.id, format }),
          await attempt(actor, 'make-signed-report', { signOffId, format }),
        ]) {
          expect(report.ok).toBe(true);
          expect(leaksInAnswer(report, kept)).toEqual([]);
          expect(leaksInAnswer(report, PLANTED)).not.toEqual([]);
        }
      }
    },
  );

  it.each(OPERATIONS.map(({ name }) => name))(
    'is in no answer of %s to anybody',
    async (name) => {
      const driven = await drive(name);
      expect(driven.leaks).toEqual([]);
      performed.set(name, driven.performed);
      if (driven.planted > 0) planted.add(name);
    },
    60_000,
  );

  it('was looked for where there was something to find: every operation was performed, and tells of the open words', () => {
    // Nobody founds a desk twice.
    const idle = [...performed].filter(([, times]) => times === 0).map(([name]) => name);
    expect(idle).toEqual(['found-desk']);
    for (const name of [
      'list-sources',
      'read-claim',
      'make-report',
      'read-events',
      'export-record',
    ] as const) {
      expect(planted.has(name), name).toBe(true);
    }
  });

  it('is told by open-identity to a reader with their password, and to nobody else', async () => {
    const told: string[] = [];
    for (const [who, actor] of Object.entries(actors)) {
      const asked = { identityId: identity.id, password: PASSWORD, reason: 'To look.' };
      const answer = await attempt(actor, 'open-identity', asked);
      if (leaksInAnswer(answer, SEALED).length > 0) told.push(who);
    }
    expect(told).toEqual([READER, OWNER]);
  });

  it('is in no event, no notice, no file of the data folder and no backup', async () => {
    const { number } = await desk.storage.store.head();
    const events = await desk.storage.store.events({ after: 0, limit: number });
    expect(events.length).toBe(number);
    expect(new Set(events.map(({ kind }) => kind))).toContain('identity.opened');
    expect(leaksInAnswer(events, SEALED)).toEqual([]);
    expect(leaksInAnswer(events, PLANTED)).not.toEqual([]);
    for (const actor of Object.values(desk.people)) {
      const notices = await desk.done(actor, 'list-notices', { limit: 200 });
      expect(leaksInAnswer(notices, SEALED)).toEqual([]);
    }
    expect(leaksInFolder(desk.folder, SEALED)).toEqual([]);
    expect(leaksInFolder(desk.folder, PLANTED).join(' ')).toContain('sourcemark.db');
    const file = join(desk.folder, 'backup.tar');
    expect(await backUp(desk.folder, file)).toMatchObject({ ok: true });
    expect(leaksIn(readFileSync(file), SEALED)).toEqual([]);
    expect(leaksIn(readFileSync(file), PLANTED)).not.toEqual([]);
  });
});
