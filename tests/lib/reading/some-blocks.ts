import type { Block } from '#lib/text/block.ts';

/** Blocks of a text at its blank lines; one that begins with # is a heading. */
export function blocksOf(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n\n').flatMap((words) => {
    const block: Block = {
      role: words.startsWith('#') ? 'heading' : 'paragraph',
      start,
      end: start + words.length,
      repeatOf: null,
    };
    start += words.length + 2;
    return words === '' ? [] : [block];
  });
}
