import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference, isEmpty } from '#lib/difference.ts';

interface Thing {
  readonly name: string;
  readonly note: string | null;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}
const thing: Thing = { name: 'a', note: null, spans: [{ start: 0, end: 2 }] };

it.each([
  ['nothing wanted', {}, {}],
  ['left out', { name: undefined }, {}],
  ['the same', { name: 'a', note: null }, {}],
  ['equal lists of equal things', { spans: [{ end: 2, start: 0 }] }, {}],
  ['another value', { name: 'b', note: null }, { name: 'b' }],
  ['a value where there was none', { note: 'x' }, { note: 'x' }],
  ['none where there was a value', { spans: [] }, { spans: [] }],
  [
    'a longer list',
    { spans: [...thing.spans, { start: 4, end: 5 }] },
    {
      spans: [
        { start: 0, end: 2 },
        { start: 4, end: 5 },
      ],
    },
  ],
])('%s', (_what, wanted, expected) => {
  const set = difference<Thing, keyof Thing>(thing, wanted);
  expect(set).toEqual(expected);
  expect(isEmpty(set)).toBe(Object.keys(expected).length === 0);
});

it('an empty list is not an empty thing', () => {
  expect(difference<{ of: unknown }, 'of'>({ of: [] }, { of: {} })).toEqual({ of: {} });
});

it('a thing never differs from a copy of itself, and what differs is what was wanted', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (stored, wanted) => {
        expect(difference(stored, structuredClone(stored))).toEqual({});
        const set = difference(stored, wanted);
        expect({ ...stored, ...set }).toEqual({ ...stored, ...wanted });
      },
    ),
  );
});
