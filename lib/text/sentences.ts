import { isAbbreviation } from '#lib/text/abbreviations.ts';
import { trimSpan } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const NEXT_WORD = /^[\s"'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}’']*)/u;
/** Only closing marks: what the segmenter cut off from the sentence it closes. */
const ONLY_CLOSING = /^[\s"'”’»)\]]+$/u;

/**
 * The sentences of a block, in order, without the white space around them. Cut by Unicode's rules and
 * then mended where those end a sentence at an abbreviation (U.S., Gen., No. 10), an initial, a quote
 * that runs on ("What?" he asked), or before a closing quotation mark that stands apart.
 */
export function sentencesOf(text: string, block: Span): readonly Span[] {
  const sentences: Span[] = [];
  let open: Span | null = null;
  for (const piece of segmenter.segment(text.slice(block.start, block.end))) {
    const start: number = block.start + piece.index;
    const end = start + piece.segment.length;
    // Only the end of the sentence matters; reading it whole would be quadratic over "Mr. Mr. Mr. …".
    if (
      open !== null &&
      !endsBefore(text.slice(Math.max(open.start, open.end - 60), open.end), piece.segment)
    ) {
      open = { start: open.start, end };
      continue;
    }
    if (open !== null) sentences.push(open);
    open = { start, end };
  }
  if (open !== null) sentences.push(open);
  return sentences.flatMap((sentence) => trimSpan(text, sentence) ?? []);
}

/** Whether a sentence is over where the next piece begins. */
function endsBefore(sentence: string, next: string): boolean {
  if (ONLY_CLOSING.test(next)) return false;
  const word = NEXT_WORD.exec(next)?.[1];
  if (word === undefined) return true;
  const written = sentence.trimEnd();
  if (/[!?…]["'”’»)]*$/u.test(written) && /^\p{Ll}/u.test(word)) return false;
  return !isAbbreviation(written, word);
}
