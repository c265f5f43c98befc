import { IN_NAME } from '#lib/reading/english/name-words.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';
import type { Span } from '#lib/text/span.ts';

/** The words of a source that carry it: up to the first *of*, *who*, comma and the like; tokens, half-open. */
export interface SourceCore {
  readonly first: number;
  readonly end: number;
  /** The noun that all of it is about: *a spokesman for the ministry*; a token. */
  readonly head: number;
  /** The end of the whole source. */
  readonly sourceEnd: number;
}

const ENDS_CORE =
  /^(?:of|for|from|in|at|on|with|within|by|to|who|whom|whose|that|which|close|familiar|briefed|involved|near|inside|about|among|behind|under|including|speaking|citing|describing|saying|whose|where|as|released|published|obtained|outside|across|throughout|around|like|than|after|before|since|during|against|over|through|without|not|now|then|posted|conducted|and|or)$/;

/** Whether a word ends the core of a source: *of*, *who*, *close* to. */
export function endsCore(form: string): boolean {
  return ENDS_CORE.test(form);
}

/** The core of a source, or null when the spans hold no word. */
export function coreOf(text: NameText, sourceSpans: readonly Span[]): SourceCore | null {
  const start = Math.min(...sourceSpans.slice(0, 20).map((span) => span.start));
  const stop = Math.max(...sourceSpans.slice(0, 20).map((span) => span.end));
  if (sourceSpans.length === 0) return null;
  const first = tokenAt(text, start);
  const sourceEnd = tokenAt(text, stop - 1) + 1;
  const { tokens, bits } = text;
  let end = first;
  let head = -1;
  while (end < Math.min(sourceEnd, tokens.count) && end < first + 30) {
    const kind = tokens.kinds[end];
    const form = tokens.words[end]?.form ?? '';
    const isWord = kind === TOKEN.word || kind === TOKEN.number || kind === TOKEN.clitic;
    if (head >= 0 && (kind === TOKEN.comma || kind === TOKEN.dash || kind === TOKEN.openBracket))
      break;
    if (head >= 0 && isWord && ENDS_CORE.test(form) && !goesOn(text, head, end)) break;
    if (head >= 0 && kind === TOKEN.word && isFollowing(text, head, end)) break;
    if (kind === TOKEN.word && !isOnlyFunction(bits[end] ?? 0)) head = end;
    end += 1;
  }
  if (end === first) return null;
  return {
    first,
    end,
    head: head < 0 ? first : head,
    sourceEnd: Math.min(sourceEnd, tokens.count),
  };
}

/** *a document filed on Monday*, *a group calling itself …*: what is told behind a noun that carries it. */
function isFollowing({ tokens }: NameText, head: number, at: number): boolean {
  const word = tokens.words[at];
  const before = tokens.words[head];
  if (word === undefined || before === undefined || head !== at - 1) return false;
  if (word.shape !== SHAPE.lower || before.shape !== SHAPE.lower) return false;
  return /(?:[^e]ed|ing)$/.test(word.form) && !/(?:ed|ing|ly)$/.test(before.form);
}

/** Nouns that only count what stands behind their *of*. */
const COUNTS =
  /^(?:majority|minority|number|numbers|trio|pair|couple|handful|dozen|dozens|hundreds|thousands|millions|half|third|quarter|most|many|some|several|all|few|both|none|each|one|two|three|four|five|percent|%|rest|series|variety|lot|lots|plenty|average|version|kind|sort|array|host|group|groups|crowd|crowds)$/;

/** *Bank of England*, *a majority of voters*: what goes on behind *of*. */
function goesOn({ tokens, bits }: NameText, head: number, at: number): boolean {
  if (tokens.words[at]?.form !== 'of') return false;
  if (COUNTS.test(tokens.words[head]?.form ?? '')) return true;
  const before = bits[at - 1] ?? 0;
  const isCapital = /^\p{Lu}/u.test(tokens.words[at - 1]?.written ?? '');
  return isCapital && (before & IN_NAME.takesOf) !== 0;
}

function isOnlyFunction(bits: number): boolean {
  return bits === IN_NAME.never;
}

/** The first token that ends behind an offset. */
export function tokenAt({ tokens }: NameText, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
