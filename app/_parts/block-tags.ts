import type { BlockRole } from '#lib/text/block.ts';

/** The elements that stand for a block's role in a reading column. */
export const BLOCK_TAGS = {
  headline: 'h2',
  kicker: 'p',
  byline: 'p',
  heading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
  'table-row': 'p',
} as const satisfies Record<BlockRole, string>;
