import { expect, test } from 'vitest';
import { Turnstile } from '#app/_server/turnstile.ts';

test('never lets in more than allowed, and the waiting ones in the order in which they came', async () => {
  const turnstile = new Turnstile(2);
  const entered: number[] = [];
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 9 }, async (_, number) => {
      const turn = await turnstile.enter();
      entered.push(number);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 3));
      inside -= 1;
      turn.leave();
    }),
  );
  expect(most).toBe(2);
  expect(entered).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
