import { expect, test } from 'vitest';
import type { Annotation, FoundAnnotation } from '#lib/annotation/annotation.ts';
import { carryAnnotations, withoutPlace } from '#lib/carry/carry-annotations.ts';
import type { CarriedMark } from '#lib/carry/mark.ts';
import { aNote } from '#tests/fixtures/annotations.ts';

const selector = [{ type: 'TextQuoteSelector' as const, exact: 'forty ships' }];
const found: FoundAnnotation = {
  outcome: 'found',
  about: aNote(),
  selector,
  spans: [{ start: 10, end: 20 }],
  exactness: 'fuzzy',
  score: 0.8,
};
const lost: Annotation = { outcome: 'orphaned', about: aNote(), selector, nearest: null };
const unusable: Annotation = {
  outcome: 'unusable',
  about: aNote(),
  message: 'It names no words.',
  said: undefined,
};

function came(set: Partial<CarriedMark>) {
  const mark: CarriedMark = {
    id: 'x',
    outcome: 'unchanged',
    spans: [{ start: 30, end: 40 }],
    candidates: [],
    changes: [],
    needsReview: false,
    attributions: [],
    ...set,
  };
  return carryAnnotations([found], { markOf: () => mark, located: null })[0];
}

test('one whose words stand goes with them, as sure as it was', () => {
  const there = { ...found, spans: [{ start: 30, end: 40 }] };
  expect(came({ outcome: 'unchanged' })).toEqual(there);
  expect(came({ outcome: 'moved' })).toEqual(there);
});

test('one whose words changed goes with them too, and says so', () => {
  const there = { spans: [{ start: 30, end: 40 }], exactness: 'carried', score: null };
  expect(came({ outcome: 'reworded' })).toMatchObject(there);
  expect(came({ outcome: 'fact-changed' })).toMatchObject(there);
});

test('one whose words are gone, or could be at several places, is listed as such', () => {
  const gone = came({ outcome: 'gone', spans: [] });
  expect(gone).toEqual({ outcome: 'orphaned', about: aNote(), selector, nearest: null });
  const candidates = [[{ start: 1, end: 2 }], [{ start: 5, end: 6 }]];
  expect(came({ outcome: 'ambiguous', spans: [], candidates })).toMatchObject({
    outcome: 'ambiguous',
    candidates,
    places: 2,
  });
  const [unknown] = carryAnnotations([found], { markOf: () => undefined, located: null });
  expect(unknown).toMatchObject({ outcome: 'orphaned' });
});

test('those without a place are looked for anew, each its own, and stay lost where nobody could look', () => {
  const set = [lost, unusable, found, { ...lost, about: aNote({ note: 'Another.' }) }];
  const sought = withoutPlace(set);
  expect(sought.map(({ note }) => note)).toEqual([aNote().note, 'Another.']);
  const again = { ...found, about: aNote({ note: 'Another.' }) };
  const located = [lost, again];
  const carried = carryAnnotations(set, { markOf: () => undefined, located });
  expect(carried.map(({ outcome }) => outcome)).toEqual([
    'orphaned',
    'unusable',
    'orphaned',
    'found',
  ]);
  expect(carried[1]).toBe(unusable);
  const unlooked = carryAnnotations(set, { markOf: () => undefined, located: null });
  expect(unlooked.at(-1)).toMatchObject({ outcome: 'orphaned', nearest: null });
});
