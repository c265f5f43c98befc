import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Reason, readingSchema } from '#lib/reading/reading.ts';
import { WORTH_BUCKETS } from '#lib/reading/english/worth-features.ts';
import { shippedWorthModel } from '#lib/reading/english/worth-model.ts';
import { rankWorth } from '#lib/reading/english/worth.ts';
import { readWords } from '#tests/lib/reading/english/read-words.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

function worthOf(text: string, quotes: readonly { start: number; end: number }[] = []) {
  const story = readWords(text);
  const none = new Uint8Array(story.sentences.length);
  return rankWorth({ ...story, quotes, attributed: none, ownVoice: none });
}

function reasonsFor(sentence: string): Reason[] {
  return worthOf(sentence).flatMap(({ reasons }) => reasons);
}

test.each<[string, ...Reason[]]>([
  ['The yard fired 1,200 welders.', 'figure', 'event'],
  ['The yard fired welders on May 3, 2019.', 'date', 'event'],
  ['It was the deadliest flood in the valley.', 'superlative'],
  ['The island has the most expensive ferry.', 'superlative'],
  ['Ruiz was the first woman to lead the bank.', 'superlative', 'identity'],
  ['The north is poorer than the south.', 'comparison'],
  ['Rents rose 12 percent.', 'figure', 'comparison', 'event'],
  ['The dam broke because Tarn neglected it.', 'cause', 'event'],
  ['The strike led to shortages in Tarn.', 'cause', 'event'],
  ['The mayor led the parade.'],
  ['Ruiz accused the yard of fraud.', 'accusation', 'event'],
  ['Ruiz, the former head of the yard, left.', 'identity', 'event'],
  ['Ruiz was born in Tarn.', 'identity'],
  ['We should all be proud.', 'opinion'],
  ['I think that is fair.', 'opinion'],
  ['They think that is fair.'],
  ['The mayor will announce a plan.', 'forecast'],
  ['Is the bridge safe?', 'question'],
  ['Did Ruiz leave Tarn?', 'question'],
  ['At least the last week was calm.', 'date'],
  ['More than 50 geese came.', 'figure', 'event'],
])('the reasons for %j', (sentence, ...expected) => {
  expect(reasonsFor(sentence)).toEqual(expected);
});

test('quotes, attributions and the story’s own voice are given as reasons where they were found', () => {
  const text = 'Ruiz said “it is late” twice.\nThe harbour froze.';
  const story = readWords(text);
  const quotes = [{ start: 10, end: 22 }];
  const [first, second] = rankWorth({
    ...story,
    quotes,
    attributed: Uint8Array.of(1, 0),
    ownVoice: Uint8Array.of(0, 1),
  });
  expect(first?.reasons).toEqual(expect.arrayContaining(['quotation', 'attributed']));
  expect(second?.reasons).toContain('own-voice');
  expect(second?.reasons).not.toContain('quotation');
});

const CHECKABLE = [
  'The company fired 1,200 workers in March.',
  'Crime in the city fell 12 percent last year, according to police.',
  'The hospital has 300 beds, twice as many as in 2010.',
  'Prosecutors charged the mayor with taking $40,000 in bribes.',
];
const NOT_CHECKABLE = [
  'We should all be proud of what this city has become.',
  'The mayor will probably announce a new plan next week.',
  'Is the bridge safe?',
  'In my view the tax is unfair.',
  'Thank you all for coming.',
  'The team hopes to win.',
];

test('facts of news rank above opinions, forecasts, questions and courtesies', () => {
  const scores = (sentences: readonly string[]) =>
    worthOf(sentences.join('\n')).map(({ score }) => score);
  expect(Math.min(...scores(CHECKABLE))).toBeGreaterThan(0.6);
  expect(Math.max(...scores(NOT_CHECKABLE))).toBeLessThan(0.3);
});

test('the weights that ship are whole', () => {
  const { weights, slope } = shippedWorthModel();
  expect(weights).toHaveLength(WORTH_BUCKETS);
  expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(WORTH_BUCKETS / 4);
  // The last bucket is filled too: nothing was cut off.
  expect(weights.slice(-100).some((weight) => weight !== 0)).toBe(true);
  expect(slope).toBeGreaterThan(0);
});

test('names do not change the rank of what is said of them', () => {
  const scores = ['Ostrava', 'Denmark', 'Lavinia'].map(
    (name) => worthOf(`Last year ${name} spent 40 million euros on roads.`)[0]?.score,
  );
  expect(new Set(scores).size).toBe(1);
});

test('a sentence scores the same alone and among others', () => {
  const sentence = 'The hospital in Tarn has 300 beds.';
  const [alone] = worthOf(sentence);
  const among = worthOf(`Nobody knew why.\n${sentence}\nIt rained.`)[1];
  expect(among?.score).toBe(alone?.score);
});

test('whatever the text, each sentence has a score as the contract says', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const worth = worthOf(text);
      expect(worth.map(({ sentence }) => sentence)).toEqual(worth.map((_, at) => at));
      expect(readingSchema.unwrap().shape.worth.safeParse(worth).success).toBe(true);
    }),
  );
});

test.each(['The yard fired 1,200 welders in Tarn. ', 'word ', '? ', 'a-b-'])(
  'takes time in proportion to %j over and over',
  (piece) => {
    worthOf(piece.repeat(4_000));
    const shortMs = cpuMsOf(() => worthOf(piece.repeat(4_000)));
    const longMs = cpuMsOf(() => worthOf(piece.repeat(32_000)));
    expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
  },
);
