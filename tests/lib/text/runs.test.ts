import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#lib/text/block.ts';
import { layOut } from '#lib/text/blocks.ts';
import { splitsGrapheme } from '#lib/text/graphemes.ts';
import { MOST_RUNS, placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import { contains } from '#lib/text/span.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';

const part = (text: string, repeatOf: number | null = null) =>
  ({ role: 'paragraph', text, repeatOf }) as const;

const { text, blocks } = layOut([
  part('He spoke of 20,000 missiles.'),
  part('He spoke of 20,000 missiles.', 0),
  part('Nobody  could confirm it: cafe\u0301 👩‍👩‍👧 said so.'),
]);

function wordsOfPlaced(...spans: { start: number; end: number }[]): readonly string[] {
  const placed = placeRuns(text, blocks, spans);
  if (!placed.ok) throw new Error(placed.problem.message);
  return placed.value.map((run) => text.slice(run.start, run.end));
}

const find = (words: string) => {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length };
};

test('white space at the ends is trimmed', () => {
  expect(wordsOfPlaced({ start: 2, end: 9 })).toEqual(['spoke']);
});

test('runs come back in reading order, overlapping and touching ones as one', () => {
  expect(
    wordsOfPlaced(find('said'), find('Nobody'), { start: 3, end: 8 }, { start: 6, end: 11 }),
  ).toEqual(['spoke of', 'Nobody', 'said']);
  expect(wordsOfPlaced({ start: 0, end: 4 }, { start: 4, end: 8 })).toEqual(['He spoke']);
});

test('runs with nothing but white space between them become one', () => {
  expect(wordsOfPlaced(find('Nobody'), find('could'))).toEqual(['Nobody  could']);
});

test('a run grows to whole graphemes', () => {
  const cafe = text.indexOf('cafe');
  expect(wordsOfPlaced({ start: cafe, end: cafe + 4 })).toEqual(['cafe\u0301']);
  const family = text.indexOf('👩');
  expect(wordsOfPlaced({ start: family + 2, end: family + 4 })).toEqual(['👩‍👩‍👧']);
});

test('a run over several blocks becomes one in each, without the block that repeats', () => {
  expect(wordsOfPlaced({ start: 12, end: find('Nobody').end })).toEqual([
    '20,000 missiles.',
    'Nobody',
  ]);
});

test('a run inside a repeating block stays there', () => {
  expect(wordsOfPlaced({ start: 33, end: 38 })).toEqual(['spoke']);
});

test.each([
  ['nothing', [], 'spans'],
  ['an empty run', [{ start: 3, end: 3 }], 'spans.0'],
  ['a reversed run', [{ start: 5, end: 3 }], 'spans.0'],
  [
    'white space',
    [
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ],
    'spans.1',
  ],
  ['only the gap between blocks', [{ start: 28, end: 30 }], 'spans.0'],
  ['a run before the text', [{ start: -1, end: 3 }], 'spans.0'],
  ['a run beyond the text', [{ start: 0, end: 9999 }], 'spans.0'],
  ['a fraction', [{ start: 0.5, end: 3 }], 'spans.0'],
  ['not a number', [{ start: Number.NaN, end: 3 }], 'spans.0'],
])('refuses %s and names the field', (_name, spans, path) => {
  const placed = placeRuns(text, blocks, spans);
  if (placed.ok) throw new Error('accepted');
  expect(placed.problem.code).toBe('invalid');
  expect(placed.problem.fields?.[0]?.path).toBe(path);
  expect(placed.problem.message).toMatch(/\.$/);
});

test('refuses more runs than a mark may have', () => {
  const many = layOut([part('a, '.repeat(MOST_RUNS + 1).trimEnd())]);
  const spans = Array.from({ length: MOST_RUNS + 1 }, (_, i) => ({ start: i * 3, end: i * 3 + 1 }));
  const placed = placeRuns(many.text, many.blocks, spans);
  expect(placed.ok).toBe(false);
  expect(placeRuns(many.text, many.blocks, spans.slice(1)).ok).toBe(true);
});

test('the words of several runs show that something was left out', () => {
  expect(wordsOfRuns(text, [find('Nobody'), find('said')])).toBe('Nobody … said');
});

const drafts = fc
  .array(
    hardText.map((words) => words.replaceAll(/\s+/g, ' ').trim()).filter((words) => words !== ''),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((texts) => layOut(texts.map((words) => part(words))))
  .chain((draft) =>
    fc.tuple(
      fc.constant(draft),
      fc.array(spanWithin(draft.text.length), { minLength: 1, maxLength: 6 }),
    ),
  );

test('whatever is placed is ordered, apart, trimmed, whole, and inside a block', () => {
  fc.assert(
    fc.property(drafts, ([draft, spans]) => {
      const placed = placeRuns(draft.text, draft.blocks, spans);
      if (!placed.ok) return;
      let reached = -1;
      for (const run of placed.value) {
        expect(run.start).toBeGreaterThan(reached);
        expect(run.end).toBeGreaterThan(run.start);
        expect(splitsGrapheme(draft.text, run)).toBe(false);
        expect(draft.blocks.some((block: Block) => contains(block, run))).toBe(true);
        reached = run.end;
      }
      expect(placeRuns(draft.text, draft.blocks, placed.value)).toEqual(placed);
    }),
    { numRuns: 1000 },
  );
});

test('every visible selected character is placed', () => {
  fc.assert(
    fc.property(drafts, ([draft, spans]) => {
      const placed = placeRuns(draft.text, draft.blocks, spans);
      if (!placed.ok) return;
      for (const span of spans) {
        for (let at = span.start; at < span.end; at += 1) {
          if (!/[\p{L}\p{N}]/u.test(draft.text.charAt(at))) continue;
          expect(placed.value.some((run) => run.start <= at && at < run.end)).toBe(true);
        }
      }
    }),
  );
});
