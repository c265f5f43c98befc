import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketWords, bucketsOf } from '#app/(desk)/verdicts/time-buckets.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

/** The buckets as the chart shows them. */
const shown = (days: readonly string[], filter = {}) =>
  bucketsOf(days, filter).map((bucket) => ({
    from: bucket.from,
    to: bucket.to,
    label: bucketWords(bucket, 'en', inEnglish('figures')),
  }));
const labels = (days: readonly string[]) => shown(days).map(({ label }) => label);

describe('time is cut into bars', () => {
  test('of one day while that is few enough, with the days between on which nothing was judged', () => {
    expect(shown(['2026-11-24', '2026-11-21'])).toEqual([
      { from: '2026-11-21', to: '2026-11-21', label: '21 Nov' },
      { from: '2026-11-22', to: '2026-11-22', label: '22 Nov' },
      { from: '2026-11-23', to: '2026-11-23', label: '23 Nov' },
      { from: '2026-11-24', to: '2026-11-24', label: '24 Nov' },
    ]);
  });

  test('of weeks from Monday over some months', () => {
    const weeks = shown(['2026-09-01', '2026-11-24']);
    expect(weeks[0]).toEqual({ from: '2026-08-31', to: '2026-09-06', label: 'from 31 Aug' });
    expect(weeks.at(-1)).toEqual({ from: '2026-11-23', to: '2026-11-29', label: 'from 23 Nov' });
  });

  test('of months over years', () => {
    expect(labels(['2025-01-15', '2026-02-01']).slice(0, 2)).toEqual(['Jan 2025', 'Feb 2025']);
    expect(labels(['2025-01-15', '2026-02-01'])).toHaveLength(14);
  });

  test('that end where the filter ends, so that a bar and its list agree', () => {
    const filter = { from: '2026-09-03', to: '2026-11-24' };
    const weeks = shown(['2026-09-03', '2026-11-24'], filter);
    expect(weeks[0]).toMatchObject({ from: '2026-09-03', label: 'from 31 Aug' });
    expect(weeks.at(-1)?.to).toBe('2026-11-24');
  });

  test('of which there are none without verdicts', () => {
    expect(bucketsOf([], {})).toEqual([]);
  });

  test('every day lies in exactly one, and few enough fit a screen', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((number) => new Date(1.7e12 + number * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
        const buckets = bucketsOf(days, {});
        expect(buckets.length).toBeLessThanOrEqual(50);
        for (const each of days) {
          expect(buckets.filter(({ from, to }) => from <= each && each <= to)).toHaveLength(1);
        }
      }),
    );
  });
});
