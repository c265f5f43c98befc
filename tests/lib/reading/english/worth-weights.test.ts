import { expect, test } from 'vitest';
import { WORTH_WEIGHTS } from '#lib/reading/english/worth-weights.ts';
import { worthDigest } from '#tests/lib/reading/english/worth-digest.ts';

test('the weights that ship were learnt from these features: else `npm run train:worth`', () => {
  expect(worthDigest()).toBe(WORTH_WEIGHTS.features);
});
