import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Unit, agreementOf } from '#lib/review/agreement.ts';

/** Each line is one coder's judgements, a point where there is none; units stand below each other. */
function unitsOf(...coders: readonly string[]): Unit[] {
  const rows = coders.map((coder) => coder.split(' '));
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_nothing, at) =>
    rows.map((row) => {
      const value = row[at] ?? '.';
      return value === '.' ? null : value;
    }),
  );
}

// The data of the worked examples in K. Krippendorff, "Computing Krippendorff's Alpha-Reliability",
// University of Pennsylvania, 2011: sections A, B and C, with the coefficients he states.
const EXAMPLES = [
  ['two coders, binary, 10 units', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 10, 0.6, 0.095],
  [
    'two coders, five categories, 12 units',
    ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    12,
    0.75,
    0.692,
  ],
  [
    'four coders, five categories, judgements missing',
    [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ],
    11,
    0.8,
    0.743,
  ],
] as const;

describe('Krippendorff’s worked examples', () => {
  it.each(EXAMPLES)('%s', (_what, coders, judgedTwice, raw, alpha) => {
    const agreement = agreementOf(unitsOf(...coders));
    expect(agreement.judgedTwice).toBe(judgedTwice);
    expect(agreement.raw).toBeCloseTo(raw, 3);
    expect(agreement.alpha?.toFixed(3)).toBe(alpha.toFixed(3));
    expect(agreement.noAlpha).toBeNull();
  });
});

describe('where no coefficient is defined', () => {
  it.each([
    ['nothing at all', []],
    ['every thing judged once', unitsOf('a . b', '. a .')],
    ['things nobody judged', unitsOf('. .', '. .')],
  ] as const)('%s: neither a share nor α', (_what, units) => {
    expect(agreementOf(units)).toEqual({
      judgedTwice: 0,
      raw: null,
      alpha: null,
      noAlpha: 'nothing-judged-twice',
    });
  });

  it('one and the same judgement everywhere: full agreement, and α says nothing', () => {
    expect(agreementOf(unitsOf('a a a', 'a a a'))).toEqual({
      judgedTwice: 3,
      raw: 1,
      alpha: null,
      noAlpha: 'no-variation',
    });
  });
});

const VALUES = ['corroborated', 'unverified', 'refuted', 'conflicting'] as const;
const judgement = fc.option(fc.constantFrom(...VALUES), { nil: null });
const twoCoders = fc.array(fc.tuple(judgement, judgement), { maxLength: 30 });
const anyCoders = fc
  .integer({ min: 2, max: 5 })
  .chain((coders) =>
    fc.array(fc.array(judgement, { minLength: coders, maxLength: coders }), { maxLength: 20 }),
  );

/** Equal but for the order in which floating-point numbers were added. */
function expectSame(one: Unit[], other: Unit[]) {
  const [a, b] = [agreementOf(one), agreementOf(other)];
  expect([a.judgedTwice, a.noAlpha]).toEqual([b.judgedTwice, b.noAlpha]);
  expect(a.raw ?? 9).toBeCloseTo(b.raw ?? 9, 10);
  expect(a.alpha ?? 9).toBeCloseTo(b.alpha ?? 9, 10);
}

describe('whatever was judged', () => {
  it('perfect agreement with variation gives 1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VALUES), { minLength: 2 }), (values) => {
        fc.pre(new Set(values).size > 1);
        const agreement = agreementOf(values.map((value) => [value, value, value]));
        expect(agreement).toMatchObject({ raw: 1, alpha: 1, noAlpha: null });
      }),
    );
  });

  it('it does not matter who is the first coder', () => {
    fc.assert(
      fc.property(anyCoders, (units) => {
        expectSame(
          units,
          units.map((unit) => unit.toReversed()),
        );
      }),
    );
  });

  it('what the categories are called does not matter, nor the order of the things', () => {
    fc.assert(
      fc.property(anyCoders, fc.integer({ min: 1, max: 3 }), (units, by) => {
        const renamed = (value: string | null) => {
          const at = VALUES.findIndex((known) => known === value);
          return at < 0 ? null : (VALUES[(at + by) % VALUES.length] ?? null);
        };
        expectSame(units, units.map((unit) => unit.map(renamed)).toReversed());
      }),
    );
  });

  it('a thing that only one reading judged changes nothing', () => {
    fc.assert(
      fc.property(twoCoders, (units) => {
        expectSame(units, [...units, ['refuted', null], [null, 'unverified'], [null, null]]);
      }),
    );
  });

  it('for two readings it is what the formula for two gives', () => {
    fc.assert(
      fc.property(twoCoders, (units) => {
        const both = units.filter(([a, b]) => a !== null && b !== null);
        const { raw, alpha } = agreementOf(units);
        fc.pre(both.length > 0);
        const same = both.filter(([a, b]) => a === b).length;
        expect(raw).toBeCloseTo(same / both.length, 10);
        const counts = VALUES.map((value) => both.flat().filter((each) => each === value).length);
        const n = both.length * 2;
        const alike = counts.reduce((total, count) => total + count * (count - 1), 0);
        fc.pre(alpha !== null);
        expect(alpha).toBeCloseTo(((n - 1) * same * 2 - alike) / (n * (n - 1) - alike), 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});
