import { describe, expect, test } from 'vitest';
import { grouped } from '#app/(desk)/stories/[storyId]/drafts/[draftId]/changes/changed.ts';
import { askedBy } from '#app/(desk)/stories/[storyId]/drafts/[draftId]/changes/keys.ts';
import { passageParts } from '#app/_parts/passage-parts.ts';
import { placeContexts } from '#app/_parts/place-context.ts';

test('a passage is cut where the claim and the facts in and beside it begin and end', () => {
  const passage = { start: 100, text: 'On Monday 30,000 parcels waited.' };
  const words = [{ start: 110, end: 124 }];
  const facts = [{ start: 110, end: 116 }, { start: 103, end: 109 }, null];
  expect(passageParts(passage, words, facts)).toEqual([
    { text: 'On ', isClaim: false, isFact: false },
    { text: 'Monday', isClaim: false, isFact: true },
    { text: ' ', isClaim: false, isFact: false },
    { text: '30,000', isClaim: true, isFact: true },
    { text: ' parcels', isClaim: true, isFact: false },
    { text: ' waited.', isClaim: false, isFact: false },
  ]);
});

test('what stands around a place is told in whole words', () => {
  const text = `${'before '.repeat(40)}HERE ${'behind '.repeat(40)}`;
  const start = text.indexOf('HERE');
  const [context, none] = placeContexts({ text }, { candidates: [{ start, text: 'HERE' }, null] });
  expect(context?.before).toMatch(/^… (before )+$/);
  expect(context?.after).toMatch(/^( behind)+ …$/);
  expect(none).toEqual({ before: '', after: '' });
});

describe('the keys of what changed', () => {
  const press = (key: string, code = '') => ({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
  });

  test.each([
    [press('j'), { kind: 'act', name: 'next' }],
    [press('ArrowUp'), { kind: 'act', name: 'previous' }],
    [press('3', 'Digit3'), { kind: 'candidate', at: 2 }],
    [press('a'), { kind: 'act', name: 'accept' }],
    [press('z'), null],
  ])('%#', (pressed, asked) => {
    expect(askedBy(pressed, true)).toEqual(asked);
  });

  test('where single letters are off, arrows still lead from item to item', () => {
    expect(askedBy(press('j'), false)).toBeNull();
    expect(askedBy(press('3', 'Digit3'), false)).toBeNull();
    expect(askedBy(press('ArrowDown'), false)).toEqual({ kind: 'act', name: 'next' });
  });
});

test('no claims, no groups', () => {
  expect(grouped([])).toEqual([]);
});
