import { describe, expect, it } from 'vitest';
import { type StepUnit, stepFrom } from '#app/(desk)/stories/[storyId]/reading-steps.ts';
import { layOut } from '#lib/text/blocks.ts';

const { text, blocks } = layOut([
  { role: 'headline', text: 'A short headline', repeatOf: null },
  { role: 'paragraph', text: 'He said so. She did not, Mr. Hill.', repeatOf: null },
  { role: 'caption', text: 'A short headline', repeatOf: 0 },
  { role: 'paragraph', text: 'The cafe\u0301 has 👩‍👩‍👧 guests.', repeatOf: null },
]);
const at = (words: string) => text.lastIndexOf(words);

function step(from: number, unit: StepUnit, how: { back?: boolean; selecting?: boolean } = {}) {
  return stepFrom(text, blocks, from, {
    unit,
    isForward: how.back !== true,
    isSelecting: how.selecting === true,
  });
}

describe('the reading caret', () => {
  it('goes to the start of the next word, and to the end of it while selecting', () => {
    expect(step(at('He'), 'word')).toBe(at('said'));
    expect(step(at('He'), 'word', { selecting: true })).toBe(at('He') + 2);
    expect(step(at('said'), 'word', { back: true })).toBe(at('He'));
  });

  it('takes sentences as readers do', () => {
    expect(step(at('He'), 'sentence')).toBe(at('She'));
    expect(step(at('She'), 'sentence', { selecting: true })).toBe(at('Hill.') + 5);
    expect(step(at('She'), 'sentence', { back: true })).toBe(at('He'));
  });

  it('passes over a folded repeat, in both directions', () => {
    expect(step(at('He'), 'block')).toBe(at('The cafe'));
    expect(step(at('Hill'), 'word')).toBe(at('The cafe'));
    expect(step(at('The cafe'), 'word', { back: true })).toBe(at('Hill'));
  });

  it('splits no letter from its accent and no family', () => {
    const accented = text.indexOf('cafe\u0301') + 3;
    expect(step(accented, 'character')).toBe(accented + 2);
    const family = text.indexOf('👩');
    expect(step(family, 'character')).toBe(family + '👩‍👩‍👧'.length);
    expect(step(family + '👩‍👩‍👧'.length, 'character', { back: true })).toBe(family);
  });

  it('stays at the ends of the text', () => {
    expect(step(0, 'word', { back: true })).toBe(0);
    expect(step(text.length, 'word', { selecting: true })).toBe(text.length);
    expect(step(text.length, 'block', { selecting: true })).toBe(text.length);
  });
});
