import type { FactText } from '#lib/carry/facts/fact-text.ts';
import type { WordFacts } from '#lib/carry/facts/word-facts.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE, type Word } from '#lib/reading/word.ts';
import type { Span } from '#lib/text/span.ts';

/** The words around a claim, as the finders of facts see them: tokens counted from its first. */
export interface FactSentence {
  readonly whole: FactText;
  readonly span: Span;
  readonly tokens: Tokens;
  readonly marks: Int32Array;
  /** What each token may assert. */
  readonly words: readonly WordFacts[];
  /** What its words ask to be looked at for: bits of `INTEREST`. */
  readonly interest: number;
  /** Whether most of its words have capitals, which then say nothing. */
  readonly isTitled: boolean;
}

/** Cuts a sentence out of a text; figures that white space groups (*20 000*) become one token. */
export function sentenceAt(whole: FactText, span: Span): FactSentence {
  const { tokens } = whole;
  const from = firstFrom(tokens.starts, span.start);
  const to = Math.max(from, firstFrom(tokens.starts, span.end));
  const cut = joinFigures(
    {
      text: tokens.text,
      count: to - from,
      starts: tokens.starts.subarray(from, to),
      ends: tokens.ends.subarray(from, to),
      kinds: tokens.kinds.subarray(from, to),
      words: tokens.words.slice(from, to),
      ids: tokens.ids.subarray(from, to),
      distinct: tokens.distinct,
    },
    whole.marks.subarray(from, to),
  );
  const words = cut.tokens.words.map((word) => whole.factsOf(word));
  let interest = 0;
  for (const facts of words) interest |= facts.interest;
  return { whole, span, ...cut, words, interest, isTitled: isTitled(cut.tokens) };
}

/** The words of a span of tokens, half-open. */
export function spanOf({ tokens }: Pick<FactSentence, 'tokens'>, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** The position of the first token that begins at or behind an offset. */
function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Cut {
  readonly tokens: Tokens;
  readonly marks: Int32Array;
}

function joinFigures(tokens: Tokens, marks: Int32Array): Cut {
  for (let at = 1; at < tokens.count; at += 1) {
    if (groupEnd(tokens, at - 1) > at) return joinedFrom(tokens, marks);
  }
  return { tokens, marks };
}

const HEAD = /^\d{1,3}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}(?:[.]\d+)?(?:[a-z%].*)?$/;

/** Behind the last group of a figure that begins at a token: *1 250 000*; the next token where nothing is grouped. */
function groupEnd(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] !== TOKEN.number || tokens.kinds[at + 1] !== TOKEN.number) return at + 1;
  if (!HEAD.test(tokens.words[at]?.form ?? '')) return at + 1;
  // 20 March 300 people and 3 May 200: a day is not grouped with what follows a month.
  if (((tokens.words[at - 1]?.classes ?? 0) & CLASS.month) !== 0) return at + 1;
  let end = at + 1;
  while (isOneSpace(tokens, end) && GROUP.test(tokens.words[end]?.form ?? '')) end += 1;
  const isLast = isOneSpace(tokens, end) && LAST_GROUP.test(tokens.words[end]?.form ?? '');
  return isLast ? end + 1 : end;
}

function isOneSpace({ text, starts, ends, kinds }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  return (
    kinds[at] === TOKEN.number && start - (ends[at - 1] ?? 0) === 1 && text[start - 1] !== '\n'
  );
}

function joinedFrom(tokens: Tokens, marks: Int32Array): Cut {
  const places: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.count;) {
    const to = groupEnd(tokens, at);
    places.push({ from: at, to });
    at = to;
  }
  const pick = (list: ArrayLike<number>) => places.map(({ from }) => list[from] ?? 0);
  return {
    tokens: {
      ...tokens,
      count: places.length,
      starts: Int32Array.from(pick(tokens.starts)),
      ends: Int32Array.from(places, ({ to }) => tokens.ends[to - 1] ?? 0),
      kinds: Uint8Array.from(pick(tokens.kinds)),
      ids: Int32Array.from(pick(tokens.ids)),
      words: places.map((place) => wordFrom(tokens, place)),
    },
    marks: Int32Array.from(pick(marks)),
  };
}

function wordFrom({ words }: Tokens, { from, to }: { from: number; to: number }): Word {
  const parts = words.slice(from, to);
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const form = parts.map((part) => part.form).join(',');
  return { id: -1, written: form, form, shape: SHAPE.caseless, classes: 0 };
}

/** Whether a sentence is written as a headline is, or in capitals throughout. */
function isTitled({ words, kinds, count }: Tokens): boolean {
  let long = 0;
  let large = 0;
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    if (word === undefined || kinds[at] !== TOKEN.word || word.form.length < 4) continue;
    long += 1;
    if (word.shape === SHAPE.capital || word.shape === SHAPE.capitals) large += 1;
  }
  return long >= 4 && large / long >= 0.8;
}
