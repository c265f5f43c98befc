import { type Result, ok } from '#lib/result.ts';
import { recogniseHead } from '#lib/story/intake/head.ts';
import { breaksOf } from '#lib/story/intake/line-breaks.ts';
import type { Piece, Pieces } from '#lib/story/intake/piece.ts';
import { countWords, foldWhiteSpace, hasWords } from '#lib/story/intake/white-space.ts';

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
const BULLET = /^[-*•‣·▪◦]\s+/;
const NUMBERED = /^\d{1,2}[.)]\s/;

/**
 * Plain text: paragraphs parted by blank lines or, where the lines are not broken at a width, by line
 * ends. Only lines without a letter or figure are left out.
 */
export function readText(text: string): Result<Pieces> {
  const chunks = text.replaceAll('\f', '\n\n').split(LINE_END);
  const found = paragraphsOf(chunks.map(foldWhiteSpace));
  const kept = found.filter(hasWords);
  const headed = recogniseHead(kept.map(pieceOf));
  const leftOut = found.filter((line) => !hasWords(line));
  return ok({
    ...headed,
    leftOut: leftOut.map((line) => ({ text: line, reason: 'A line without words.' })),
    wordsFound: countWords(text),
    paragraphsFound: found.length,
  });
}

/** Lines (folded, empty ones parting paragraphs) joined where a line end is only a wrapped line. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const parts = breaksOf(lines);
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const last = paragraphs.at(-1);
    if (last === undefined || parts[index] !== false) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs.map((wrapped) => wrapped.join(' '));
}

function pieceOf(line: string): Piece {
  if (line.startsWith('> '))
    return { role: 'quote', text: line.replaceAll(/(?:^|\s)>\s+/g, ' ').trim() };
  if (BULLET.test(line)) return { role: 'list-item', text: line.replace(BULLET, '') };
  return { role: NUMBERED.test(line) ? 'list-item' : 'paragraph', text: line };
}
