import { expect, test } from 'vitest';
import type { FoundAnnotation } from '#lib/annotation/annotation.ts';
import { withAnnotations } from '#lib/reading/annotation-offers.ts';
import { type ReadOffer, fingerprintOf } from '#lib/reading/offer.ts';
import { aNote } from '#tests/fixtures/annotations.ts';

const text =
  'The envoy said that 20,000 parcels were waiting. Nobody has counted them. It is late.';

function at(words: string) {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
}

function anOffer(words: string, set: Partial<ReadOffer> = {}): ReadOffer {
  return {
    finder: 'attribution',
    fingerprint: fingerprintOf('attribution', words),
    kind: 'figure',
    spans: at(words),
    attribution: 0,
    score: 0.9,
    reasons: ['figure'],
    signals: ['unnamed'],
    isStrong: false,
    conflicts: [],
    annotations: [],
    ...set,
  };
}

function aFound(words: string, set: Partial<FoundAnnotation> = {}): FoundAnnotation {
  const selector = [{ type: 'TextQuoteSelector' as const, exact: words }];
  return {
    outcome: 'found',
    about: aNote(),
    selector,
    spans: at(words),
    exactness: 'exact',
    score: null,
    ...set,
  };
}

const read = anOffer('20,000 parcels were waiting');

test('an annotation is a suggestion of its own, strong, with who says it as it was read around it', () => {
  const [one, other] = withAnnotations([read], { text, annotations: [aFound('20,000 parcels')] });
  expect(one).toMatchObject({
    finder: 'annotation',
    kind: 'figure',
    attribution: 0,
    score: 0.9,
    isStrong: true,
    annotations: [{ note: aNote().note, exactness: 'exact' }],
  });
  // Both begin at the same place: the annotation's comes first.
  expect(other).toBe(read);
});

test('where nothing was read there is nothing to take over', () => {
  const [, one] = withAnnotations([read], {
    text,
    annotations: [aFound('Nobody has counted them')],
  });
  expect(one).toMatchObject({ kind: 'other', attribution: null, score: 0.5, signals: [] });
});

test('the same words are suggested once: several annotations together, and in place of the machine', () => {
  const words = '20,000 parcels were waiting';
  const notes = ['First.', 'Second.'].map((note) => aFound(words, { about: aNote({ note }) }));
  const offers = withAnnotations([read], { text, annotations: notes });
  expect(offers).toHaveLength(1);
  expect(offers[0]?.annotations.map(({ note }) => note)).toEqual(['First.', 'Second.']);
});

test('a hundred notes on the same words are told, and no more', () => {
  const notes = Array.from({ length: 300 }, () => aFound('20,000'));
  const [one] = withAnnotations([], { text, annotations: notes });
  expect(one?.annotations).toHaveLength(100);
});

test('of what was read around an annotation the least is taken, and only if it holds most of it', () => {
  const whole = anOffer('The envoy said that 20,000 parcels were waiting', { kind: 'event' });
  const inner = anOffer('20,000 parcels', { kind: 'figure', attribution: 3 });
  const aside = anOffer('The', { kind: 'causal', attribution: 5 });
  const annotations = [aFound('20,000 parcels were')];
  const [, , one] = withAnnotations([whole, aside, inner], { text, annotations });
  expect(one).toMatchObject({ finder: 'annotation', kind: 'figure', attribution: 3 });
});

test('what was not found is suggested nowhere, and without annotations all stays as it was', () => {
  const orphan = {
    outcome: 'orphaned',
    about: aNote(),
    selector: [],
    nearest: null,
  } as const;
  const offers = [read];
  expect(withAnnotations(offers, { text, annotations: [orphan] })).toBe(offers);
});
