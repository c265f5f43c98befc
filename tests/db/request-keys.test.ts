import { expect, test } from 'vitest';
import type { Actor } from '#lib/people/actor.ts';
import { openStorage } from '#db/open.ts';
import { aBatch, aClaim, aStory, anId, marking, opening } from '#tests/fixtures/builders.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const KEY = 'act-0123456789';
const MARA: Actor = { kind: 'person', personId: anId('person'), name: 'Mara', role: 'checker' };
const EDGAR: Actor = { kind: 'person', personId: anId('person'), name: 'Edgar', role: 'editor' };

/** A desk with one story on it. */
async function aStoryDesk() {
  const storage = await aStorage();
  const story = aStory();
  await kept(storage, opening(story));
  const mark = (actor: Actor, requestKey?: string) =>
    storage.store.commit(
      aBatch([marking(aClaim(story))], {
        actor,
        ...(requestKey === undefined ? {} : { requestKey }),
      }),
    );
  return { storage, story, mark };
}

test('an act that is sent again is not kept again, and says as which event it was', async () => {
  const { storage, story, mark } = await aStoryDesk();
  expect((await mark(MARA, KEY)).ok).toBe(true);
  const again = await mark(MARA, KEY);
  expect(again).toMatchObject({ ok: false, problem: { code: 'taken', doneAs: 2 } });
  expect(await storage.store.claimsOf(story.id)).toHaveLength(1);
  expect(await storage.store.doneAs(MARA, KEY)).toBe(2);
  expect((await storage.store.head()).number).toBe(2);
});

test('of twenty at once with one key, one is kept and the others are told of it', async () => {
  const { storage, story, mark } = await aStoryDesk();
  const answers = await Promise.all(Array.from({ length: 20 }, () => mark(MARA, KEY)));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
  expect(refused.map(({ code, doneAs }) => ({ code, doneAs }))).toEqual(
    Array.from({ length: 19 }, () => ({ code: 'taken', doneAs: 2 })),
  );
  expect(await storage.store.claimsOf(story.id)).toHaveLength(1);
});

test('the same key of somebody else, or no key at all, is another act', async () => {
  const { storage, story, mark } = await aStoryDesk();
  const answers = [
    await mark(MARA, KEY),
    await mark(EDGAR, KEY),
    await mark(MARA),
    await mark(MARA),
  ];
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true]);
  expect(await storage.store.claimsOf(story.id)).toHaveLength(4);
  expect(await storage.store.doneAs(EDGAR, KEY)).toBe(3);
});

test('a refused act leaves no key behind: it can be sent again and is then kept', async () => {
  const { storage, story } = await aStoryDesk();
  const claim = aClaim(story);
  const change = (expects: number) =>
    storage.store.commit(
      aBatch([{ kind: 'claim.changed', claimId: claim.id, set: { priority: 'high' }, expects }], {
        actor: MARA,
        requestKey: KEY,
      }),
    );
  await kept(storage, marking(claim));
  expect(await change(7)).toMatchObject({ ok: false, problem: { code: 'stale' } });
  expect(await storage.store.doneAs(MARA, KEY)).toBeNull();
  expect((await change(1)).ok).toBe(true);
  expect(await storage.store.doneAs(MARA, KEY)).toBe(3);
});

test('a key outlives the server, and is dropped a month after its act', async () => {
  const folder = aFolder();
  const story = aStory();
  const at = (day: string) => `2026-${day}T12:00:00.000Z`;
  const opened = await openStorage({ folder, as: 'server' });
  await kept(opened, opening(story));
  const mark = (storage: typeof opened, day: string, requestKey: string) =>
    storage.store.commit(
      aBatch([marking(aClaim(story))], { actor: MARA, at: at(day), requestKey }),
    );
  await mark(opened, '03-01', 'of-march-first');
  await mark(opened, '03-30', 'of-march-thirtieth');
  await opened.close();

  const second = await openStorage({ folder, as: 'server' });
  expect(await second.store.doneAs(MARA, 'of-march-first')).toBe(2);
  await mark(second, '04-05', 'of-april-fifth');
  await second.close();

  const third = await openStorage({ folder, as: 'server' });
  expect(await third.store.doneAs(MARA, 'of-march-first')).toBeNull();
  expect(await third.store.doneAs(MARA, 'of-march-thirtieth')).toBe(3);
  expect(await third.verifyRecord()).toMatchObject({ holds: true, events: 4 });
  await third.close();
  const client = rawClient(folder);
  expect(client.prepare('select count(*) as n from request_key').get()).toEqual({ n: 2 });
});
