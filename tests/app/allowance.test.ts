import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Allowance } from '#app/_server/allowance.ts';

describe('an allowance', () => {
  test('lets the burst through, then says how long to wait', () => {
    const allowance = new Allowance({ burst: 3, perMinute: 6 });
    expect([1, 2, 3].map(() => allowance.take('mara', 0))).toEqual([0, 0, 0]);
    expect(allowance.take('mara', 0)).toBe(10);
    expect(allowance.take('mara', 4_000)).toBe(6);
    expect(allowance.take('mara', 10_000)).toBe(0);
  });

  test('counts everybody apart', () => {
    const allowance = new Allowance({ burst: 1, perMinute: 1 });
    expect(allowance.take('mara', 0)).toBe(0);
    expect(allowance.take('jonas', 0)).toBe(0);
    expect(allowance.take('mara', 0)).toBeGreaterThan(0);
  });

  test('what is given back can be taken again, and no more than that', () => {
    const allowance = new Allowance({ burst: 1, perMinute: 1 });
    allowance.take('mara', 0);
    allowance.giveBack('mara');
    allowance.giveBack('mara');
    expect(allowance.take('mara', 0)).toBe(0);
    expect(allowance.take('mara', 0)).toBeGreaterThan(0);
  });

  test('a clock that runs backwards gives nothing away', () => {
    const allowance = new Allowance({ burst: 1, perMinute: 60 });
    allowance.take('mara', 60_000);
    expect(allowance.take('mara', 0)).toBeGreaterThan(0);
  });

  test('in any stretch of time no more goes through than burst and refill allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 600 }),
        fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }),
        (burst, perMinute, stepsMs) => {
          const allowance = new Allowance({ burst, perMinute });
          let nowMs = 0;
          let through = 0;
          for (const stepMs of stepsMs) {
            nowMs += stepMs;
            if (allowance.take('mara', nowMs) === 0) through += 1;
          }
          expect(through).toBeLessThanOrEqual(burst + (nowMs * perMinute) / 60_000 + 1e-6);
        },
      ),
    );
  });
});
