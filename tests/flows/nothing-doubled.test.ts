import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { type InputOf, type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

let lastKey = 0;
const newKey = () => `key-${String((lastKey += 1)).padStart(8, '0')}`;

function send<N extends OperationName>(name: N, input: InputOf<N>, requestKey: string) {
  const operation: AnyOperation = operationNamed(name);
  return perform(operation, desk.parts, desk.people.checker, input, { requestKey });
}

const marking = () => ({
  storyId: desk.story.id,
  draftId: desk.draft.id,
  spans: [spanOf(desk.draft, 'Dredging')],
});

test('a resent act is told that it was done, before a rule judges it by the state it made itself', async () => {
  const { claim } = await desk.done(desk.people.checker, 'mark-claim', marking());
  const input = { claimId: claim.id, expects: 1, reason: 'Marked twice.' };
  const [key, other] = [newKey(), newKey()];
  expect((await send('withdraw-claim', input, key)).ok).toBe(true);
  const head = await desk.storage.store.head();
  expect(await send('withdraw-claim', input, key)).toMatchObject({
    problem: { code: 'taken', doneAs: head.number },
  });
  expect(await send('withdraw-claim', input, other)).toMatchObject({ problem: { code: 'policy' } });
  expect(await desk.storage.store.head()).toEqual(head);
});

test('a key opens nothing: who may not see the story is not told that the act was done', async () => {
  const { claim } = await desk.done(desk.people.checker, 'mark-claim', marking());
  const key = newKey();
  const input = { claimId: claim.id, expects: 1, priority: 'high' } as const;
  expect((await send('change-claim', input, key)).ok).toBe(true);
  const { reporter } = desk.people;
  const byOther = await perform(operationNamed('change-claim'), desk.parts, reporter, input, {
    requestKey: key,
  });
  expect(byOther).toMatchObject({ problem: { code: 'forbidden' } });
});

test('what is called off before it is done leaves nothing, and can be done again as the same act', async () => {
  const operation: AnyOperation = operationNamed('mark-claim');
  const head = await desk.storage.store.head();
  const [requestKey, input] = [newKey(), marking()];
  const as = (aborted: boolean) =>
    perform(operation, desk.parts, desk.people.checker, input, {
      requestKey,
      signal: { aborted },
    });
  expect(await as(true)).toMatchObject({ problem: { code: 'unavailable' } });
  expect(await desk.storage.store.head()).toEqual(head);
  expect(await as(false)).toMatchObject({ ok: true });
});

/** One try of one act: sent, and the answer comes or is lost on the way. */
const tryOf = (acts: number) =>
  fc.record({ act: fc.nat(acts - 1), isLost: fc.boolean(), isTogether: fc.boolean() });

test('however acts are sent, their answers lost and they are sent again, each is kept once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }).chain((acts) =>
        fc.record({
          acts: fc.constant(acts),
          tries: fc.array(tryOf(acts), { minLength: acts, maxLength: 14 }),
        }),
      ),
      async ({ acts, tries }) => {
        const keys = Array.from({ length: acts }, newKey);
        const before = (await desk.storage.store.claimsOf(desk.story.id)).length;
        const settled = new Set<number>();
        let running: Promise<unknown>[] = [];
        for (const { act, isLost, isTogether } of tries) {
          // Who has an answer never sends again; who lost it does.
          if (settled.has(act)) continue;
          const answer = send('mark-claim', marking(), keys[act] ?? '').then((result) => {
            const isDone = result.ok || result.problem.doneAs !== undefined;
            expect(isDone).toBe(true);
            if (!isLost) settled.add(act);
          });
          running.push(answer);
          if (isTogether) continue;
          await Promise.all(running);
          running = [];
        }
        await Promise.all(running);
        const sent = new Set(tries.map(({ act }) => act));
        const after = (await desk.storage.store.claimsOf(desk.story.id)).length;
        expect(after - before).toBe(sent.size);
      },
    ),
    { numRuns: 25, seed: 41 },
  );
});
