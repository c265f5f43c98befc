import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** Words in quotation marks, as half-open token positions that hold the marks; to the end of the block where none closes. */
export interface QuoteRange {
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
  /** The position, in the list, of the quote of an earlier block that this goes on with. */
  readonly continues: number | null;
}

/** A run of tokens that stand in one block. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * The quotes of a text: double marks, curly or straight, and doubled single ones pair within a block; single
 * ones where a space stands outside and a letter inside. An opening mark that nothing closes goes on to the
 * end of its block, and the next block's quote continues it when that begins with a mark.
 */
export function quoteRangesOf(tokens: Tokens, blocks: readonly Block[]): readonly QuoteRange[] {
  const quotes: QuoteRange[] = [];
  let open: number | null = null;
  for (const block of blocks) {
    const first = quotes.length;
    pairInBlock(tokens, block, quotes);
    const begins = quotes[first];
    if (begins !== undefined && open !== null && begins.start === block.start) {
      quotes[first] = { ...begins, continues: open };
    }
    const last = quotes[quotes.length - 1];
    open = quotes.length > first && last !== undefined && !last.isClosed ? quotes.length - 1 : null;
  }
  return quotes;
}

const OPENING = '“«„‟‹「『';
const CLOSING = '”»›」』';

function pairInBlock(tokens: Tokens, { start, end }: Block, quotes: QuoteRange[]): void {
  let open: number | null = null;
  let isSingle = false;
  for (let at = start; at < end; at += 1) {
    if (tokens.kinds[at] !== TOKEN.quote) continue;
    const isDoubled = isDoubledSingle(tokens, at, end);
    const mark = tokens.words[at]?.written ?? '';
    const isDouble = isDoubled || mark === '"' || OPENING.includes(mark) || CLOSING.includes(mark);
    const markEnd = isDoubled ? at + 2 : at + 1;
    if (open === null) {
      if ((isDouble && !CLOSING.includes(mark)) || (!isDouble && opensSingle(tokens, at, end))) {
        open = at;
        isSingle = !isDouble;
      }
    } else if (isSingle ? closesSingle(tokens, at, end) : isDouble && !OPENING.includes(mark)) {
      quotes.push({ start: open, end: markEnd, isClosed: true, continues: null });
      open = null;
    }
    at = markEnd - 1;
  }
  // A single mark that nothing closes was an apostrophe.
  if (open !== null && !isSingle) {
    quotes.push({ start: open, end, isClosed: false, continues: null });
  }
}

function isDoubledSingle(tokens: Tokens, at: number, end: number): boolean {
  const mark = tokens.words[at]?.written;
  if (at + 1 >= end || (mark !== "'" && mark !== '`' && mark !== '’' && mark !== '‘')) return false;
  return tokens.words[at + 1]?.written === mark && tokens.starts[at + 1] === tokens.ends[at];
}

function hasSpaceBefore(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.ends[at - 1] !== tokens.starts[at];
}

function hasSpaceAfter(tokens: Tokens, at: number, end: number): boolean {
  return at + 1 >= end || tokens.starts[at + 1] !== tokens.ends[at];
}

function opensSingle(tokens: Tokens, at: number, end: number): boolean {
  return hasSpaceBefore(tokens, at) && !hasSpaceAfter(tokens, at, end);
}

function closesSingle(tokens: Tokens, at: number, end: number): boolean {
  if (hasSpaceBefore(tokens, at)) return false;
  const next = tokens.kinds[at + 1];
  return (
    hasSpaceAfter(tokens, at, end) ||
    (next !== TOKEN.word && next !== TOKEN.number && next !== TOKEN.clitic)
  );
}
