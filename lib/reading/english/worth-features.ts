import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { SEEN, WorthWords, keyOf } from '#lib/reading/english/worth-words.ts';
import { SHAPE } from '#lib/reading/word.ts';

/** How many buckets the features of a sentence fall into; a power of two. */
export const WORTH_BUCKETS = 1 << 17;

// How much a feature of each kind counts; chosen among a few dozen settings by the four folds of ClaimBuster
// (2026-11-26), so the figures on those folds are a little kinder than on sentences nobody looked at.
const OF_WORD = 1;
const OF_PAIR = 0.7;
const OF_SHAPE = 0.4;
const OF_MARK = 0.6;

/** The marks that say something of a sentence's worth. */
const MEANT = ~(MARK.number | MARK.month | MARK.weekday | MARK.stop);

const EDGE = keyOf('edge');
const EDGE_BUILD = keyOf('build edge');
const FIRST = keyOf('first');
const LENGTHS = [4, 6, 8, 10, 13, 16, 20, 25, 32, 40];

/**
 * The features of one sentence after another: words, pairs of neighbours, pairs and triples of classes
 * (the sentence's build), beginnings and endings of words, what the marked words of it say, and
 * buckets of length, figures and names. Whoever changes this, or a list of words, trains the weights anew.
 * `buckets[i]` counts `values[i]` for every `i` below `count`; a bucket may come several times.
 */
export class WorthFeatures {
  readonly #tokens: Tokens;
  readonly #marks: Int32Array;
  readonly #words: WorthWords;
  buckets = new Int32Array(1024);
  values = new Float32Array(1024);
  count = 0;
  #square = 0;

  constructor(tokens: Tokens, marks: Int32Array) {
    this.#tokens = tokens;
    this.#marks = marks;
    this.#words = new WorthWords(tokens);
  }

  /** Fills in the features of a sentence; answers what their sum is to be multiplied by. */
  read(range: TokenRange): number {
    this.count = 0;
    this.#square = 0;
    this.#makeRoom((range.to - range.from + 2) * 7 + 48);
    const isTitle = isInTitleCase(this.#tokens, range);
    const seen = this.#walk(range, isTitle);
    this.#addShape(seen.words, Math.min(seen.numbers, 4), Math.min(seen.names, 4), seen.asks);
    return 1 / Math.sqrt(this.#square);
  }

  #walk({ from, to }: TokenRange, isTitle: boolean) {
    const tokens = this.#tokens;
    const words = this.#words;
    let [key, build, buildBefore] = [EDGE, EDGE_BUILD, 0];
    let [wordCount, numbers, names, marks, asks, met] = [0, 0, 0, 0, false, 0];
    this.#add(EDGE, OF_WORD);
    for (let at = from; at < to; at += 1) {
      const kind = tokens.kinds[at];
      if (kind === TOKEN.quote) continue;
      const row = words.rows[at] ?? 0;
      const isInner = wordCount > 0 && !isTitle;
      const nextKey = words.key(row, isInner);
      const nextBuild = words.build(row, isInner);
      this.#addPairs(key, nextKey, build, nextBuild);
      if (buildBefore !== 0) this.#add(join(join(buildBefore, build), nextBuild ^ 8), OF_SHAPE);
      if (marks === 0) this.#add(join(nextKey, FIRST), OF_SHAPE);
      [key, buildBefore, build] = [nextKey, build, nextBuild];
      marks += 1;
      met |= this.#marks[at] ?? 0;
      const counts = words.counts(row);
      const isName = isInner && (counts & SEEN.name) !== 0;
      if (kind === TOKEN.word && !isName) this.#addEnds(row);
      if (kind === TOKEN.word || kind === TOKEN.number || kind === TOKEN.clitic) wordCount += 1;
      if ((counts & SEEN.number) !== 0) numbers += 1;
      if (isName) names += 1;
      asks ||= kind === TOKEN.stop && tokens.words[at]?.form.includes('?') === true;
    }
    this.#addPairs(key, EDGE, build, EDGE_BUILD);
    this.#addMarks(met);
    return { words: wordCount, numbers, names, asks };
  }

  #addPairs(key: number, nextKey: number, build: number, nextBuild: number): void {
    this.#add(nextKey, OF_WORD);
    this.#add(join(key, nextKey), OF_PAIR);
    this.#add(join(build, nextBuild ^ 7), OF_SHAPE);
  }

  #addMarks(met: number): void {
    for (let left = met & MEANT; left !== 0; left &= left - 1) {
      this.#add(shapeKey(8, left & -left, 0), OF_MARK);
    }
  }

  #addEnds(row: number): void {
    const suffix = this.#words.suffix(row);
    const prefix = this.#words.prefix(row);
    if (suffix !== 0) this.#add(suffix, OF_SHAPE);
    if (prefix !== 0) this.#add(prefix, OF_SHAPE);
  }

  #addShape(words: number, numbers: number, names: number, asks: boolean): void {
    let length = 0;
    while (length < LENGTHS.length && words >= (LENGTHS[length] ?? 0)) length += 1;
    this.#add(shapeKey(1, length, 0), OF_SHAPE);
    this.#add(shapeKey(2, numbers, 0), OF_SHAPE);
    this.#add(shapeKey(3, names, 0), OF_SHAPE);
    this.#add(shapeKey(4, numbers, names), OF_SHAPE);
    this.#add(shapeKey(5, numbers, length >> 1), OF_SHAPE);
    this.#add(shapeKey(6, names, length >> 1), OF_SHAPE);
    this.#add(shapeKey(7, asks ? 1 : 0, 0), OF_SHAPE);
  }

  #add(key: number, value: number): void {
    this.buckets[this.count] = key & (WORTH_BUCKETS - 1);
    this.values[this.count] = value;
    this.count += 1;
    this.#square += value * value;
  }

  #makeRoom(size: number): void {
    if (size <= this.buckets.length) return;
    this.buckets = new Int32Array(size * 2);
    this.values = new Float32Array(size * 2);
  }
}

/** Mixes two keys into one; the order of the two counts. */
function join(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 4;
}

function shapeKey(what: number, first: number, second: number): number {
  return join(join(what, first), second);
}

/** Whether all longer words have a capital, as in headlines: then a capital does not make a name. */
function isInTitleCase({ kinds, words }: Tokens, { from, to }: TokenRange): boolean {
  let large = 0;
  for (let at = from; at < to; at += 1) {
    if (kinds[at] !== TOKEN.word) continue;
    const word = words[at];
    if (word === undefined || word.form.length < 5) continue;
    if (word.shape === SHAPE.lower) return false;
    large += 1;
  }
  return large > 2;
}
