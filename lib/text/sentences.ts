import { isGraphemeBoundary } from '#lib/text/graphemes.ts';
import { trimSpan } from '#lib/text/runs.ts';
import { isGoingOn, isListNumber } from '#lib/text/sentence-ends.ts';
import { MARK, markOf } from '#lib/text/sentence-marks.ts';
import type { Span } from '#lib/text/span.ts';

/**
 * The sentences of a block, in order, without the white space around them. One walk over the marks that
 * can end a sentence (the rules SB6 to SB11 of Unicode's text segmentation for all scripts), with what
 * news needs beyond them: abbreviations (U.S., Gen., No. 10), initials, numbers of lists, a quote that
 * runs on ("What?" he asked), a closing mark that stands apart, a credit behind a caption. The same in
 * every browser, which Intl.Segmenter is not.
 */
export function sentencesOf(text: string, block: Span): readonly Span[] {
  const walk = new SentenceWalk(text, block);
  const sentences: Span[] = [];
  let start = block.start;
  for (let end = walk.nextEnd(start); end > start; end = walk.nextEnd(start)) {
    const sentence = trimSpan(text, { start, end });
    if (sentence !== null) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

class SentenceWalk {
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, block: Span) {
    this.#text = text;
    this.#end = Math.min(block.end, text.length);
  }

  /** Where the sentence that begins at an offset ends, with the white space behind it. */
  nextEnd(start: number): number {
    let at = this.#skip(start, MARK.white, MARK.lineBreak);
    while (at < this.#end) {
      const mark = markOf(this.#text.charCodeAt(at));
      if (mark < MARK.stop || (mark > MARK.foreign && mark !== MARK.lineBreak)) {
        if (mark === MARK.white && this.#isCredit(at)) return at + 1;
        at += 1;
        continue;
      }
      if (mark === MARK.lineBreak) return this.#skip(at, MARK.lineBreak, MARK.white);
      const ended = this.#endAfter(start, at);
      if (ended > 0) return ended;
      at = -ended;
    }
    return this.#end;
  }

  /** Where the sentence ends whose last word stands before the stops at an offset; else where to look on, as a negative number. */
  #endAfter(start: number, at: number): number {
    const written = this.#skipStops(at);
    let close = this.#skipClosing(written);
    let next = this.#skip(close, MARK.white, MARK.white);
    // A closing mark that stands apart still belongs to the sentence that it closes.
    while (next > close && this.#closesApart(next)) {
      close = this.#skipClosing(next);
      next = this.#skip(close, MARK.white, MARK.white);
    }
    if (next >= this.#end) return this.#end;
    if (!isGraphemeBoundary(this.#text, next)) return -next;
    const isInside =
      isListNumber(this.#text, start, at) ||
      isGoingOn(this.#text, { sentence: start, at, written, close, next, end: this.#end });
    if (isInside) return -Math.max(next, at + 1);
    return this.#skip(next, MARK.white, MARK.lineBreak);
  }

  #skip(from: number, first: number, second: number): number {
    let at = from;
    while (at < this.#end) {
      const mark = markOf(this.#text.charCodeAt(at));
      if (mark !== first && mark !== second) break;
      at += 1;
    }
    return at;
  }

  #skipStops(from: number): number {
    let at = from;
    while (at < this.#end) {
      const mark = markOf(this.#text.charCodeAt(at));
      if (mark !== MARK.hanging && (mark < MARK.stop || mark > MARK.foreign)) break;
      at += 1;
    }
    return at;
  }

  #skipClosing(from: number): number {
    let at = from;
    while (at < this.#end) {
      const mark = markOf(this.#text.charCodeAt(at));
      const closes =
        mark === MARK.closing ||
        mark === MARK.straight ||
        mark === MARK.hanging ||
        this.#closesHere(at);
      if (!closes) break;
      at += 1;
    }
    return at;
  }

  /** Whether a mark that opens in English closes, as in German: „Gut.“ */
  #closesHere(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    if (unit !== 0x201c && unit !== 0x2018 && unit !== 0xab) return false;
    const after = this.#markAt(at + 1);
    return after === MARK.white || after === MARK.lineBreak || after === MARK.going || after === 0;
  }

  /** Whether a mark behind white space closes something: nothing that it could open follows it. */
  #closesApart(at: number): boolean {
    const mark = this.#markAt(at);
    if (mark !== MARK.closing && mark !== MARK.straight) return false;
    // Two single marks are one double one: ''We …
    const isPair = this.#text.charCodeAt(at + 1) === this.#text.charCodeAt(at);
    const after = this.#markAt(isPair ? at + 2 : at + 1);
    return (
      after === MARK.white ||
      after === MARK.lineBreak ||
      after === 0 ||
      after === MARK.closing ||
      (after === MARK.straight && !isPair)
    );
  }

  /** Whether the credit of a picture begins behind the white space: *Photo: …* */
  #isCredit(white: number): boolean {
    const letter = this.#text.charCodeAt(white + 1);
    // Only the letters that such a label begins with: I, P, C, S.
    if (letter !== 73 && letter !== 80 && letter !== 67 && letter !== 83) return false;
    return CREDIT.test(this.#text.slice(white + 1, white + 18));
  }

  #markAt(at: number): number {
    return at < this.#end ? markOf(this.#text.charCodeAt(at)) : 0;
  }
}

/** What stands before the name of whoever made a picture; in running text no such word has a colon. */
const CREDIT =
  /^(?:Image|Images|Photo|Photos|Photograph|Picture|Pictures|Credit|Screenshot): \p{Lu}/u;
