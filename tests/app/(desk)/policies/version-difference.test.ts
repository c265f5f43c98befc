import { expect, test } from 'vitest';
import { differenceOf } from '#app/(desk)/policies/version-difference.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';

const [first, second] = TWO_RULES.rules;
if (first === undefined || second === undefined) throw new Error('There are two rules.');
const NOTHING = { added: 0, removed: 0, changed: 0, signing: 'same' };

test('a version differs from the one before by rules that came, went and changed, and by who signs', () => {
  expect(differenceOf(TWO_RULES, { ...TWO_RULES, name: 'Another' })).toEqual(NOTHING);
  const stricter = { ...first, mayWaive: 'nobody' as const };
  const another = { ...second, id: 'covered-too' };
  expect(differenceOf(TWO_RULES, { ...TWO_RULES, rules: [stricter, another] })).toEqual({
    ...{ ...NOTHING, added: 1, removed: 1, changed: 1 },
  });
  const two = { ...TWO_RULES, signing: { kind: 'signatures', count: 2 } } as const;
  expect(differenceOf(TWO_RULES, two)).toEqual({ ...NOTHING, signing: 'changed' });
  // One signature is what a policy asks for that says nothing of it.
  const one = { ...TWO_RULES, signing: { kind: 'signatures', count: 1 } } as const;
  expect(differenceOf(TWO_RULES, one)).toEqual(NOTHING);
});
