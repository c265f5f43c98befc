import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#lib/text/block.ts';
import { blockAt, blocksFit, layOut } from '#lib/text/blocks.ts';

const part = (text: string, repeatOf: number | null = null) =>
  ({ role: 'paragraph', text, repeatOf }) as const;

test('blocks are joined by a blank line and keep their place', () => {
  const { text, blocks } = layOut([part('One.'), part('Two.'), part('One.', 0)]);
  expect(text).toBe('One.\n\nTwo.\n\nOne.');
  expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual([
    'One.',
    'Two.',
    'One.',
  ]);
  expect(blocks[2]?.repeatOf).toBe(0);
  expect(blocksFit(text, blocks)).toBe(true);
});

test('no words make no text', () => {
  expect(layOut([])).toEqual({ text: '', blocks: [] });
  expect(blocksFit('', [])).toBe(true);
});

test('what is laid out always fits', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' })), (texts) => {
      const { text, blocks } = layOut(texts.map((words) => part(words)));
      expect(blocksFit(text, blocks)).toBe(true);
      for (const [index, block] of blocks.entries()) {
        expect(blockAt(blocks, block.start)).toBe(index);
        expect(blockAt(blocks, block.end - 1)).toBe(index);
      }
    }),
  );
});

test('blockAt answers the block before a separator, and -1 before the first block', () => {
  const { blocks } = layOut([part('One.'), part('Two.')]);
  expect([-1, 0, 4, 5, 6, 99].map((offset) => blockAt(blocks, offset))).toEqual([
    -1, 0, 0, 0, 1, 1,
  ]);
});

const block = (start: number, end: number, repeatOf: number | null = null): Block => ({
  role: 'paragraph',
  start,
  end,
  repeatOf,
});

test.each([
  ['starts late', 'xOne.', [block(1, 5)]],
  ['ends early', 'One.', [block(0, 3)]],
  ['ends beyond the text', 'One.', [block(0, 5)]],
  ['overlaps', 'One.\n\nTwo.', [block(0, 6), block(6, 10)]],
  ['has one newline between', 'One.\nxTwo.', [block(0, 4), block(6, 10)]],
  ['repeats a later one', 'A\n\nA', [block(0, 1, 1), block(3, 4)]],
  ['repeats itself', 'A', [block(0, 1, 0)]],
  ['repeats a repeat', 'A\n\nA\n\nA', [block(0, 1), block(3, 4, 0), block(6, 7, 1)]],
  ['has text without blocks', 'A', []],
])('blocks do not fit when one %s', (_name, text, blocks) => {
  expect(blocksFit(text, blocks)).toBe(false);
});
