import { describe, expect, test } from 'vitest';
import { lookAlike } from '#app/(desk)/stories/[storyId]/annotations/listed.ts';
import {
  OUTCOMES_BY_URGENCY,
  annotationsAddress,
  listedSets,
  lookedAtFrom,
  outcomeLookedAt,
  setLookedAt,
} from '#app/(desk)/stories/[storyId]/annotations/looked-at.ts';
import { ANNOTATION_OUTCOMES } from '#lib/annotation/annotation.ts';
import { anAnnotationSet } from '#tests/fixtures/annotations.ts';
import { anId } from '#tests/fixtures/builders.ts';

const STORY = { id: anId('story'), draftId: anId('draft') };

/** Sets of the story, the newest first. */
function sets(...states: readonly ('open' | 'withdrawn')[]) {
  return states.map((state) => anAnnotationSet(STORY, { state }).set);
}

describe('the address', () => {
  test('says what is looked at, and is read back', () => {
    const lookedAt = { set: anId('annotation-set'), outcome: 'orphaned', after: 49 } as const;
    const address = annotationsAddress(STORY.id, lookedAt);
    const query = new URL(address, 'http://desk').searchParams;
    expect(lookedAtFrom(Object.fromEntries(query))).toEqual(lookedAt);
    expect(annotationsAddress(STORY.id, {})).toBe(`/stories/${STORY.id}/annotations`);
  });

  test('of an old bookmark or a typing error is read as far as it goes', () => {
    expect(lookedAtFrom({ set: 'nonsense', outcome: 'lost', after: '-3' })).toEqual({});
    expect(lookedAtFrom({ outcome: ['found', 'orphaned'], after: 'x' })).toEqual({
      outcome: 'found',
    });
  });
});

describe('what is looked at', () => {
  test('is the set that is asked for, else the newest that was not withdrawn', () => {
    const all = sets('withdrawn', 'open', 'open');
    const [first, second, third] = all;
    expect(setLookedAt(all, third?.id)).toEqual(third);
    expect(setLookedAt(all, undefined)).toEqual(second);
    expect(setLookedAt(all, anId('annotation-set'))).toEqual(second);
    expect(setLookedAt(all.slice(0, 1), undefined)).toEqual(first);
    expect(setLookedAt([], undefined)).toBeNull();
  });

  test('is the outcome that is asked for, else the most urgent there is', () => {
    const none = { found: 0, ambiguous: 0, orphaned: 0, unusable: 0 };
    expect(outcomeLookedAt({ ...none, found: 3, ambiguous: 1 }, undefined)).toBe('ambiguous');
    expect(outcomeLookedAt({ ...none, found: 3, unusable: 1 }, undefined)).toBe('unusable');
    expect(outcomeLookedAt(none, undefined)).toBe('found');
    expect(outcomeLookedAt({ ...none, ambiguous: 1 }, 'orphaned')).toBe('orphaned');
    expect([...OUTCOMES_BY_URGENCY].sort()).toEqual([...ANNOTATION_OUTCOMES].sort());
  });
});

test('sets are listed the newest first; older and withdrawn ones are folded away, and none is left out', () => {
  const all = sets(...Array.from({ length: 9 }, () => 'open' as const), 'withdrawn');
  const { older, shown, withdrawn } = listedSets(all);
  expect([shown.length, older.length, withdrawn.length]).toEqual([6, 3, 1]);
  expect([...shown, ...older, ...withdrawn]).toEqual(all);
});

test('what stands around a place is told only where places read the same', () => {
  const place = (text: string, start: number) => ({
    spans: [{ start, end: start + 4 }],
    passage: { start, text },
    score: null,
  });
  expect(lookAlike({ places: [place('Same.', 0), place('Same.', 40)] })).toBe(true);
  expect(lookAlike({ places: [place('One.', 0), place('Another.', 40)] })).toBe(false);
  expect(lookAlike({ places: [] })).toBe(false);
});
