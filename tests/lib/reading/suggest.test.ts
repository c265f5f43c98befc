import { expect, test } from 'vitest';
import type { Reason } from '#lib/reading/reading.ts';
import { type Findings, suggest } from '#lib/reading/suggest.ts';
import type { Block } from '#lib/text/block.ts';
import { aReadAttribution } from '#tests/lib/reading/a-read-attribution.ts';

const block = (start: number, end: number, about: Partial<Block> = {}): Block => ({
  role: 'paragraph',
  start,
  end,
  repeatOf: null,
  ...about,
});

/** Findings of sentences ten characters long, one to a block, with a worth each. */
function findings(
  worth: readonly (readonly [number, readonly Reason[]])[],
  about: Partial<Findings> = {},
): { readonly blocks: readonly Block[]; readonly found: Findings } {
  return {
    blocks: worth.map((_, at) => block(at * 12, at * 12 + 10)),
    found: {
      format: 1,
      language: 'en',
      sentences: worth.map((_, at) => ({ span: { start: at * 12, end: at * 12 + 10 }, block: at })),
      quotes: [],
      entities: [],
      quantities: [],
      dates: [],
      attributions: [],
      signals: [],
      worth: worth.map(([score, reasons], sentence) => ({ sentence, score, reasons })),
      contradictions: [],
      restatements: [],
      ...about,
    },
  };
}

test('the most worth checking comes first, and what is worth little is not suggested', () => {
  const { blocks, found } = findings([
    [0.6, ['event']],
    [0.2, ['opinion']],
    [0.9, ['figure', 'date']],
  ]);
  expect(suggest(blocks, found)).toMatchObject([
    { finder: 'figure', kind: 'figure', spans: [{ start: 24, end: 34 }], score: 0.9 },
    { finder: 'event', kind: 'event', spans: [{ start: 0, end: 10 }], score: 0.6 },
  ]);
});

test('a statement in the own voice is suggested where the same words with a source would not be', () => {
  const worth = [[0.4, []]] as const;
  const { blocks, found } = findings(worth);
  expect(suggest(blocks, found)).toEqual([]);
  const ownVoice = findings(worth, {
    signals: [{ signal: 'own-voice', span: { start: 0, end: 10 }, attribution: null, sentence: 0 }],
  });
  expect(suggest(ownVoice.blocks, ownVoice.found)).toMatchObject([
    { finder: 'own-voice', kind: 'other', reasons: ['own-voice'], signals: ['own-voice'] },
  ]);
});

test('the content of an attribution is suggested in place of its sentence, with its source', () => {
  const contentSpans = [{ start: 5, end: 10 }];
  const { blocks, found } = findings([[0.7, ['figure']]], {
    attributions: [aReadAttribution({ contentSpans, signals: ['strong-cue'] })],
  });
  expect(suggest(blocks, found)).toEqual([
    {
      finder: 'attribution',
      kind: 'figure',
      spans: contentSpans,
      attribution: 0,
      score: 0.7,
      reasons: ['figure', 'attributed'],
      signals: ['strong-cue'],
    },
  ]);
});

test('quoted words are a quotation, and never worth nothing', () => {
  const { blocks, found } = findings([[0.05, ['opinion']]], {
    attributions: [aReadAttribution({ contentSpans: [{ start: 0, end: 9 }], quoteType: 'direct' })],
  });
  expect(suggest(blocks, found)).toMatchObject([
    { finder: 'quotation', kind: 'quotation', score: 0.6 },
  ]);
});

test.each([
  [0.2, 0],
  [0.5, 1],
])('an attitude to something of worth %d is suggested %d times', (worth, times) => {
  const { blocks, found } = findings([[worth, []]], {
    attributions: [
      aReadAttribution({
        contentSpans: [{ start: 3, end: 10 }],
        manner: 'attitude',
        complement: 'phrase',
      }),
    ],
  });
  expect(suggest(blocks, found)).toHaveLength(times);
});

test('of nested attributions the innermost is suggested', () => {
  const { blocks, found } = findings([[0.7, []]], {
    attributions: [
      aReadAttribution({ contentSpans: [{ start: 1, end: 10 }] }),
      aReadAttribution({ contentSpans: [{ start: 3, end: 10 }], parent: 0 }),
    ],
  });
  expect(suggest(blocks, found).map((one) => one.attribution)).toEqual([1]);
});

test('an outer attribution stays when the inner one is only for or against something', () => {
  const { blocks, found } = findings([[0.7, []]], {
    attributions: [
      aReadAttribution({ contentSpans: [{ start: 1, end: 10 }] }),
      aReadAttribution({
        contentSpans: [{ start: 3, end: 10 }],
        parent: 0,
        manner: 'attitude',
        complement: 'phrase',
      }),
    ],
  });
  expect(suggest(blocks, found).map((one) => one.attribution)).toEqual([0]);
});

test('an outer attribution that says more than the inner one is suggested too', () => {
  const { blocks, found } = findings([[0.7, []]], {
    attributions: [
      aReadAttribution({ contentSpans: [{ start: 0, end: 10 }] }),
      aReadAttribution({ contentSpans: [{ start: 8, end: 10 }], parent: 0 }),
    ],
  });
  expect(suggest(blocks, found).map((one) => one.attribution)).toEqual([0, 1]);
});

test('what only repeats is not suggested again', () => {
  const { blocks, found } = findings(
    [
      [0.9, ['figure']],
      [0.9, ['figure']],
      [0.9, ['figure']],
      [0.9, ['figure']],
    ],
    { restatements: [{ sentence: 1, earlier: 0, isVerbatim: true }] },
  );
  const repeated = blocks.map((one, at) => {
    if (at === 2) return { ...one, repeatOf: 0 };
    return at === 3 ? block(one.start, one.end, { role: 'byline' }) : one;
  });
  expect(suggest(repeated, found).map(({ spans }) => spans[0]?.start)).toEqual([0]);
});

test('what is only said to be so is suggested, however little else speaks for it', () => {
  const { blocks, found } = findings([[0.1, []]], {
    attributions: [
      aReadAttribution({
        contentSpans: [{ start: 0, end: 10 }],
        complement: 'infinitive',
        signals: ['hedge'],
      }),
    ],
  });
  expect(suggest(blocks, found).map(({ spans }) => spans)).toEqual([[{ start: 0, end: 10 }]]);
});

test.each([
  ['a thought', { manner: 'thought' }, { quoteType: 'direct' }],
  ['what a share of a poll said', { sourceKind: 'dataset' }, { sourceKind: 'dataset' }],
] as const)('%s inside the words that hold it is no claim of its own', (_, inner, around) => {
  const { blocks, found } = findings([[0.9, ['figure']]], {
    attributions: [
      aReadAttribution({ contentSpans: [{ start: 0, end: 10 }], ...around }),
      aReadAttribution({ contentSpans: [{ start: 1, end: 10 }], parent: 0, ...inner }),
    ],
  });
  expect(suggest(blocks, found).map(({ spans }) => spans)).toEqual([[{ start: 0, end: 10 }]]);
});
