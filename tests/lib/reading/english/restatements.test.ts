import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRestatements } from '#lib/reading/english/restatements.ts';
import { readWords } from '#tests/lib/reading/english/read-words.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

function restatementsOf(text: string) {
  const { tokens, marks, sentences, words } = readWords(text);
  return findRestatements(tokens, marks, sentences, words);
}

const OTHERS = [
  'The bakery on the corner closed its doors in spring.',
  'Nobody expected the orchestra to play a second encore.',
  'Two ferries collided near the old lighthouse at dawn.',
  'A retired teacher won the regional chess cup again.',
].join('\n');

test.each<[string, string, string]>([
  [
    'the same words',
    'The mayor of Tarn resigned on Friday.',
    'The mayor of Tarn resigned on Friday.',
  ],
  ['a headline again', 'Harbour Talks Stall Over Grain', 'Harbour Talks Stall Over Grain'],
  [
    'other quotes and dashes',
    'She called it “a very good start” — no more.',
    "She called it 'a very good start' - no more.",
  ],
  ['other capitals', 'Harbour talks stall over grain', 'HARBOUR TALKS STALL OVER GRAIN'],
])('%s: verbatim', (_name, first, second) => {
  expect(restatementsOf(`${first}\n${OTHERS}\n${second}`)).toEqual([
    { sentence: 5, earlier: 0, isVerbatim: true },
  ]);
});

test('a sentence that stands three times names the first each time', () => {
  const line = 'The harbour talks stalled over grain.';
  expect(restatementsOf([line, OTHERS, line, line].join('\n'))).toEqual([
    { sentence: 5, earlier: 0, isVerbatim: true },
    { sentence: 6, earlier: 0, isVerbatim: true },
  ]);
});

test.each<[string, string]>([
  [
    'The ministry cut flood funding for coastal villages by 40 percent.',
    'Flood funding for coastal villages was cut by the ministry by 40 percent.',
  ],
  [
    'Workers at the Tarn shipyard voted to strike over unpaid wages.',
    'Over unpaid wages, Tarn shipyard workers have voted to strike.',
  ],
])('%j is said again by %j', (first, second) => {
  expect(restatementsOf(`${first}\n${OTHERS}\n${second}`)).toEqual([
    { sentence: 5, earlier: 0, isVerbatim: false },
  ]);
});

test.each<[string, string, string]>([
  [
    'another figure',
    'The ministry cut flood funding for coastal villages by 40 percent.',
    'The ministry cut flood funding for coastal villages by 60 percent.',
  ],
  [
    'a negation',
    'The ministry cut flood funding for coastal villages.',
    'The ministry did not cut flood funding for coastal villages.',
  ],
  [
    'as much that is new',
    'The ministry cut flood funding for coastal villages.',
    'Flood funding was cut while mayors begged engineers to repair dozens of broken dikes.',
  ],
  ['few words', 'He agreed.', 'He agreed.'],
  ['words of grammar alone', 'That is what it was.', 'That is what it was.'],
])('%s is no restatement', (_name, first, second) => {
  expect(restatementsOf(`${first}\n${OTHERS}\n${second}`)).toEqual([]);
});

test('whatever the text, an earlier sentence is named', () => {
  const words = fc.array(
    fc.constantFrom('harbour', 'talks', 'grain', '40', '.', 'not', 'stalled', '\n'),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        hardText,
        words.map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { sentence, earlier } of restatementsOf(text))
          expect(earlier).toBeLessThan(sentence);
      },
    ),
  );
});

test.each(['Harbour talks stalled over grain again. ', 'a. ', 'word '])(
  'takes time in proportion to %j over and over',
  (piece) => {
    const texts = [4_000, 32_000].map((times) => readWords(piece.repeat(times)));
    const [shortMs = 0, longMs = 0] = texts.map(({ tokens, marks, sentences, words }) =>
      cpuMsOf(() => findRestatements(tokens, marks, sentences, words)),
    );
    expect(longMs).toBeLessThan(8 * 4 * Math.max(shortMs, 4));
  },
);
