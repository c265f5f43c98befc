import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { characterFault, decode } from '#lib/story/intake/decode.ts';
import type { Intake, IntakeSource } from '#lib/story/intake/intake.ts';
import { boundLeftOut } from '#lib/story/intake/left-out.ts';
import type { Pieces } from '#lib/story/intake/piece.ts';
import { type Reader, readerOf } from '#lib/story/intake/readers.ts';
import { markRepeats } from '#lib/story/intake/repeats.ts';
import { countWords } from '#lib/story/intake/white-space.ts';
import { layOut } from '#lib/text/blocks.ts';

/** No story has so many paragraphs; ten megabytes of line ends do. */
const MOST_BLOCKS = 300_000;

/**
 * Bytes of an original → the head of a story and the text of a draft. Never throws: what cannot be read
 * is refused with `invalid` (`too-large` for more than 300,000 paragraphs) and a sentence saying why and
 * what to do. The size is the caller's to limit;
 * hostile originals belong behind a limit of time and memory.
 */
export async function takeIn(source: IntakeSource): Promise<Result<Intake>> {
  return takeInBy(await readerOf(source.format), source);
}

/** The same by the reader of the original's format, which is loaded already. */
export function takeInBy(reader: Reader, source: IntakeSource): Result<Intake> {
  const text = decode(source.bytes);
  if (!text.ok) return text;
  const read = readBy(reader, source, text.value);
  if (!read.ok) return read;
  const pieces = read.value;
  if (pieces.pieces.length === 0) {
    return fail(refusal('invalid', say('original-without-words')));
  }
  const count = pieces.pieces.length;
  if (count > MOST_BLOCKS) {
    return fail(refusal('too-large', say('too-many-paragraphs', { count, most: MOST_BLOCKS })));
  }
  const { text: canonical, blocks } = layOut(markRepeats(pieces.pieces));
  // Entities in HTML and Markdown can write characters that the file itself does not hold.
  const fault = characterFault(canonical);
  if (fault !== null) return fail(refusal('invalid', fault));
  return ok({
    title: headLine(pieces.title),
    byline: headLine(pieces.byline),
    outlet: headLine(pieces.outlet),
    dateline: headLine(pieces.dateline),
    text: canonical,
    blocks,
    completeness: completenessOf(pieces, canonical, blocks.length),
  });
}

function readBy(reader: Reader, source: IntakeSource, text: string): Result<Pieces> {
  try {
    return reader(text);
  } catch {
    // The parsers are other people's and the bytes anybody's: whatever one throws means that this
    // original cannot be read, and the person can still paste its words.
    return fail(refusal('invalid', say('unreadable-as', { format: source.format })));
  }
}

function completenessOf(pieces: Pieces, canonical: string, blockCount: number) {
  const wordsKept = countWords(canonical);
  return {
    wordsFound: Math.max(pieces.wordsFound, wordsKept),
    wordsKept,
    paragraphsFound: Math.max(pieces.paragraphsFound, blockCount),
    paragraphsKept: blockCount,
    leftOut: boundLeftOut(pieces.leftOut),
  };
}

/** Head lines keep to what a story's head may hold: one line without control characters. */
function headLine(line: string | null): string | null {
  if (line === null) return null;
  const clean = line
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .slice(0, 400)
    .toWellFormed()
    .trim();
  return clean === '' ? null : clean;
}
