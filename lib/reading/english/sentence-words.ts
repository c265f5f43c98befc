import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import type { Word } from '#lib/reading/word.ts';
import { figureOf } from '#lib/reading/english/figures.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';

// How many sentences are remembered for a stem: the first ones, where a story says what it is about, and
// the latest. What lies between is given up, so that the work stays in proportion to the text.
const FIRST = 4;
const LATEST = 4;
const KEPT = FIRST + LATEST;

/** How much of a sentence an earlier one shares. */
export interface Overlap {
  readonly earlier: number;
  /** The weight of the stems that both hold. */
  readonly shared: number;
  readonly count: number;
}

/**
 * What the sentences of a text are about: for each the distinct stems of its words, without those of
 * grammar, and how rare each is in this text. Numbers are stems too, by value.
 */
export class SentenceWords {
  /** The stem of each token, -1 for marks and words of grammar. */
  readonly stems: Int32Array;
  /** The stems of sentence `i` are `listed` from `offsets[i]` to `offsets[i + 1]`, each once. */
  readonly offsets: Int32Array;
  readonly listed: Int32Array;
  /** How much a stem counts: more the fewer sentences hold it. */
  readonly weights: Float64Array;
  /** The weight of all stems of a sentence. */
  readonly totals: Float64Array;
  /** Which stems are numbers. */
  readonly isNumber: Uint8Array;

  constructor(tokens: Tokens, marks: Int32Array, sentences: readonly TokenRange[]) {
    const { stems, isNumber } = stemsOf(tokens, marks);
    this.stems = stems;
    this.isNumber = isNumber;
    this.offsets = new Int32Array(sentences.length + 1);
    this.listed = new Int32Array(tokens.count);
    this.totals = new Float64Array(sentences.length);
    const holders = this.#list(sentences);
    this.weights = Float64Array.from(holders, (held) =>
      Math.log(1 + sentences.length / Math.max(1, held)),
    );
    for (let at = 0; at < sentences.length; at += 1) {
      for (const stem of this.of(at)) this.totals[at] = (this.totals[at] ?? 0) + this.weight(stem);
    }
  }

  /** The distinct stems of a sentence. */
  of(sentence: number): Int32Array {
    return this.listed.subarray(this.offsets[sentence], this.offsets[sentence + 1]);
  }

  weight(stem: number): number {
    return this.weights[stem] ?? 0;
  }

  /**
   * Tells of every sentence, in order, with which earlier ones it shares stems. Only the first and the
   * latest sentences that hold a stem are looked at; a pair that shares rarer words is not lost by it.
   */
  eachOverlap(tell: (sentence: number, overlaps: readonly Overlap[]) => void): void {
    const kept = new Int32Array(this.weights.length * KEPT);
    const counts = new Int32Array(this.weights.length);
    const shared = new Float64Array(this.totals.length);
    const sharedCount = new Int32Array(this.totals.length);
    for (let at = 0; at < this.totals.length; at += 1) {
      const touched: number[] = [];
      for (const stem of this.of(at)) {
        const held = counts[stem] ?? 0;
        const base = stem * KEPT;
        for (let i = Math.min(held, KEPT) - 1; i >= 0; i -= 1) {
          const earlier = kept[base + i] ?? 0;
          if (sharedCount[earlier] === 0) touched.push(earlier);
          sharedCount[earlier] = (sharedCount[earlier] ?? 0) + 1;
          shared[earlier] = (shared[earlier] ?? 0) + this.weight(stem);
        }
        const place = held < KEPT ? held : FIRST + ((held - FIRST) % LATEST);
        kept[base + place] = at;
        counts[stem] = held + 1;
      }
      tell(
        at,
        touched.map((earlier) => ({
          earlier,
          shared: shared[earlier] ?? 0,
          count: sharedCount[earlier] ?? 0,
        })),
      );
      for (const earlier of touched) {
        shared[earlier] = 0;
        sharedCount[earlier] = 0;
      }
    }
  }

  /** Fills the lists; answers how many sentences hold each stem. */
  #list(sentences: readonly TokenRange[]): Int32Array {
    const holders = new Int32Array(this.isNumber.length);
    const lastHolder = new Int32Array(this.isNumber.length).fill(-1);
    let filled = 0;
    sentences.forEach(({ from, to }, sentence) => {
      this.offsets[sentence] = filled;
      for (let at = from; at < to; at += 1) {
        const stem = this.stems[at] ?? -1;
        if (stem < 0 || lastHolder[stem] === sentence) continue;
        lastHolder[stem] = sentence;
        holders[stem] = (holders[stem] ?? 0) + 1;
        this.listed[filled] = stem;
        filled += 1;
      }
    });
    this.offsets[sentences.length] = filled;
    return holders;
  }
}

function stemsOf(tokens: Tokens, marks: Int32Array): { stems: Int32Array; isNumber: Uint8Array } {
  const ofWord = new Map<Word, number>();
  const ofStem = new Map<string, number>();
  const stems = new Int32Array(tokens.count);
  tokens.words.forEach((word, at) => {
    let stem = ofWord.get(word);
    if (stem === undefined) {
      const name = contentOf(word.form, tokens.kinds[at] ?? TOKEN.symbol, marks[at] ?? 0);
      stem = name === null ? -1 : (ofStem.get(name) ?? ofStem.size);
      if (name !== null) ofStem.set(name, stem);
      ofWord.set(word, stem);
    }
    stems[at] = stem;
  });
  const isNumber = Uint8Array.from(ofStem.keys(), (name) => (name.startsWith('#') ? 1 : 0));
  return { stems, isNumber };
}

function contentOf(form: string, kind: number, mark: number): string | null {
  if (kind === TOKEN.number) return `#${figureOf(form)?.value ?? form}`;
  if (kind !== TOKEN.word) return null;
  const number = NUMBER_WORDS.get(form);
  if (number !== undefined && number > 1) return `#${number}`;
  return (mark & MARK.stop) === 0 ? stemOf(form) : null;
}
