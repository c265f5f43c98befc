import type { Quote } from '#lib/reading/reading.ts';
import { FAMILY, PLACE, type QuoteMark, isClipped, quoteMarkAt } from '#lib/reading/quote-marks.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { Block, BlockRole } from '#lib/text/block.ts';

/** A quote with its tokens, half-open: with the marks, and between them. */
export interface QuoteFound extends Quote {
  readonly firstToken: number;
  readonly endToken: number;
  readonly innerFirstToken: number;
  readonly innerEndToken: number;
  /** How many quotes it stands in. */
  readonly depth: number;
}

/**
 * The words in quotation marks, in reading order. One walk over the marks of each block with a stack of
 * those still open. Whether a mark opens or closes is told by its form where it has one, else by the white
 * space beside it (the old rule of typesetters), else by whether one is open; single marks must look like
 * a pair, because most of them are apostrophes. A double quote still open at the end of a paragraph goes
 * on when the next paragraph opens again; else it runs to the paragraph's end if it began the paragraph
 * or stood behind a comma or colon, and otherwise was no quote. Linear in the number of tokens.
 */
export function quotesOf(tokens: Tokens, blocks: readonly Block[]): readonly QuoteFound[] {
  const walk = new QuoteWalk(tokens);
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < block.start) at += 1;
    const first = at;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < block.end) at += 1;
    if (at > first) walk.readBlock(block, first, at);
  }
  return walk.found();
}

/** 1 for each token inside quotes, 0 outside them. */
export function quotedTokens(tokens: Tokens, quotes: readonly QuoteFound[]): Uint8Array {
  const marked = new Uint8Array(tokens.count);
  let reached = 0;
  for (const { firstToken, endToken } of quotes) {
    marked.fill(1, Math.max(reached, firstToken), Math.max(reached, endToken));
    reached = Math.max(reached, endToken);
  }
  return marked;
}

/** What stands between two paragraphs of one speech without interrupting it. */
const BETWEEN: readonly BlockRole[] = ['headline', 'kicker', 'byline', 'heading', 'caption'];

interface OpenQuote {
  readonly family: number;
  readonly written: string;
  /** Its place in the list of quotes. */
  readonly slot: number;
  readonly first: number;
  readonly length: number;
  readonly depth: number;
  /** The token of a mark that may have closed it, or have been an apostrophe (*workers'*); -1 for none. */
  maybeEnd: number;
}

class QuoteWalk {
  readonly #tokens: Tokens;
  readonly #slots: (QuoteFound | null)[] = [];
  #open: OpenQuote[] = [];
  readonly #openOf = [0, 0, 0, 0];
  readonly #continuedFrom = new Map<number, number>();
  /** The quote that may go on in the next paragraph, and whether it is one though it does not. */
  #unfinished: { readonly slot: number; readonly isSure: boolean } | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  readBlock(block: Block, first: number, end: number): void {
    const { kinds } = this.#tokens;
    const isBetween = BETWEEN.includes(block.role) || block.repeatOf !== null;
    const before = this.#unfinished;
    let isContinued = false;
    let openedAt = -1;
    for (let at = first; at < end; at += 1) {
      const kind = kinds[at];
      if (kind === TOKEN.stop) this.#settleSingle();
      if (kind !== TOKEN.quote) continue;
      const mark = quoteMarkAt(this.#tokens, at, openedAt === at);
      const opened = this.#takes(mark, at, end);
      if (opened) openedAt = at + mark.length;
      if (at === first && opened && mark.family === FAMILY.double && before !== null) {
        this.#continuedFrom.set(this.#slots.length - 1, before.slot);
        isContinued = true;
      }
      at += mark.length - 1;
    }
    if (!isBetween || isContinued) {
      if (!isContinued) this.#giveUp();
      this.#unfinished = null;
    }
    this.#closeBlock(first, end);
  }

  found(): readonly QuoteFound[] {
    this.#giveUp();
    const places = new Int32Array(this.#slots.length);
    const found: QuoteFound[] = [];
    for (const [slot, quote] of this.#slots.entries()) {
      places[slot] = quote === null ? -1 : found.length;
      if (quote === null) continue;
      const before = this.#continuedFrom.get(slot);
      const continues = before === undefined ? -1 : (places[before] ?? -1);
      found.push(continues < 0 ? quote : { ...quote, continues });
    }
    return found;
  }

  /** Opens or closes a quote at a mark, or neither; whether it opened one. */
  #takes(mark: QuoteMark, at: number, end: number): boolean {
    if (mark.family === FAMILY.single) return this.#takesSingle(mark, at, end);
    if (mark.family === FAMILY.none) return false;
    const isOpen = (this.#openOf[mark.family] ?? 0) > 0;
    const opens = mark.family === FAMILY.double ? this.#opensDouble(mark, at, isOpen) : null;
    if (opens ?? this.#opensPaired(mark, isOpen)) {
      this.#push(mark, at);
      return true;
    }
    if (isOpen) this.#close(mark.family, at, mark.length);
    return false;
  }

  #opensDouble({ written, place }: QuoteMark, at: number, isOpen: boolean): boolean {
    const isOpeningForm = written === '“' || written === '„' || written === '‟' || written === '`';
    if (isOpen && written === '“' && this.#lastOf(FAMILY.double)?.written === '„') return false;
    // ” opens only in the languages that open with it.
    if (place === PLACE.opening) return written !== '”' || !isOpen;
    if (place === PLACE.closing) return false;
    if (isOpen) return isOpeningForm;
    // Inches: 6"
    const before = this.#tokens.kinds[at - 1];
    const isTouching = at > 0 && this.#tokens.ends[at - 1] === this.#tokens.starts[at];
    return !(isTouching && before === TOKEN.number) && written !== '”' && written !== '″';
  }

  /** Guillemets open with either mark; what opened tells which one closes. */
  #opensPaired({ family, written }: QuoteMark, isOpen: boolean): boolean {
    if (family === FAMILY.corner) return written === '「' || written === '『';
    if (!isOpen) return true;
    const last = this.#lastOf(family)?.written;
    return last === written || isSmall(last) !== isSmall(written);
  }

  #takesSingle(mark: QuoteMark, at: number, end: number): boolean {
    const { written, place } = mark;
    const top = this.#open.at(-1);
    const isOpen = top?.family === FAMILY.single;
    const mayOpen = place === PLACE.opening || place === PLACE.perhapsOpening;
    if (mayOpen && (written !== '’' || !isOpen)) {
      if (isClipped(this.#tokens, at)) return false;
      this.#settleSingle();
      this.#push(mark, at);
      return true;
    }
    if (!isOpen || place === PLACE.opening || place === PLACE.perhapsOpening) return false;
    if (place === PLACE.closing || written !== '’') this.#closeSingle(top, at, end);
    return false;
  }

  /** A mark behind an s with a word after it may be the apostrophe of a plural: *the workers' rights*. */
  #closeSingle(top: OpenQuote, at: number, end: number): void {
    const { text, starts, ends, kinds } = this.#tokens;
    const isAfterS = /[sS]/.test(text.charAt((starts[at] ?? 0) - 1));
    const isWordNext =
      at + 1 < end && kinds[at + 1] === TOKEN.word && (starts[at + 1] ?? 0) > (ends[at] ?? 0);
    if (!isAfterS || !isWordNext) {
      this.#close(FAMILY.single, at, 1);
    } else if (top.maybeEnd < 0) top.maybeEnd = at;
  }

  /** Ends the innermost single quote at the mark that may have closed it. */
  #settleSingle(): void {
    const top = this.#open.at(-1);
    if (top === undefined || top.family !== FAMILY.single || top.maybeEnd < 0) return;
    this.#close(FAMILY.single, top.maybeEnd, 1);
  }

  #push({ family, written, length }: QuoteMark, first: number): void {
    const depth = this.#open.length;
    this.#open.push({
      family,
      written,
      slot: this.#slots.length,
      first,
      length,
      depth,
      maybeEnd: -1,
    });
    this.#openOf[family] = (this.#openOf[family] ?? 0) + 1;
    this.#slots.push(null);
  }

  /** Closes the innermost quote of a family; what stands open inside it was none. */
  #close(family: number, at: number, length: number): void {
    for (let top = this.#pop(); top !== undefined; top = this.#pop()) {
      if (top.family === family) {
        this.#fill(top, at, at + length);
        return;
      }
      if (top.maybeEnd >= 0) this.#fill(top, top.maybeEnd, top.maybeEnd + 1);
    }
  }

  #pop(): OpenQuote | undefined {
    const top = this.#open.pop();
    if (top !== undefined) this.#openOf[top.family] = (this.#openOf[top.family] ?? 1) - 1;
    return top;
  }

  /** Keeps a quote whose inner tokens end at `innerEnd` and which ends at `end`; one without words is none. */
  #fill(quote: OpenQuote, innerEnd: number, end: number): void {
    const { starts, ends } = this.#tokens;
    const innerFirst = quote.first + quote.length;
    if (innerFirst >= innerEnd) return;
    this.#slots[quote.slot] = {
      span: { start: starts[quote.first] ?? 0, end: ends[end - 1] ?? 0 },
      inner: { start: starts[innerFirst] ?? 0, end: ends[innerEnd - 1] ?? 0 },
      continues: null,
      firstToken: quote.first,
      endToken: end,
      innerFirstToken: innerFirst,
      innerEndToken: innerEnd,
      depth: quote.depth,
    };
  }

  /** A quote that was never closed and does not go on is one only where it plainly began as one. */
  #giveUp(): void {
    const quote = this.#unfinished;
    if (quote !== null && !quote.isSure) this.#slots[quote.slot] = null;
  }

  #closeBlock(first: number, end: number): void {
    this.#settleSingle();
    const last = this.#lastOf(FAMILY.double);
    if (last !== undefined) {
      const before = this.#tokens.kinds[last.first - 1];
      const isSure = last.first === first || before === TOKEN.comma || before === TOKEN.colon;
      this.#fill(last, end, end);
      this.#unfinished = { slot: last.slot, isSure };
    }
    this.#open = [];
    this.#openOf.fill(0);
  }

  #lastOf(family: number): OpenQuote | undefined {
    return this.#open.findLast((quote) => quote.family === family);
  }
}

function isSmall(mark: string | undefined): boolean {
  return mark === '‹' || mark === '›';
}
