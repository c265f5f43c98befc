const FOLDED = /[\t\n\f\r \u0085\u2028\u2029]+/g;
const UNEVEN = /[\t\n\f\r\u0085\u2028\u2029\uFEFF]| {2}/;
const WORD_MARK = /[\p{L}\p{N}]/u;
const WORDLIKE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * The words of a block as they stand in the canonical text: breaks, tabs and repeated spaces become one
 * space and the ends are trimmed. No-break and thin spaces inside are typography and stay; a byte order
 * mark that got into the middle goes.
 */
export function foldWhiteSpace(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return text.replaceAll('\uFEFF', '').replace(FOLDED, ' ').trim();
}

/** Whether anything in it can be read: a letter, a figure or a pictograph. Rules of dashes cannot. */
export function hasWords(text: string): boolean {
  return WORDLIKE.test(text);
}

/**
 * How many words a text has: runs between white space in which there is a letter or a figure. One pass
 * without a regular expression over runs, which would be quadratic on ten megabytes of dashes.
 */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (const character of text) {
    if (character.trim() === '') isCounted = false;
    else if (!isCounted && isWordMark(character)) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

function isWordMark(character: string): boolean {
  const isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  return isLetter || WORD_MARK.test(character);
}
