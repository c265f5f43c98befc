import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findContradictions } from '#lib/reading/english/contradictions.ts';
import { readWords } from '#tests/lib/reading/english/read-words.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

/** *kind: first | second*, by their words. */
function told(text: string, headlines: readonly number[] = []): string[] {
  return findContradictions(readWords(text, headlines)).map(
    ({ kind, first, second }) =>
      `${kind}: ${text.slice(first.start, first.end)} | ${text.slice(second.start, second.end)}`,
  );
}

const OTHERS = [
  'The bakery on the corner closed its doors in spring.',
  'Nobody expected the orchestra to play a second encore.',
  'A retired teacher won the regional chess cup again.',
].join('\n');

test.each<[string, string, string]>([
  [
    'The warehouse fire in Tarn killed 12 people.',
    'The fire killed 15 people in the warehouse.',
    '12 people | 15 people',
  ],
  [
    'The council bought 300 electric buses for the island.',
    'The council bought 450 electric buses.',
    '300 electric buses | 450 electric buses',
  ],
  [
    'The bridge repair cost $3 million.',
    'The bridge repair has cost $5 million so far.',
    '$3 million | $5 million',
  ],
  [
    'The bridge repair cost about $3 million.',
    'The bridge repair cost $5 million.',
    '$3 million | $5 million',
  ],
])('%j and %j are two values of one quantity', (first, second, expected) => {
  expect(told(`${first}\n${OTHERS}\n${second}`)).toEqual([`quantity: ${expected}`]);
});

test.each<[string, string, string]>([
  [
    'the same value',
    'The fire killed 12 people in Tarn.',
    'The fire killed twelve people in Tarn.',
  ],
  [
    'a bound that holds it',
    'The fire killed more than 10 people in Tarn.',
    'The fire killed 12 people in Tarn.',
  ],
  ['rounding', 'The dam cost 19.8 million euros.', 'The dam cost 20 million euros.'],
  ['other places', 'The fire killed 12 people in Tarn.', 'The fire killed 15 people in Ostrava.'],
  [
    'other dates',
    'In 2015 the fire service hired 12 drivers.',
    'In 2018 the fire service hired 15 drivers.',
  ],
  [
    'another thing',
    'The fire killed 12 people in Tarn.',
    'The fire injured 15 people in a market.',
  ],
  [
    'a change that is told',
    'The fire killed 12 people in Tarn.',
    'The fire killed another 15 people in Tarn.',
  ],
  [
    'groups of a poll',
    'Some 46 percent of women like the plan.',
    'Only 30 percent of men like the plan.',
  ],
  ['other units', 'The fire killed 12 people in Tarn.', 'The fire killed 15 horses in Tarn.'],
])('%s is no contradiction', (_name, first, second) => {
  expect(told(`${first}\n${OTHERS}\n${second}`)).toEqual([]);
});

test.each<[string, string]>([
  [
    'The minister took bribes from the shipping company.',
    'The minister denied taking bribes from the company.',
  ],
  [
    'The minister took bribes from the shipping company.',
    'The minister denied that he took bribes from the company.',
  ],
  [
    'The army destroyed the village school with rockets.',
    'The army did not destroy the village school with rockets.',
  ],
])('%j is denied by %j', (first, second) => {
  expect(told(`${first}\n${OTHERS}\n${second}`)).toEqual([`denial: ${first} | ${second}`]);
});

test.each([
  'The minister denied the accusation.',
  'The minister has denied this.',
  'The minister rejected these claims.',
])('%j denies the sentence before', (denial) => {
  const claim = 'Prosecutors say that cash went to a hidden account in Malta.';
  expect(told(`${OTHERS}\n${claim}\n${denial}`)).toEqual([`denial: ${claim} | ${denial}`]);
});

test.each([
  'The reporter was denied entry to the hall.',
  'The court rejected the appeal on Monday.',
  'The parliament dismissed the governor on Monday.',
  'The two states share a disputed border.',
])('%j denies no claim', (sentence) => {
  expect(told(`${OTHERS}\nThe hall in Tarn was full of angry farmers.\n${sentence}`)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    'a figure',
    'Flood kills 90 in Tarn valley\nThe flood killed 19 people in the Tarn valley.\nRain goes on.',
    '90 | The flood killed 19 people in the Tarn valley.',
  ],
  [
    'a superlative',
    'Deadliest flood hits Tarn valley\nA flood hit the Tarn valley at night.\nRain goes on.',
    'Deadliest | A flood hit the Tarn valley at night.',
  ],
  [
    'certainty',
    'Minister took bribes from shipyard\nThe minister allegedly took bribes from a shipyard.\nRain goes on.',
    'Minister took bribes from shipyard | The minister allegedly took bribes from a shipyard.',
  ],
])('a headline says more than the text by %s', (_name, text, expected) => {
  expect(told(text, [0])).toEqual([`headline: ${expected}`]);
});

test('a denied claim is the accusation, not what another says of it', () => {
  const accusation = 'The yard accused the mayor of hiding the survey of the quay.';
  const denial = 'The mayor denied the claim at once.';
  const text = `${accusation}\nA rival called the affair a scandal from start to finish.\n${denial}`;
  expect(told(text)).toEqual([`denial: ${accusation} | ${denial}`]);
});

test.each([
  'Flood kills 19 in Tarn valley\nThe flood killed nineteen people in the Tarn valley.',
  'Flood costs $20 million\nThe flood cost Tarn $19.8 million.',
  'Two die in Tarn flood\nA flood in Tarn killed Ana Reyes and her son.',
  'Minister accused of taking bribes\nThe minister allegedly took bribes from a shipyard.',
  'Did minister take bribes from shipyard?\nThe minister allegedly took bribes from a shipyard.',
  'Minister took bribes from shipyard\nThe minister took bribes from a shipyard, a court found.',
])('no headline of %j says too much', (text) => {
  expect(told(text, [0])).toEqual([]);
});

test('a headline that stands twice is told of once', () => {
  const headline = 'Flood kills 90 in Tarn valley';
  const text = `${headline}\nThe flood killed 19 people in the Tarn valley.\n${headline}`;
  expect(told(text, [0, 2])).toHaveLength(1);
});

test('whatever the text, spans lie inside it and the finders do not throw', () => {
  const words = fc.array(
    fc.constantFrom(
      'fire',
      'killed',
      '12 people',
      '15 people',
      'denied',
      'this',
      '.',
      'not',
      'worst',
      'claim',
      '\n',
      '40 percent',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        hardText,
        words.map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { first, second } of findContradictions(readWords(text, [0, 1]))) {
          for (const { start, end } of [first, second]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
  );
});

test.each([
  'The fire killed 12 people. The fire killed 15 people. ',
  'He denied this claim. ',
  '12 people ',
])('takes time in proportion to %j over and over', (piece) => {
  const texts = [2_000, 16_000].map((times) => readWords(piece.repeat(times), [0]));
  const [shortMs = 0, longMs = 0] = texts.map((story) => cpuMsOf(() => findContradictions(story)));
  expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
});

test('takes time in proportion to the text when all of it is headlines', () => {
  const texts = [2_000, 16_000].map((times) => {
    const text = Array.from(
      { length: times },
      (_, at) => `Flood number ${at} kills ${at + 20} people.`,
    );
    return readWords(
      text.join('\n'),
      text.map((_, at) => at).filter((at) => at % 2 === 0),
    );
  });
  const [shortMs = 0, longMs = 0] = texts.map((story) => cpuMsOf(() => findContradictions(story)));
  expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
});
