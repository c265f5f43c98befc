import { CHARACTER, characterAt, widthAt } from '#lib/carry/align-characters.ts';
import { tokenEnd } from '#lib/carry/align-cut.ts';
import { FORM, Vocabulary } from '#lib/carry/align-vocabulary.ts';

/** What stands before a token. The higher, the better a place for a change to begin. */
export const BREAK = { none: 0, clause: 1, sentence: 2, line: 3 } as const;

/**
 * A text cut into tokens, as arrays side by side: token `i` is `text.slice(starts[i], ends[i])`, UTF-16,
 * half-open. White space and what shows nothing between words belong to no token. Tokens of both texts
 * with one `ids` entry are equal but for typography and case; with one `cased` entry, but for typography.
 */
export interface DraftTokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly cased: Int32Array;
  /** One of `FORM`: word, capital, number, mark. */
  readonly forms: Uint8Array;
  /** One of `BREAK`. */
  readonly breaks: Uint8Array;
  /** Words with one entry begin with the same three characters; each shorter one has its own. */
  readonly heads: Int32Array;
  /** How much a match of the token says: 1 for marks, 2 for the commonest words to 6 for the rarest. */
  readonly weights: Uint8Array;
}

/** Two texts cut into tokens with one space of ids. */
export interface TokenPair {
  readonly from: DraftTokens;
  readonly to: DraftTokens;
  /** How many ids there are. */
  readonly idCount: number;
}

/** Cuts two texts into tokens; linear in their length whatever stands in them. */
export function cutPair(from: string, to: string): TokenPair {
  const vocabulary = new Vocabulary();
  const cutFrom = cut(from, vocabulary);
  const cutTo = cut(to, vocabulary);
  const weights = weigh(vocabulary, cutFrom, cutTo);
  return {
    from: { ...cutFrom, weights: weightsOf(cutFrom, weights) },
    to: { ...cutTo, weights: weightsOf(cutTo, weights) },
    idCount: vocabulary.idCount,
  };
}

type Cut = Omit<DraftTokens, 'weights'>;

function cut(text: string, vocabulary: Vocabulary): Cut {
  let size = Math.max(16, Math.ceil(text.length / 4));
  let starts = new Int32Array(size);
  let ends = new Int32Array(size);
  let raw = new Int32Array(size);
  let breaks = new Uint8Array(size);
  let count = 0;
  let next: number = BREAK.line;
  let at = 0;
  while (at < text.length) {
    const kind = characterAt(text, at);
    if (kind === CHARACTER.white || kind === CHARACTER.format) {
      if (isLineEnd(text.charCodeAt(at))) next = BREAK.line;
      at += widthAt(text, at);
      continue;
    }
    if (count === size) {
      size *= 2;
      starts = grown(starts, new Int32Array(size));
      ends = grown(ends, new Int32Array(size));
      raw = grown(raw, new Int32Array(size));
      breaks = grown(breaks, new Uint8Array(size));
    }
    const end = tokenEnd(text, at);
    // A phrase ends at a space in scripts that set none between words.
    if (next === BREAK.none && kind === CHARACTER.unspaced && isSpaced(text, at))
      next = BREAK.clause;
    starts[count] = at;
    ends[count] = end;
    raw[count] = vocabulary.intern(text, at, end);
    breaks[count] = next;
    const isMark = kind >= CHARACTER.dash || kind === CHARACTER.apostrophe;
    next = isMark ? breakAfter(text.charCodeAt(at), next) : BREAK.none;
    count += 1;
    at = end;
  }
  return { text, count, starts, ends, breaks, ...vocabulary.spread(raw, count) };
}

function grown<List extends Int32Array | Uint8Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isSpaced(text: string, at: number): boolean {
  return at > 0 && characterAt(text, at - 1) === CHARACTER.white;
}

const SENTENCE_ENDS = new Set(Array.from('.!?…‼⁇⁈⁉。！？｡؟۔।։။៕', (mark) => mark.charCodeAt(0)));
const CLAUSE_ENDS = new Set(Array.from(',;:،؛、，；：–—', (mark) => mark.charCodeAt(0)));
const AROUND = new Set(Array.from('"\'‘’“”„«»‹›()[]「」『』', (mark) => mark.charCodeAt(0)));

/** What stands before the token after one that begins with a character, given what stood before that one. */
function breakAfter(code: number, before: number): number {
  if (SENTENCE_ENDS.has(code)) return BREAK.sentence;
  if (CLAUSE_ENDS.has(code)) return BREAK.clause;
  // Behind a quotation mark or bracket that stands between two sentences, or before the first, one begins.
  return before >= BREAK.sentence && AROUND.has(code) ? before : BREAK.none;
}

/** Short texts are weighed as if they were part of a longer one, in which few words come twice. */
const LEAST_SAMPLE = 4000;

function weigh(vocabulary: Vocabulary, from: Cut, to: Cut): Uint8Array {
  const uses = new Int32Array(vocabulary.idCount);
  for (const { ids, count } of [from, to]) {
    for (let at = 0; at < count; at += 1) uses[ids[at] ?? 0] = (uses[ids[at] ?? 0] ?? 0) + 1;
  }
  const all = Math.max(LEAST_SAMPLE, from.count + to.count);
  return Uint8Array.from(uses, (used) => {
    const share = used / all;
    if (share > 1 / 100) return 2;
    if (share > 1 / 400) return 3;
    if (share > 1 / 2000) return 4;
    return share > 1 / 10_000 ? 5 : 6;
  });
}

function weightsOf(tokens: Cut, byId: Uint8Array): Uint8Array {
  const weights = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const form: number = tokens.forms[at] ?? FORM.mark;
    weights[at] = form === FORM.mark ? 1 : (byId[tokens.ids[at] ?? 0] ?? 1);
  }
  return weights;
}

/** Whether a token is a word or number, not only a mark. */
export function isWord(tokens: DraftTokens, at: number): boolean {
  const form: number = tokens.forms[at] ?? FORM.mark;
  return form !== FORM.mark;
}

/** The first token that ends behind an offset; `count` when none does. */
export function tokenAfter(tokens: DraftTokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
