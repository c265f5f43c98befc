import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotCanonical, canonicalJson } from '#lib/record/canonical-json.ts';

/** RFC 8785, appendix B: IEEE 754 doubles by their bits, and how they are to be written. */
const NUMBERS = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
] as const;

test.each(NUMBERS)('the double %s is written %s', (bits, written) => {
  const value = new DataView(new BigUint64Array([BigInt(`0x${bits}`)]).buffer).getFloat64(0, true);
  expect(canonicalJson(value)).toBe(written);
});

const STRINGS = [
  ['quotation mark and reverse solidus', '"\\', '"\\"\\\\"'],
  ['the solidus stays', '/', '"/"'],
  ['short escapes', '\b\t\n\f\r', '"\\b\\t\\n\\f\\r"'],
  ['other controls in lower-case hexadecimal', '\u0000\u000f\u001f', '"\\u0000\\u000f\\u001f"'],
  ['delete and what follows stay', '\u007f\u0080\u2028', '"\u007f\u0080\u2028"'],
  ['characters outside the first plane stay', '😀', '"😀"'],
  ["the RFC's own sample", '€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
] as const;

test.each(STRINGS)('in strings, %s', (_what, value, written) => {
  expect(canonicalJson(value)).toBe(written);
});

test('keys stand in the order of their UTF-16 units, as in RFC 8785 section 3.2.3', () => {
  const value = {
    '€': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '😀': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    ö: 'Latin Small Letter O With Diaeresis',
  };
  const keys = [...canonicalJson(value).matchAll(/:"([^"]+)"/gu)].map((found) => found[1]);
  expect(keys).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('literals, arrays and nesting are written without white space', () => {
  expect(canonicalJson({ b: [true, false, null, {}], a: { d: [], c: 1 } })).toBe(
    '{"a":{"c":1,"d":[]},"b":[true,false,null,{}]}',
  );
});

describe('what JSON cannot carry is refused, and its place is named', () => {
  const holes: unknown[] = [1, 2];
  holes[3] = 4;
  test.each([
    ['half a character', { after: { words: 'a\ud800' } }, '$.after.words'],
    ['half a character in a key', { '\udc00': 1 }, '$'],
    ['NaN', [Number.NaN], '$[0]'],
    ['an infinity', { a: Number.NEGATIVE_INFINITY }, '$.a'],
    ['undefined', { a: undefined }, '$.a'],
    ['a hole', holes, '$[2]'],
    ['a big integer', 1n, '$'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a symbol', [Symbol('a')], '$[0]'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
  ])('%s', (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ path }));
  });
});

test('reading the canonical text gives the value back, and writing that the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/u.test(JSON.stringify(value)));
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which keys were set does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), fc.nat(), (value, seed) => {
      const entries = Object.entries(value);
      const turned = [...entries.slice(seed % 7), ...entries.slice(0, seed % 7)].reverse();
      expect(canonicalJson(Object.fromEntries(turned))).toBe(canonicalJson(value));
    }),
  );
});
