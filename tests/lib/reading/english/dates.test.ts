import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '#lib/reading/english/dates.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

function datesOf(text: string) {
  const tokens = tokenize(text, () => 0);
  return findDates(tokens, marksOf(tokens));
}

/** *words = value* */
const told = (text: string) =>
  datesOf(text).map(({ span, value }) => `${text.slice(span.start, span.end)} = ${String(value)}`);

test.each<[string, ...string[]]>([
  ['They met on January 20, 2025, in Oslo.', 'January 20, 2025 = 2025-01-20'],
  ['They met on 20 January 2025 in Oslo.', '20 January 2025 = 2025-01-20'],
  ['They met on Jan. 20 in Oslo.', 'Jan. 20 = --01-20'],
  ['They met on Jan. 20, 2025.', 'Jan. 20, 2025 = 2025-01-20'],
  ['They met on the 20th of January.', '20th of January = --01-20'],
  ['They met on 3rd May 2019.', '3rd May 2019 = 2019-05-03'],
  ['They met on Tuesday, January 20, 2025.', 'Tuesday, January 20, 2025 = 2025-01-20'],
  ['They met on Tuesday.', 'Tuesday = null'],
  ['They met in January 2025.', 'January 2025 = 2025-01'],
  ['They met in January of 2025.', 'January of 2025 = 2025-01'],
  ['They met in January.', 'January = --01'],
  ['They met in May.', 'May = --05'],
  ['They met May 5-7, 2019, in Rome.', 'May 5-7, 2019 = 2019-05-05/2019-05-07'],
  ['It ran from Sept. 19 to 22, 2016, there.', 'Sept. 19 to 22, 2016 = 2016-09-19/2016-09-22'],
  ['It ran from May 5 to June 7.', 'May 5 = --05-05', 'June 7 = --06-07'],
  ['On 2016-11-08 they voted.', '2016-11-08 = 2016-11-08'],
  ['On 31/12/1999 it ended.', '31/12/1999 = 1999-12-31'],
  ['On 12/31/1999 it ended.', '12/31/1999 = 1999-12-31'],
  ['On 11/08/2016 they voted.', '11/08/2016 = 2016'],
  ['In 2015 it began.', '2015 = 2015'],
  ['The 2016 elections were close.', '2016 = 2016'],
  ['From 1939 to 1945 there was war.', '1939 = 1939', '1945 = 1945'],
  ['The 2024-25 season was long.', '2024-25 = 2024/2025'],
  ['In 1066 they landed.', '1066 = 1066'],
  ['In the 1990s it was quiet.', '1990s = 1990s'],
  ['In the ’90s it was quiet.', '’90s = 1990s'],
  ['A church of the 19th century.', '19th century = 18XX'],
  ['A 19th-century church.', '19th-century = 18XX'],
  ['It fell last month and next Friday.', 'last month = null', 'next Friday = null'],
  ['It fell three weeks ago.', 'three weeks ago = null'],
  ['It fell a year ago.', 'a year ago = null'],
  ['It fell yesterday.', 'yesterday = null'],
  ['It fell at 10:30 p.m. sharp.', '10:30 p.m. = T22:30'],
  ['It fell at 3pm sharp.', '3pm = T15:00'],
  ['It fell at 12 a.m. sharp.', '12 a.m. = T00:00'],
  ['It fell at 09:15 sharp.', '09:15 = T09:15'],
  // None
  ['It may march on.'],
  ['May I go? March on!'],
  ['The sun and the sat nav; Sun rays.'],
  ['They counted 2000 people and 1500 soldiers.'],
  ['They paid $2016 for 1999 euros.'],
  ['In his 40s he won 3-2.'],
  ['The last man and the next door.'],
  ['It was 9/11 and 24/7, with 45:99.'],
])('the dates of %j', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

test('a day of the calendar reads as itself, however it is written', () => {
  const years = fc.integer({ min: 1100, max: 2150 });
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const name = MONTHS[m - 1] ?? '';
        const two = (value: number) => String(value).padStart(2, '0');
        const value = `${y}-${two(m)}-${two(d)}`;
        const ways = [value, `${name} ${d}, ${y}`, `${d} ${name} ${y}`, `${name} ${d} ${y}`];
        for (const way of ways) {
          expect(datesOf(`On ${way} it rained.`)).toEqual([
            { span: { start: 3, end: 3 + way.length }, value },
          ]);
        }
      },
    ),
  );
});

const PIECES = fc.constantFrom(
  ...'January May may 5 20th 2016 2016-11-08 1990s ’ 90s 3pm 10:30 p.m. Tuesday , . of the last week ago three years a / 11 - century 19th in'.split(
    ' ',
  ),
);

test('whatever the text, spans lie inside it, in order, without overlap', () => {
  const texts = fc.oneof(
    hardText,
    fc.array(PIECES, { maxLength: 30 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const { span } of datesOf(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each(['January 5, ', '1/', '2016-', '10:', 'a ', 'last '])(
  'takes time in proportion to %j over and over',
  (piece) => {
    const short = piece.repeat(10_000);
    const long = piece.repeat(80_000);
    datesOf(short);
    const shortMs = cpuMsOf(() => datesOf(short));
    const longMs = cpuMsOf(() => datesOf(long));
    expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
  },
);
