import type { LeftOut } from '#lib/story/draft.ts';
import { countWords } from '#lib/story/intake/white-space.ts';
import { graphemeStart } from '#lib/text/graphemes.ts';

/** How much of what was left out is kept to be shown. */
const MOST_PIECES = 200;
const LONGEST_PIECE = 300;

/**
 * What was left out, small enough to be kept with the draft: neighbours of one reason are put together,
 * long ones cut with "…", and from the two-hundredth piece on only their number and words are told.
 */
export function boundLeftOut(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const grouped = groupByReason(leftOut);
  if (grouped.length <= MOST_PIECES) return grouped.map(shorten);
  const rest = grouped.slice(MOST_PIECES - 1);
  const words = rest.reduce((sum, piece) => sum + countWords(piece.text), 0);
  const summary = `${rest.length} more pieces, ${words} words.`;
  return [
    ...grouped.slice(0, MOST_PIECES - 1).map(shorten),
    { text: summary, reason: 'Too many pieces to list.' },
  ];
}

function groupByReason(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const groups: { reason: string; texts: string[]; length: number }[] = [];
  for (const { text, reason } of leftOut) {
    const last = groups.at(-1);
    if (last?.reason === reason && last.length + text.length <= LONGEST_PIECE) {
      last.texts.push(text);
      last.length += text.length + 3;
    } else {
      groups.push({ reason, texts: [text], length: text.length });
    }
  }
  return groups.map(({ reason, texts }) => ({ text: texts.join(' / '), reason }));
}

function shorten({ text, reason }: LeftOut): LeftOut {
  if (text.length <= LONGEST_PIECE) return { text, reason };
  return { text: `${text.slice(0, graphemeStart(text, LONGEST_PIECE - 1))}…`, reason };
}
