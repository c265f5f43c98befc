import { markdownText } from '#lib/report/escape-markdown.ts';
import type { ReportBlock, ReportSegment } from '#lib/report/report-block.ts';

/**
 * The draft's blocks with every claim's words in double brackets and its number, linked to its note,
 * behind them. Repeated blocks are left out: the reader has their words already.
 */
export function markdownBlocks(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.filter((block) => block.repeatOf === null).map(blockText);
}

function blockText(block: ReportBlock): string {
  const text = marked(block.segments);
  switch (block.role) {
    case 'headline':
    case 'heading':
      return `### ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'list-item':
      return `- ${text}`;
    case 'kicker':
    case 'byline':
    case 'caption':
      return `*${block.role}:* ${text}`;
    case 'paragraph':
    case 'table-row':
      return text;
    default:
      return block.role satisfies never;
  }
}

function marked(segments: readonly ReportSegment[]): string {
  return segments
    .map((segment, position) => {
      const before = segments[position - 1]?.claims ?? [];
      const after = segments[position + 1]?.claims ?? [];
      const opened = segment.claims.filter((number) => !before.includes(number));
      const closed = segment.claims.filter((number) => !after.includes(number));
      const links = closed.map((number) => `⟧[${number}](#claim-${number})`).join('');
      return `${'⟦'.repeat(opened.length)}${spaced(segment.text)}${links}`;
    })
    .join('');
}

/** Escapes a piece of a line without losing the spaces at its ends. */
function spaced(text: string): string {
  const lead = /^\s/u.test(text) ? ' ' : '';
  const trail = /\S\s+$/u.test(text) ? ' ' : '';
  return `${lead}${markdownText(text)}${trail}`;
}
