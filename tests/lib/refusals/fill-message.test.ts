import { describe, expect, test } from 'vitest';
import { fillMessage, placesIn } from '#lib/fill-message.ts';

const CLAIMS = '{count, plural, =0 {nothing} one {# claim} other {# claims of {name}}}';

describe('a message is filled', () => {
  test.each([
    ['Sign in first.', {}, 'Sign in first.'],
    ['{name} has claim {number}.', { name: 'Mara', number: 1234 }, 'Mara has claim 1234.'],
    ['{count, number} words', { count: 12_345 }, '12,345 words'],
    ['{size, number, ::.0} MB', { size: 10 }, '10.0 MB'],
    ['{size, number, ::.0} MB', { size: 1234.56 }, '1,234.6 MB'],
    [CLAIMS, { count: 0, name: 'Mara' }, 'nothing'],
    [CLAIMS, { count: 1, name: 'Mara' }, '1 claim'],
    [CLAIMS, { count: 2000, name: '{#}' }, '2,000 claims of {#}'],
    ['{axis, select, content {Is it so} other {Was it said}}?', { axis: 'content' }, 'Is it so?'],
    ['{axis, select, content {Is it so} other {Was it said}}?', { axis: '' }, 'Was it said?'],
    [
      '{a, plural, =0 {{b, plural, one {#} other {# each}}} other {# and}}',
      { a: 0, b: 3 },
      '3 each',
    ],
    [
      '{a, plural, =0 {{b, plural, one {#} other {# each}}} other {# and}}',
      { a: 4, b: 3 },
      '4 and',
    ],
  ])('%s', (message, values, filled) => {
    expect(fillMessage(message, values)).toBe(filled);
  });

  test('only with all it says: a place that nothing was given for is a bug', () => {
    expect(() => fillMessage('{name} left.', {})).toThrow('Nothing is given for {name}.');
    expect(() => fillMessage('{at, date}', { at: 1 })).toThrow('A message cannot say date here.');
    expect(() => fillMessage('{name', { name: 'Mara' })).toThrow('A brace is not closed');
  });
});

test('the places of a message are those of all its branches, and no word of them', () => {
  expect([...placesIn(CLAIMS)]).toEqual(['count', 'name']);
  expect([...placesIn('{axis, select, content {content} other {{other}}} of {claim}')]).toEqual([
    'axis',
    'other',
    'claim',
  ]);
});
