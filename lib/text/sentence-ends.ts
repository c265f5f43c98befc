import { endsInAbbreviation, isAbbreviation } from '#lib/text/abbreviations.ts';
import { MARK, markOf } from '#lib/text/sentence-marks.ts';

/** The places around a mark that may end a sentence, as UTF-16 offsets. */
export interface PossibleEnd {
  /** Where the sentence begins. */
  readonly sentence: number;
  /** The first of the stops, and behind the last. */
  readonly at: number;
  readonly written: number;
  /** Behind the marks that close, and behind the white space after those. */
  readonly close: number;
  readonly next: number;
  /** Where the block ends. */
  readonly end: number;
}

/** Verbs between which and a name a question or shout in quotation marks runs on: "Why?" Jones asked. */
const SPEAKS =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:said|says|asked|asks|told|tells|warned|insisted|recalled|screamed|called|demanded|laughed|wrote|writes|cried|shouted|yelled|added|replied|wondered|tweeted|exclaimed|joked|quipped|answered)\b/u;

/** Sentences begin with these and no name does: “Why?” He asked … */
const PRONOUN = /^(?:He|She|They|We|It|The|A|An|This|That) /;

/** Names that end in a shout. */
const SHOUTED_NAME = /(?:^|[\s"'“‘(])(?:Yahoo|Jeopardy|Yum|Jumbo|E)!$/;

/** Whether the sentence goes on behind a mark that could have ended it. */
export function isGoingOn(text: string, place: PossibleEnd): boolean {
  const { at, close, next, end } = place;
  const mark = markOf(text.charCodeAt(at));
  const opens = skipOpening(text, next, end);
  const follows = opens < end ? markOf(text.charCodeAt(opens)) : MARK.other;
  const direct = markOf(text.charCodeAt(next));
  if (direct === MARK.going || follows === MARK.stop || follows === MARK.strong) return true;
  if (mark === MARK.foreign) return false;
  // A line that ends in a stop is over.
  if (direct === MARK.lineBreak) return false;
  if (next === close && opens === next) return isGoingOnWithoutWhite(text, place);
  if (follows === MARK.lower) return !isCapitalInside(text, opens, end);
  if (isPause(text, place, opens)) return true;
  if (mark === MARK.strong) return isSpeakerNext(text, place, opens);
  if (follows === MARK.other) return isLetterAlone(text, place);
  if (follows !== MARK.upper && follows !== MARK.digit) return false;
  if (place.written > at + 1) return false;
  const before = text.slice(Math.max(place.sentence, at - 40), at + 1);
  if (close > place.written)
    return isBracket(text.charAt(place.written)) && endsInAbbreviation(before);
  return isAbbreviation(before, text.slice(opens, opens + 60));
}

const isBracket = (mark: string): boolean => mark === ')' || mark === ']';

/** Whether a sentence so far is only the number or letter of an item (*1.*, *(a)*, *iv.*), or has no word yet: *“…* */
export function isListNumber(text: string, start: number, at: number): boolean {
  if (at - start < 5 && !/[\p{L}\p{N}]/u.test(text.slice(start, at))) return true;
  if (at - start > 8 || markOf(text.charCodeAt(at)) !== MARK.stop) return false;
  return /^\s*[([]?(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})[)\]]?$/u.test(text.slice(start, at));
}

/** Without white space behind it a stop ends little: *3.5*, *example.com*, *U.S.-led*; but *the end.The next*. */
function isGoingOnWithoutWhite(text: string, { at, written, close, end }: PossibleEnd): boolean {
  const follows = markOf(text.charCodeAt(close));
  if (follows === MARK.other) return !isWrittenWithoutSpaces(text.charCodeAt(close));
  if (follows !== MARK.upper) return true;
  if (close > written) return false;
  const word = text.slice(Math.max(0, at - 30), at);
  if (!/\p{Ll}{2}$/u.test(word) || /(?:[@/:]|www\.)\S*$/.test(word)) return true;
  const second = close + 1 < end ? markOf(text.charCodeAt(close + 1)) : MARK.other;
  return second !== MARK.lower && second !== MARK.white;
}

/** Han, kana, Thai and their neighbours, which put no space between sentences. */
function isWrittenWithoutSpaces(unit: number): boolean {
  return (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x2e80 && unit <= 0xa4cf);
}

/** Names that begin small: *iPhone*, *eBay*, *al-Shabab*; a sentence may begin with them. */
function isCapitalInside(text: string, at: number, end: number): boolean {
  return /^(?:\p{Ll}\p{Lu}|(?:al|el|an|as|ad)-\p{Lu})/u.test(text.slice(at, Math.min(end, at + 5)));
}

function isSpeakerNext(
  text: string,
  { at, close, written, next }: PossibleEnd,
  opens: number,
): boolean {
  if (SHOUTED_NAME.test(text.slice(Math.max(0, at - 10), written))) {
    return (
      /^(?:\p{Lu}\p{L}+)/u.test(text.slice(opens, opens + 20)) &&
      !PRONOUN.test(text.slice(opens, opens + 6))
    );
  }
  if (close === written || opens !== next) return false;
  const following = text.slice(opens, opens + 60);
  return SPEAKS.test(following) && !PRONOUN.test(following);
}

/** Somebody who falters: *I … I do not know*. */
function isPause(text: string, { at, written, sentence }: PossibleEnd, opens: number): boolean {
  if (text.charAt(at) !== '…' && written - at < 3) return false;
  const isApart = at > sentence && markOf(text.charCodeAt(at - 1)) === MARK.white;
  return isApart && /^I\b/.test(text.slice(opens, opens + 2));
}

/** A single letter without case before the stop: the titles of Arabic and Persian, *د. أحمد*. */
function isLetterAlone(text: string, { at, sentence }: PossibleEnd): boolean {
  if (at - 1 < sentence || markOf(text.charCodeAt(at - 1)) !== MARK.other) return false;
  const isLetter = /\p{Lo}/u.test(text.charAt(at - 1));
  return isLetter && (at - 1 === sentence || markOf(text.charCodeAt(at - 2)) === MARK.white);
}

function skipOpening(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const mark = markOf(text.charCodeAt(at));
    if (mark !== MARK.opening && mark !== MARK.straight) break;
    at += 1;
  }
  return at;
}
