import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { readEnglish, wordsAt } from '#tests/lib/reading/english-text.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const namesIn = (written: string) => {
  const read = readEnglish(written);
  return read.names.map(({ first, end, kind }) => `${kind}: ${wordsAt(read, first, end)}`);
};

test.each<[string, string[]]>([
  ['We met Anna Keller in Bern.', ['person: Anna Keller', 'place: Bern']],
  ['Danish Finance Minister Ole Krag left.', ['person: Ole Krag']],
  ['Later the U.S. special envoy Tom Hale spoke.', ['person: Tom Hale']],
  [
    'It was Ludwig van Delden and Karim bin Rashid.',
    ['person: Ludwig van Delden', 'person: Karim bin Rashid'],
  ],
  [
    'He saw John F. Marlow and J.K. Orr, said Marlow.',
    ['person: John F. Marlow', 'person: J.K. Orr', 'person: Marlow'],
  ],
  ['We heard from Robert Dunn Jr. on Monday.', ['person: Robert Dunn Jr.']],
  ['They asked Mr. Faber and Lady Wren.', ['person: Faber', 'person: Wren']],
  [
    'It went to Nordwind Inc. and to Harbor & Sons Ltd. in May.',
    ['body: Nordwind Inc.', 'body: Harbor & Sons Ltd.'],
  ],
  [
    'We ask the University of Leeds or the Ministry of the Interior.',
    ['body: University of Leeds', 'body: Ministry of the Interior'],
  ],
  [
    'We blame the Department of Health and Human Services.',
    ['body: Department of Health and Human Services'],
  ],
  ['The Food and Drug Administration agreed.', ['body: Food and Drug Administration']],
  ['We read the Harbour Times and asked Reuters.', ['outlet: Harbour Times', 'outlet: Reuters']],
  ['He posted it on Facebook.', ['outlet: Facebook']],
  [
    'They flew from New York to North Korea and the United States.',
    ['place: New York', 'place: North Korea', 'place: United States'],
  ],
  ['Iranian and German officials met on Tuesday in March.', []],
  ['U.S.-led forces left the U.S. by sea.', ['place: U.S.']],
  ['Suddenly Cole left. We saw Cole.', ['other: Cole', 'other: Cole']],
  ['Tensions grew. The tensions were old.', []],
  ['Meanwhile the rain fell.', []],
  ['A yard in Brittany built it.', ['place: Brittany']],
  ['We heard a spokesman for Meridian Mutual.', ['body: Meridian Mutual']],
  ['They asked the Kremlin and the Élysée.', ['body: Kremlin', 'body: Élysée']],
  ['Environmental groups left.', []],
  ['We flew with Harlow Airlines.', ['body: Harlow Airlines']],
  ['We blame Bashar al-Omari.', ['person: Bashar al-Omari']],
])('%s', (written, expected) => {
  expect(namesIn(written)).toEqual(expected);
});

test('a headline in capitals gives only names that the text or a list knows', () => {
  const written =
    '# Mayor Vows Swift Action After Flood In Tarnow And France\n\nMayor Ida Brandt spoke in Tarnow.';
  expect(namesIn(written)).toEqual([
    'place: Tarnow',
    'place: France',
    'person: Ida Brandt',
    'place: Tarnow',
  ]);
});

test('the role before a name is kept with it, and tells whether it is a man or a woman', () => {
  const read = readEnglish('We asked the spokeswoman Jo Lind and Deputy Prime Minister Bo Falk.');
  expect(read.names.map(({ roleFirst, first }) => wordsAt(read, roleFirst, first))).toEqual([
    'spokeswoman',
    'Deputy Prime Minister',
  ]);
  expect(read.names.map(({ gender }) => gender)).toEqual([2, 0]);
});

test('names are in order, inside the text, and apart', () => {
  const pieces = fc.constantFrom(
    'Anna ',
    'of ',
    'Bank ',
    'the ',
    'U.S. ',
    '. ',
    '“',
    'Dr. ',
    'and ',
    'van ',
    'X',
    '\n\n',
    ', ',
    '(AB) ',
    '’s ',
  );
  const someText = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(hardText, someText), (written) => {
      const { names, text } = readEnglish(written);
      let reached = 0;
      for (const { roleFirst, first, end } of names) {
        expect(roleFirst).toBeGreaterThanOrEqual(reached);
        expect(first).toBeGreaterThanOrEqual(roleFirst);
        expect(end).toBeGreaterThan(first);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(text.tokens.count);
    }),
  );
});

test.each([
  'Anna ',
  'Anna of ',
  'Dr. ',
  'the Food and ',
  'Foreign Minister ',
  'the minister ',
  'A, ',
  'Bo Cole said he ',
])('%j without end is read in linear time', (piece) => {
  const written = piece.repeat(30_000);
  expect(cpuMsOf(() => readEnglish(written))).toBeLessThan(4000);
});
