import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  NOTHING_DONE,
  type OwnAct,
  type OwnActs,
  nextAct,
  withAct,
  withDropped,
  withMoved,
} from '#app/(desk)/stories/[storyId]/own-acts.ts';
import { ok } from '#lib/result.ts';

const act = (what: string): OwnAct => ({
  what,
  claimId: null,
  undo: () => Promise.resolve(ok(act(`the opposite of ${what}`))),
});

async function move(acts: OwnActs, direction: 'undo' | 'redo'): Promise<OwnActs> {
  const answer = await nextAct(acts, direction)?.undo();
  return answer?.ok === true ? withMoved(acts, direction, answer.value) : acts;
}

it('undoes from the last to the first and does again in the order of old, by the same names', async () => {
  let acts = withAct(withAct(NOTHING_DONE, act('one')), act('two'));
  const names: (string | undefined)[] = [];
  for (const direction of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    names.push(nextAct(acts, direction)?.what);
    acts = await move(acts, direction);
  }
  expect(names).toEqual(['two', 'one', undefined, 'one', 'two', undefined]);
});

it('forgets what was undone once something new is done', async () => {
  const undone = await move(withAct(NOTHING_DONE, act('one')), 'undo');
  expect(nextAct(undone, 'redo')?.what).toBe('one');
  expect(nextAct(withAct(undone, act('two')), 'redo')).toBeNull();
});

it('lets go of an act that was refused, and reaches the one before it', () => {
  const acts = withDropped(withAct(withAct(NOTHING_DONE, act('one')), act('two')), 'undo');
  expect(nextAct(acts, 'undo')?.what).toBe('one');
});

it('neither loses nor doubles an act, whichever way one goes', async () => {
  const steps = fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 8 }), steps, async (count, directions) => {
      const names = Array.from({ length: count }, (_, at) => `act ${at}`);
      let acts = names.map(act).reduce(withAct, NOTHING_DONE);
      for (const direction of directions) acts = await move(acts, direction);
      const held = [...acts.done, ...acts.undone.toReversed()].map(({ what }) => what);
      expect(held).toEqual(names);
    }),
  );
});
