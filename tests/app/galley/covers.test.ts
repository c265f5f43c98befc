import { describe, expect, it } from 'vitest';
import {
  type Covers,
  type ToldDismissal,
  openCovers,
  recounted,
  sentencesIn,
  withDismissals,
} from '#app/(desk)/stories/[storyId]/covers.ts';
import { stripOf } from '#app/(desk)/stories/[storyId]/cover-strip.ts';
import { worstTallyOf } from '#app/(desk)/stories/[storyId]/tally.ts';
import { dismissalIdSchema } from '#lib/id.ts';
import { layOut } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import { aMark } from './a-mark.ts';

const paragraph = (text: string) => ({ role: 'paragraph' as const, text, repeatOf: null });
const draft = layOut([
  paragraph('One is so. Two is so.'),
  paragraph('Three is so.'),
  { role: 'paragraph', text: 'Three is so.', repeatOf: 1 },
]);

function told(n: number, words: string): ToldDismissal {
  const start = draft.text.indexOf(words);
  return {
    id: dismissalIdSchema.parse(`dismissal_${String(n).padStart(20, '0')}`),
    span: { start, end: start + words.length },
    by: null,
    name: 'Mara',
    at: '2026-11-24T12:00:00.000Z',
  };
}

/** A source over the draft whose claims' runs a test may change. */
function aSource() {
  const runs: Span[] = [];
  const sentences = sentencesIn(draft.text, draft.blocks);
  return { runs, source: { blocks: draft.blocks, sentences, runsAt: () => runs } };
}

/** Everything split and read. */
function aWhole() {
  const { runs, source } = aSource();
  for (const at of draft.blocks.keys()) source.sentences.at(at);
  const split = recounted(source, openCovers(draft.blocks), draft.blocks.keys());
  const whole = withDismissals(source, split, { standing: [], withdrawn: [], isWhole: true });
  return { runs, source, whole };
}

function shown(covers: Covers): string {
  return covers.blocks
    .map((block) => block?.sentences.map(({ coverage }) => coverage.charAt(0)).join('') ?? '?')
    .join(' ');
}

describe('coverage on screen', () => {
  it('is known block by block, and summed once all of it is', () => {
    const { source } = aSource();
    source.sentences.at(0);
    const part = recounted(source, openCovers(draft.blocks), [0, 1]);
    expect(shown(part)).toBe('uu ? ?');
    expect(part.sums).toBeNull();
    const { whole } = aWhole();
    expect(shown(whole)).toBe('uu u r');
    expect(whole.sums).toMatchObject({ sentences: 4, repeat: 1, untouched: 3 });
  });

  it('changes only in the blocks whose sentences changed', () => {
    const { runs, source, whole } = aWhole();
    const news = { standing: [told(1, 'Two is so.')], withdrawn: [] };
    const after = withDismissals(source, whole, news);
    expect(shown(after)).toBe('ud u r');
    expect(after.blocks[0]).not.toBe(whole.blocks[0]);
    expect(after.blocks[1]).toBe(whole.blocks[1]);
    expect(after.sums).toMatchObject({ dismissed: 1, untouched: 2 });
    runs.push({ start: 1, end: 3 });
    const claimed = recounted(source, after, draft.blocks.keys());
    expect(shown(claimed)).toBe('cd u r');
    expect(claimed.blocks[1]).toBe(after.blocks[1]);
    expect(recounted(source, claimed, draft.blocks.keys()).blocks).toBe(claimed.blocks);
  });

  it('takes news in whatever order they come: what was taken back does not return', () => {
    const { source, whole } = aWhole();
    const one = told(1, 'Three is so.');
    const gone = withDismissals(source, whole, { standing: [], withdrawn: [one.id] });
    const late = withDismissals(source, gone, { standing: [one], withdrawn: [] });
    expect(shown(late)).toBe('uu u r');
    const twice = withDismissals(source, whole, { standing: [one, one], withdrawn: [] });
    expect(twice.byBlock.get(1)).toHaveLength(1);
    const back = withDismissals(source, twice, { standing: [], withdrawn: [one.id] });
    expect(shown(back)).toBe(shown(whole));
    expect(back.sums).toEqual(whole.sums);
  });

  it('is not summed before the dismissals are read, whatever the stream brought first', () => {
    const { source } = aSource();
    for (const at of draft.blocks.keys()) source.sentences.at(at);
    const split = recounted(source, openCovers(draft.blocks), draft.blocks.keys());
    const one = told(1, 'One is so.');
    const early = withDismissals(source, split, { standing: [one], withdrawn: [] });
    expect(early).toMatchObject({ isRead: false, sums: null });
    const read = withDismissals(source, early, { standing: [one], withdrawn: [], isWhole: true });
    expect(read.sums).toMatchObject({ dismissed: 1, untouched: 2 });
  });
});

describe('the strip', () => {
  const sentence = (coverage: 'claimed' | 'dismissed' | 'repeat' | 'untouched', start: number) => ({
    start,
    end: start + 25,
    coverage,
    dismissal: null,
  });

  it('fills each stretch in proportion, lets untouched ones open, and draws lines between', () => {
    const strip = stripOf(
      [sentence('claimed', 0), sentence('claimed', 25), sentence('untouched', 50)],
      'down',
    );
    expect(strip).toBe(
      [
        'var(--sm-cover-line) 0 33.33% / 100% 1px no-repeat',
        'var(--sm-cover-line) 0 66.67% / 100% 1px no-repeat',
        'var(--sm-cover-claimed) 0 0% / 100% 66.67% no-repeat',
      ].join(', '),
    );
  });

  it('places a stretch where its share begins', () => {
    // Of 4 parts the third: it begins at 50 % and leaves 75 %, of which 50 % is two thirds.
    const strip = stripOf(
      [
        sentence('untouched', 0),
        sentence('untouched', 25),
        sentence('repeat', 50),
        sentence('untouched', 75),
      ],
      'across',
    );
    expect(strip).toContain('var(--sm-cover-repeat-across) 66.67% 0 / 25% 100% no-repeat');
  });

  it('has no lines where sentences are too many, and nothing for none', () => {
    const many = Array.from({ length: 40 }, (_, at) => sentence('dismissed', at * 25));
    expect(stripOf(many, 'down')).toBe('var(--sm-cover-dismissed) 0 0% / 100% 100% no-repeat');
    expect(stripOf([], 'down')).toBe('none');
  });
});

it('a claim is counted by the worse of its two verdicts', () => {
  const mark = (n: number, attribution: Verdict, content: Verdict) =>
    aMark(n, { start: 0, end: 1 }, { verdicts: { attribution, content } });
  expect(
    worstTallyOf([
      mark(1, 'corroborated', 'corroborated'),
      mark(2, 'corroborated', null),
      mark(3, 'unverified', null),
      mark(4, 'corroborated', 'disputed'),
    ]),
  ).toEqual({ corroborated: 1, unchecked: 1, unverified: 1, disputed: 1 });
});

type Verdict = Parameters<typeof worstTallyOf>[0][number]['verdicts']['content'];
