import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { perToken } from '#lib/reading/per-token.ts';
import { figureOf } from '#lib/reading/english/figures.ts';
import { isStopWord } from '#lib/reading/english/word-marks.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';

// How many sentences are remembered for a stem: the first ones, where a story says what it is about, and
// the latest. What lies between is given up, so that the work stays in proportion to the text.
const FIRST = 4;
const LATEST = 4;
const KEPT = FIRST + LATEST;

// A word that more sentences hold tells few of them apart.
const HOLDERS_AT_MOST = 100;
const SHARED_AT_LEAST = 3;

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
  /** Which earlier sentences share much with one, by its position. */
  readonly overlaps: ReadonlyMap<number, readonly Overlap[]>;

  constructor(tokens: Tokens, sentences: readonly TokenRange[]) {
    const { stems, isNumber } = stemsOf(tokens);
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
    this.overlaps = this.#compare(holders);
  }

  /** The distinct stems of a sentence. */
  of(sentence: number): Int32Array {
    return this.listed.subarray(this.offsets[sentence], this.offsets[sentence + 1]);
  }

  weight(stem: number): number {
    return this.weights[stem] ?? 0;
  }

  /**
   * The earlier sentences with which each shares at least three stems, by the sentence. Only stems that few
   * sentences hold are looked at, and of those sentences the first and the latest; a pair that shares
   * rarer words is not lost by it.
   */
  #compare(holders: Int32Array): Map<number, Overlap[]> {
    const kept = new Int32Array(holders.length * KEPT);
    const counts = new Int32Array(holders.length);
    const shared = new Float64Array(this.totals.length);
    const sharedCount = new Int32Array(this.totals.length);
    const touched = new Int32Array(this.totals.length);
    const overlaps = new Map<number, Overlap[]>();
    const { offsets, listed, weights } = this;
    for (let sentence = 0; sentence < this.totals.length; sentence += 1) {
      let touches = 0;
      for (let at = offsets[sentence] ?? 0; at < (offsets[sentence + 1] ?? 0); at += 1) {
        const stem = listed[at] ?? 0;
        const holding = holders[stem] ?? 0;
        if (holding < 2 || holding > HOLDERS_AT_MOST) continue;
        const held = counts[stem] ?? 0;
        const base = stem * KEPT;
        const end = base + Math.min(held, KEPT);
        const weight = weights[stem] ?? 0;
        for (let i = base; i < end; i += 1) {
          const earlier = kept[i] ?? 0;
          const before = sharedCount[earlier] ?? 0;
          if (before === 0) touched[touches++] = earlier;
          sharedCount[earlier] = before + 1;
          shared[earlier] = (shared[earlier] ?? 0) + weight;
        }
        kept[held < KEPT ? base + held : base + FIRST + ((held - FIRST) % LATEST)] = sentence;
        counts[stem] = held + 1;
      }
      const found: Overlap[] = [];
      for (let at = 0; at < touches; at += 1) {
        const earlier = touched[at] ?? 0;
        const count = sharedCount[earlier] ?? 0;
        if (count >= SHARED_AT_LEAST) found.push({ earlier, shared: shared[earlier] ?? 0, count });
        shared[earlier] = 0;
        sharedCount[earlier] = 0;
      }
      if (found.length > 0) overlaps.set(sentence, found);
    }
    return overlaps;
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

function stemsOf(tokens: Tokens): { stems: Int32Array; isNumber: Uint8Array } {
  const ofStem = new Map<string, number>();
  const stems = perToken(tokens, ({ form }, kind) => {
    const name = contentOf(form, kind);
    if (name === null) return -1;
    const stem = ofStem.get(name) ?? ofStem.size;
    ofStem.set(name, stem);
    return stem;
  });
  const isNumber = Uint8Array.from(ofStem.keys(), (name) => (name.startsWith('#') ? 1 : 0));
  return { stems, isNumber };
}

function contentOf(form: string, kind: number): string | null {
  if (kind === TOKEN.number) return `#${figureOf(form)?.value ?? form}`;
  if (kind !== TOKEN.word) return null;
  const number = NUMBER_WORDS.get(form);
  if (number !== undefined && number > 1) return `#${number}`;
  return isStopWord(form) ? null : stemOf(form);
}
