import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Deed,
  NOTHING_DONE,
  type OwnAct,
  type OwnActs,
  nextAct,
  withAct,
  withDropped,
  withMoved,
} from '#app/(desk)/stories/[storyId]/own-acts.ts';
import { ok } from '#lib/result.ts';

const act = (number: number): OwnAct => ({
  deed: { kind: 'marked-claim', number },
  claimId: null,
  undo: () => Promise.resolve(ok({ ...act(number), deed: { kind: 'withdrew-claim', number } })),
});
const marked = (number: number) => act(number).deed;

async function move(acts: OwnActs, direction: 'undo' | 'redo'): Promise<OwnActs> {
  const answer = await nextAct(acts, direction)?.undo();
  return answer?.ok === true ? withMoved(acts, direction, answer.value) : acts;
}

it('undoes from the last to the first and does again in the order of old, and names them as they were done', async () => {
  let acts = withAct(withAct(NOTHING_DONE, act(1)), act(2));
  const deeds: (Deed | undefined)[] = [];
  for (const direction of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    deeds.push(nextAct(acts, direction)?.deed);
    acts = await move(acts, direction);
  }
  expect(deeds).toEqual([marked(2), marked(1), undefined, marked(1), marked(2), undefined]);
});

it('forgets what was undone once something new is done', async () => {
  const undone = await move(withAct(NOTHING_DONE, act(1)), 'undo');
  expect(nextAct(undone, 'redo')?.deed).toEqual(marked(1));
  expect(nextAct(withAct(undone, act(2)), 'redo')).toBeNull();
});

it('lets go of an act that was refused, and reaches the one before it', () => {
  const acts = withDropped(withAct(withAct(NOTHING_DONE, act(1)), act(2)), 'undo');
  expect(nextAct(acts, 'undo')?.deed).toEqual(marked(1));
});

it('neither loses nor doubles an act, whichever way one goes', async () => {
  const steps = fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 8 }), steps, async (count, directions) => {
      const numbers = Array.from({ length: count }, (_, at) => at);
      let acts = numbers.map(act).reduce(withAct, NOTHING_DONE);
      for (const direction of directions) acts = await move(acts, direction);
      const held = [...acts.done, ...acts.undone.toReversed()].map(({ deed }) => deed);
      expect(held).toEqual(numbers.map(marked));
    }),
  );
});
