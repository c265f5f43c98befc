import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '#lib/reading/english/dates.ts';
import { findQuantities } from '#lib/reading/english/quantities.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

function quantitiesOf(text: string) {
  const tokens = tokenize(text, () => 0);
  const marks = marksOf(tokens);
  return findQuantities(tokens, marks, findDates(tokens, marks));
}

/** Short for reading: *words = bound value..high unit*. */
function told(text: string): string[] {
  return quantitiesOf(text).map(({ span, value, high, bound, unit }) => {
    const number = high === null ? `${value}` : `${value}..${high}`;
    const words = text.slice(span.start, span.end);
    return `${words} = ${bound === 'exact' ? '' : `${bound} `}${number}${unit === null ? '' : ` ${unit}`}`;
  });
}

test.each<[string, ...string[]]>([
  // Figures
  ['They counted 20,000 ballistic missiles.', '20,000 ballistic missiles = 20000 missile'],
  ['The fund lost 1.5 million euros.', '1.5 million euros = 1500000 EUR'],
  ['It rose 12%.', '12% = 12 percent'],
  ['It rose 12 percent.', '12 percent = 12 percent'],
  ['It rose 12 per cent.', '12 per cent = 12 percent'],
  ['Up 3 percentage points.', '3 percentage points = 3 percentage point'],
  ['A bill of $1.5bn is due.', '$1.5bn = 1500000000 USD'],
  ['A bill of $1.5 billion is due.', '$1.5 billion = 1500000000 USD'],
  ['It cost US$40 to make.', 'US$40 = 40 USD'],
  ['It cost A$40 to make.', 'A$40 = 40 AUD'],
  ['It cost £3m to make.', '£3m = 3000000 GBP'],
  ['It cost EUR 300 to make.', 'EUR 300 = 300 EUR'],
  ['It cost 300 dollars to make.', '300 dollars = 300 USD'],
  ['It cost 300 Canadian dollars to make.', '300 Canadian dollars = 300 CAD'],
  ['The road is 40 km long.', '40 km = 40 km'],
  ['The road is 40km long.', '40km = 40 km'],
  ['A farm of 12 square miles burned.', '12 square miles = 12 square mile'],
  ['A plan for 10 years.', '10 years = 10 year'],
  ['A 10-year plan.', '10-year = 10 year'],
  ['A 45-year-old driver.', '45-year-old = 45 year'],
  ['Ana Reyes, 45, drove off.', '45 = 45 year'],
  ['They sold 300 barrels of oil.', '300 barrels = 300 barrel'],
  ['The 1,200 soldiers left.', '1,200 soldiers = 1200 soldier'],
  ['Police held 14 people.', '14 people = 14 person'],
  ['Police held 14 of the protesters.', '14 of the protesters = 14 protester'],
  ['He has 3½ acres.', '3½ acres = 3.5 acre'],
  ['Give 1/2 of it.', '1/2 = 0.5'],
  ['It needs 2 and a half hours.', '2 and a half hours = 2.5 hour'],
  ['A $400-million-a-year firm.', '$400-million-a-year = 400000000 USD'],
  ['They sent 20k messages.', '20k messages = 20000 message'],
  // Words
  ['Only twenty-three ships came.', 'twenty-three ships = 23 ship'],
  ['Some two dozen women spoke.', 'two dozen women = about 24 woman'],
  ['A dozen eggs broke.', 'A dozen eggs = 12 egg'],
  ['Half a dozen countries agreed.', 'Half a dozen countries = 6 country'],
  ['Half a million children starve.', 'Half a million children = 500000 child'],
  ['A hundred and fifty houses fell.', 'A hundred and fifty houses = 150 house'],
  [
    'Two hundred and fifty thousand three hundred and one votes.',
    'Two hundred and fifty thousand three hundred and one votes = 250301 vote',
  ],
  ['One and a half million trees.', 'One and a half million trees = 1500000 tree'],
  ['A five-year ban.', 'five-year = 5 year'],
  ['A twenty-mile queue.', 'twenty-mile = 20 mile'],
  ['One percent left.', 'One percent = 1 percent'],
  ['There are zero survivors.', 'zero survivors = 0 survivor'],
  // Shares
  ['Half of the town fled.', 'Half = 0.5'],
  ['A third of voters stayed home.', `A third of voters = ${1 / 3} voter`],
  ['Two-thirds of members agreed.', `Two-thirds of members = ${2 / 3} member`],
  ['Three quarters of it sank.', 'Three quarters = 0.75'],
  ['One in ten homes is empty.', 'One in ten homes = 0.1 home'],
  ['Nine out of 10 doctors agree.', 'Nine out of 10 doctors = 0.9 doctor'],
  ['Eight of 10 doctors agree.', 'Eight of 10 doctors = 0.8 doctor'],
  ['Two of 14 doctors agree.', 'Two = 2', '14 doctors = 14 doctor'],
  // Bounds
  ['About 50 cars burned.', '50 cars = about 50 car'],
  ['Nearly 50 cars burned.', '50 cars = about 50 car'],
  ['More than 50 cars burned.', '50 cars = more-than 50 car'],
  ['No more than 50 cars burned.', '50 cars = at-most 50 car'],
  ['No fewer than 50 cars burned.', '50 cars = at-least 50 car'],
  ['At least 50 cars burned.', '50 cars = at-least 50 car'],
  ['Up to 50 cars burned.', '50 cars = at-most 50 car'],
  ['As many as 50 cars burned.', '50 cars = at-most 50 car'],
  ['Fewer than 50 cars burned.', '50 cars = less-than 50 car'],
  ['Fifty or so cars burned.', 'Fifty = about 50'],
  ['50 or more cars burned.', '50 = at-least 50'],
  ['500+ cars burned.', '500 = at-least 500'],
  ['Upwards of $3 million went.', '$3 million = more-than 3000000 USD'],
  ['Thousands of protesters came.', 'Thousands of protesters = more-than 1000 protester'],
  [
    'Tens of thousands of protesters came.',
    'Tens of thousands of protesters = more-than 10000 protester',
  ],
  ['Hundreds of millions of dollars.', 'Hundreds of millions of dollars = more-than 100000000 USD'],
  // Ranges
  ['It takes five to seven days.', 'five to seven days = 5..7 day'],
  ['It takes between 5 and 7 days.', '5 and 7 days = 5..7 day'],
  ['It takes 5-7 days.', '5-7 days = 5..7 day'],
  ['It takes 5–7 days.', '5–7 days = 5..7 day'],
  ['From $5 to $7 million more.', '$5 = 5 USD', '$7 million = 7000000 USD'],
  ['It costs $5 to $7 million.', '$5 to $7 million = 5000000..7000000 USD'],
  ['It costs 1.5 to 2 million euros.', '1.5 to 2 million euros = 1500000..2000000 EUR'],
  ['It rose from 5 percent to 7 percent.', '5 percent = 5 percent', '7 percent = 7 percent'],
  ['It grows 5% to 7% a year.', '5% to 7% = 5..7 percent'],
  // None
  ['It was in 2015 that it began.'],
  ['The 2016 elections were close.'],
  ['The first of the 20th century.'],
  ['One of them spoke, and no one heard.'],
  ['Resolution 2231 stands.'],
  ['He lives at No. 10 Downing Street.'],
  ['He is 6\'3" tall.'],
  ['It was 9/11 and 24/7.'],
  ['The F-16 flew at 10:30 and at 3 p.m. again.'],
  ['On January 20, 2025, they met.'],
  ['The first half was dull; the third man left.'],
  ['In the 1990s he was in his 40s.'],
  ['It came in the third quarter.'],
])('the quantities of %j', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test('a length of time before ago is a quantity too', () => {
  expect(told('It fell three weeks ago.')).toEqual(['three weeks = 3 week']);
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) {
    const rest = value % 10 === 0 ? '' : `-${ONES[value % 10] ?? ''}`;
    return `${TENS[Math.floor(value / 10)] ?? ''}${rest}`;
  }
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const tail = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${inWords(rest)}`;
    return `${inWords(Math.floor(value / size))} ${word}${tail}`;
  }
  return '';
}

test('a number written in words reads as its value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 2_000_000_000 })), (value) => {
      const [found, ...more] = quantitiesOf(`They counted ${inWords(value)} percent.`);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ value, unit: 'percent', bound: 'exact', high: null });
    }),
  );
});

test('a number written in figures reads as its value, with commas and without', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e12 }), fc.nat({ max: 99 }), (whole, part) => {
      const decimals = part === 0 ? '' : `.${String(part).padStart(2, '0')}`;
      const value = Number(`${whole}${decimals}`);
      for (const figure of [`${whole}${decimals}`, `${whole.toLocaleString('en')}${decimals}`]) {
        expect(quantitiesOf(`It cost $${figure} then.`)).toMatchObject([{ value, unit: 'USD' }]);
      }
    }),
  );
});

const PIECES = fc.constantFrom(
  ...'5 20 1,000 2.5 1990s 2016 3pm 10:30 one two twenty-three five- hundred thousand million dozen half a third of in ten out between and to from - – $ % £ US percent km years people or so more than about at least up thousands dozens 45-year-old January May 20 , . ago last week Tuesday 1/2 / -- 5-7 1-1-1 9999999999999999999999'.split(
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
      for (const { span, value, high } of quantitiesOf(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(Number.isFinite(value)).toBe(true);
        if (high !== null) expect(Number.isFinite(high)).toBe(true);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each(['20,000 missiles ', 'one ', 'one-', '1', '1-', 'hundred and ', '5 to ', 'a million '])(
  'takes time in proportion to %j over and over',
  (piece) => {
    const short = piece.repeat(10_000);
    const long = piece.repeat(80_000);
    quantitiesOf(short);
    const shortMs = cpuMsOf(() => quantitiesOf(short));
    const longMs = cpuMsOf(() => quantitiesOf(long));
    expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
  },
);
