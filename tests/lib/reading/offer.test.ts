import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, offersOf, standingAmong, touching } from '#lib/reading/offer.ts';
import { readDraft } from '#lib/reading/read.ts';
import type { Suggestion } from '#lib/reading/reading.ts';
import { layOut } from '#lib/text/blocks.ts';
import { overlaps } from '#lib/text/span.ts';

const { text, blocks } = layOut([
  { role: 'headline', text: 'Ferry carries 40 people', repeatOf: null },
  {
    role: 'paragraph',
    text: 'It held “40 people”. It held "40 people". Nobody counted.',
    repeatOf: null,
  },
  { role: 'paragraph', text: 'Ferry carries 40 people', repeatOf: 0 },
]);

function suggesting(...words: readonly string[]): readonly Suggestion[] {
  let from = 0;
  return words.map((each) => {
    const start = text.indexOf(each, from);
    from = start + 1;
    return {
      finder: 'figure',
      kind: 'figure',
      spans: [{ start, end: start + each.length }],
      attribution: null,
      score: 0.5,
      reasons: ['figure'],
      signals: [],
    };
  });
}

function offering(suggestions: readonly Suggestion[]) {
  return offersOf({ text, blocks }, { ...readDraft(text, blocks), suggestions });
}

test('the same words are the same suggestion, however they are printed; of another finder they are another', () => {
  expect(fingerprintOf('figure', 'about “20,000” –  missiles')).toBe(
    fingerprintOf('figure', 'About "20,000" - missiles'),
  );
  expect(fingerprintOf('figure', 'a')).not.toBe(fingerprintOf('cause', 'a'));
  expect(fingerprintOf('figure', 'a')).toMatch(/^[0-9a-f]{32}$/);
});

test('each suggestion is offered once, where its words stand first, in reading order', () => {
  const offers = offering(suggesting('It held “40 people”.', 'It held "40 people".').toReversed());
  expect(offers.map(({ spans }) => spans[0]?.start)).toEqual([text.indexOf('It held')]);
});

test('nothing is offered in a block that repeats another', () => {
  const [, again] = suggesting('Ferry carries 40 people', 'Ferry carries 40 people');
  expect(again?.spans[0]?.start).toBeGreaterThan(0);
  expect(offering(again === undefined ? [] : [again])).toEqual([]);
});

test('what was decided, or lies under a claim, does not stand', () => {
  const offers = offering(
    suggesting('Ferry carries 40 people', 'It held “40 people”.', 'Nobody counted.'),
  );
  const [first, second, third] = offers;
  const claimed = second?.spans.map(({ end }) => ({ start: end - 1, end: end + 3 })) ?? [];
  const decided = new Set([first?.fingerprint ?? '']);
  expect(offers).toHaveLength(3);
  expect(standingAmong(offers, { decided, claimed })).toEqual([third]);
});

test('touching tells the same as comparing with every run', () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }));
  const asSpan = ([start, length]: readonly [number, number]) => ({ start, end: start + length });
  fc.assert(
    fc.property(fc.array(span), span, (runs, asked) => {
      const spans = runs.map(asSpan);
      const one = asSpan(asked);
      expect(touching(spans)(one)).toBe(spans.some((run) => overlaps(run, one)));
    }),
  );
});
