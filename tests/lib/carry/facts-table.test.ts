import { expect, test } from 'vitest';
import { compareFacts } from '#lib/carry/facts.ts';
import { CHANGED_PAIRS as FIRST_CHANGED } from '#tests/lib/carry/fact-pairs-changed.ts';
import { HARMLESS_PAIRS as FIRST_HARMLESS } from '#tests/lib/carry/fact-pairs-harmless.ts';
import {
  FURTHER_CHANGED_PAIRS,
  FURTHER_HARMLESS_PAIRS,
} from '#tests/lib/carry/fact-pairs-further.ts';
import { LONGER_CHANGED_PAIRS, LONGER_HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-longer.ts';
import { MORE_CHANGED_PAIRS, MORE_HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-more.ts';
import type { FactPair } from '#tests/lib/carry/fact-pairs.ts';

const CHANGED_PAIRS = [
  ...FIRST_CHANGED,
  ...LONGER_CHANGED_PAIRS,
  ...MORE_CHANGED_PAIRS,
  ...FURTHER_CHANGED_PAIRS,
];
const HARMLESS_PAIRS = [
  ...FIRST_HARMLESS,
  ...LONGER_HARMLESS_PAIRS,
  ...MORE_HARMLESS_PAIRS,
  ...FURTHER_HARMLESS_PAIRS,
];

const told = ({ kind, before, after }: FactPair) => {
  const found = compareFacts(before, after).map(
    (change) => `${change.kind}: ${change.from ?? '–'} → ${change.to ?? '–'}`,
  );
  return `${kind ?? 'harmless'}: ${before} → ${after} [${found.join('; ')}]`;
};

test('the table holds at least 600 pairs, about half of them harmless', () => {
  expect(CHANGED_PAIRS.length + HARMLESS_PAIRS.length).toBeGreaterThanOrEqual(600);
  expect(HARMLESS_PAIRS.length).toBeGreaterThanOrEqual(300);
  expect(CHANGED_PAIRS.length).toBeGreaterThanOrEqual(300);
});

test('at least 98 of 100 changed facts are caught', () => {
  const missed = CHANGED_PAIRS.filter(
    ({ before, after }) => compareFacts(before, after).length === 0,
  );
  const share = 1 - missed.length / CHANGED_PAIRS.length;
  expect(share, missed.map(told).join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('at least 95 of 100 changed facts are told by their kind', () => {
  const other = CHANGED_PAIRS.filter(
    ({ kind, before, after }) =>
      !compareFacts(before, after).some((change) => change.kind === kind),
  );
  const share = 1 - other.length / CHANGED_PAIRS.length;
  expect(share, other.map(told).join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('at least 95 of 100 rewordings are left alone', () => {
  const blamed = HARMLESS_PAIRS.filter(
    ({ before, after }) => compareFacts(before, after).length > 0,
  );
  const share = 1 - blamed.length / HARMLESS_PAIRS.length;
  expect(share, blamed.map(told).join('\n')).toBeGreaterThanOrEqual(0.95);
});
