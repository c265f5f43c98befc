import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Suggested,
  NO_SUGGESTIONS,
  byWorth,
  drawn,
  hullOf,
  neighbourFrom,
  sameKindInBlock,
  suggestedAt,
  withDecided,
  withRead,
  withRestored,
} from '#app/(desk)/stories/[storyId]/suggested.ts';
import {
  mindWords,
  reasonWords,
  suggestionWords,
} from '#app/(desk)/stories/[storyId]/suggestion-words.ts';
import { layOut } from '#lib/text/blocks.ts';
import { overlaps } from '#lib/text/span.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

const { blocks } = layOut([
  { role: 'paragraph', text: 'x'.repeat(50), repeatOf: null },
  { role: 'paragraph', text: 'y'.repeat(48), repeatOf: null },
]);
const nothing = { blocks, claimed: [], isWeakerWanted: false, meant: null };

let count = 0;
function aSuggestion(start: number, end: number, set: Partial<Suggested> = {}): Suggested {
  count += 1;
  return {
    fingerprint: count.toString(16).padStart(32, '0'),
    finder: 'figure',
    kind: 'figure',
    spans: [{ start, end }],
    score: 0.5,
    reasons: ['figure'],
    signals: [],
    isStrong: true,
    conflicts: [],
    annotations: [],
    attribution: null,
    ...set,
  };
}

const first = aSuggestion(0, 10);
const second = aSuggestion(20, 30, { kind: 'event' });
const third = aSuggestion(60, 70);
const read = withRead(nothing, NO_SUGGESTIONS, [first, second, third]);

test('what was read is drawn, block by block', () => {
  expect(read.shown).toEqual([first, second, third]);
  expect([read.byBlock.get(0), read.byBlock.get(1)]).toEqual([[first, second], [third]]);
});

test('what lies under a claim is not drawn, and is again once the claim is gone', () => {
  const claimed = drawn({ ...nothing, claimed: [{ start: 25, end: 26 }] }, read);
  expect(claimed.shown).toEqual([first, third]);
  expect(drawn(nothing, claimed).shown).toEqual([first, second, third]);
});

test('only blocks over which something changed have another list', () => {
  const after = withDecided(nothing, read, [second.fingerprint]);
  expect(after.byBlock.get(0)).not.toBe(read.byBlock.get(0));
  expect(after.byBlock.get(1)).toBe(read.byBlock.get(1));
});

test('what was decided on does not come back by an answer that is late, only by being restored', () => {
  const decided = withDecided(nothing, read, [first.fingerprint]);
  expect(withRead(nothing, decided, [first, second]).shown).toEqual([second]);
  expect(withRestored(nothing, decided, [first]).shown).toEqual([first, second, third]);
});

test('of two over each other the one more worth checking is drawn, the other once that is decided on', () => {
  const outer = aSuggestion(0, 40, { score: 0.9 });
  const inner = aSuggestion(5, 10);
  const both = withRead(nothing, NO_SUGGESTIONS, [outer, inner]);
  expect(both.shown).toEqual([outer]);
  expect(withDecided(nothing, both, [outer.fingerprint]).shown).toEqual([inner]);
});

test('the one somebody was sent to is drawn whatever lies over it, and weaker or not', () => {
  const annotation = { exactness: 'exact', score: null } as const;
  const about = { id: null, note: '', tags: [], motivations: [] };
  const told = { ...about, ...annotation, creator: null, created: null, source: null };
  const outer = aSuggestion(0, 40, { score: 0.9, annotations: [told] });
  const inner = aSuggestion(5, 10, { isStrong: false });
  const later = aSuggestion(8, 20, { score: 1, annotations: [told] });
  const all = [outer, inner, later, third];
  const drawnFor = (meant: string | null) =>
    withRead({ ...nothing, meant }, NO_SUGGESTIONS, all).shown;
  expect(drawnFor(null)).toEqual([later, third]);
  expect(drawnFor(outer.fingerprint)).toEqual([outer, third]);
  expect(drawnFor(inner.fingerprint)).toEqual([inner, third]);
  expect(drawnFor(third.fingerprint)).toEqual([later, third]);
});

test('no two that are drawn lie over each other', () => {
  const span = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 15 }), fc.float({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const all = spans
        .toSorted(([a], [b]) => a - b)
        .map(([start, length, score]) => aSuggestion(start, start + length, { score }));
      const { shown } = withRead(nothing, NO_SUGGESTIONS, all);
      for (const [at, one] of shown.entries()) {
        const next = shown[at + 1];
        if (next !== undefined) expect(overlaps(hullOf(one), hullOf(next))).toBe(false);
      }
      expect(shown.length > 0).toBe(all.length > 0);
    }),
  );
});

test.each([
  [0, first],
  [9, first],
  [10, null],
  [25, second],
  [99, null],
] as const)('at %i stands what is drawn there', (offset, expected) => {
  expect(suggestedAt(read, offset)).toBe(expected);
});

test.each([
  [-1, 1, first],
  [0, 1, second],
  [15, 1, second],
  [60, 1, first],
  [60, -1, second],
  [15, -1, first],
  [0, -1, third],
] as const)('from %i a step of %i leads round the text', (from, step, expected) => {
  expect(neighbourFrom(read, from, step)).toBe(expected);
});

test('the weaker ones are drawn when they are asked for, and never instead of a stronger one over their words', () => {
  const weak = aSuggestion(30, 40, { isStrong: false, score: 1 });
  const under = aSuggestion(55, 65, { isStrong: false, score: 1 });
  const all = [first, second, weak, under, third];
  const calm = withRead(nothing, NO_SUGGESTIONS, all);
  expect([calm.shown, calm.weaker]).toEqual([[first, second, third], 1]);
  const asked = drawn({ ...nothing, isWeakerWanted: true }, calm);
  expect([asked.shown, asked.weaker]).toEqual([[first, second, weak, third], 1]);
  expect(drawn(nothing, asked).shown).toEqual(calm.shown);
});

test('the list begins with what is worth most; among equals with what stands first', () => {
  const best = aSuggestion(80, 85, { score: 0.9 });
  const weak = aSuggestion(90, 95, { score: 1, isStrong: false });
  expect(byWorth({ shown: [first, second, best, weak] })).toEqual([best, first, second, weak]);
});

test('what goes without saying is not said', () => {
  const t = inEnglish('suggesting');
  const one = { reasons: ['attributed', 'own-voice'], signals: ['own-voice'] } as const;
  expect(reasonWords(one, t)).toEqual([]);
  expect(reasonWords({ reasons: ['attributed'], signals: [] }, t)).toHaveLength(1);
  const conflict = { kind: 'denial', other: { start: 0, end: 1 } } as const;
  expect(mindWords({ signals: ['hedge'], conflicts: [conflict, conflict] }, t)).toHaveLength(2);
});

test('those of one kind in a block are the drawn ones that begin there', () => {
  const more = aSuggestion(40, 45);
  const all = withRead(nothing, NO_SUGGESTIONS, [first, second, more, third]);
  expect(sameKindInBlock(all, blocks, first)).toEqual([first, more]);
});

test('a suggestion says what it is and why, each reason once', () => {
  const one = { ...first, reasons: ['figure', 'comparison'], signals: ['hedge'] } as const;
  const words = suggestionWords(one, inEnglish('suggesting'), inEnglish('words'));
  expect(words).toBe('Figure: hedged, a figure, a comparison');
});
