import type { Restatement } from '#lib/reading/reading.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import type { SentenceWords } from '#lib/reading/english/sentence-words.ts';
import { keyOf } from '#lib/reading/english/worth-words.ts';
import { perToken } from '#lib/reading/per-token.ts';

// Fewer words say too little to be a repetition: *He agreed.*
const WORDS_AT_LEAST = 4;
const CONTENT_AT_LEAST = 4;

// The share of the weight that both sentences must have in common, of the larger and of the smaller one.
const OF_LARGER = 0.5;
const OF_SMALLER = 0.7;

/**
 * The sentences that say an earlier one again: in the same words, typography aside, or in other words when
 * most of what both say, weighed by its rarity in this text, is the same, with the same figures and the
 * same negation. Conservative: a sentence that adds as much as it repeats is none. Each names the
 * earliest it repeats.
 */
export function findRestatements(
  tokens: Tokens,
  marks: Int32Array,
  sentences: readonly TokenRange[],
  words: SentenceWords,
): Restatement[] {
  const verbatim = repeatedFrom(tokens, marks, sentences);
  const found: Restatement[] = [];
  sentences.forEach((_, sentence) => {
    const same = verbatim[sentence] ?? -1;
    const earlier = same >= 0 ? same : paraphrased(words, marks, sentences, sentence);
    if (earlier >= 0) found.push({ sentence, earlier, isVerbatim: same >= 0 });
  });
  return found;
}

/** The earliest sentence that one says again in other words; -1 for none. */
function paraphrased(
  words: SentenceWords,
  marks: Int32Array,
  sentences: readonly TokenRange[],
  sentence: number,
): number {
  let earliest = -1;
  const own = words.totals[sentence] ?? 0;
  for (const { earlier, shared, count } of words.overlaps.get(sentence) ?? []) {
    if (count < CONTENT_AT_LEAST || (earliest >= 0 && earlier > earliest)) continue;
    const other = words.totals[earlier] ?? 0;
    if (shared < OF_LARGER * Math.max(own, other)) continue;
    if (shared < OF_SMALLER * Math.min(own, other)) continue;
    if (!haveSameFigures(words, sentence, earlier)) continue;
    if (isNegated(marks, sentences[sentence]) !== isNegated(marks, sentences[earlier])) continue;
    earliest = earlier;
  }
  return earliest;
}

/** Whether no figure of one is missing in the other. */
function haveSameFigures(words: SentenceWords, a: number, b: number): boolean {
  const figures = (sentence: number) =>
    words
      .of(sentence)
      .filter((stem) => words.isNumber[stem] === 1)
      .sort();
  const ofA = figures(a);
  const ofB = figures(b);
  return ofA.length === ofB.length && ofA.every((stem, at) => stem === ofB[at]);
}

/** Whether a sentence holds a negation or a denial; two of them are not taken to cancel each other. */
export function isNegated(marks: Int32Array, range: TokenRange | undefined): boolean {
  if (range === undefined) return false;
  for (let at = range.from; at < range.to; at += 1) {
    if (((marks[at] ?? 0) & (MARK.negation | MARK.denial)) !== 0) return true;
  }
  return false;
}

/** For each sentence the first one of the same words, -1 for none. */
function repeatedFrom(
  tokens: Tokens,
  marks: Int32Array,
  sentences: readonly TokenRange[],
): Int32Array {
  const keys = perToken(tokens, (word, kind) => (isSpoken(kind) ? keyOf(word.form) : 0));
  const first = new Map<number, number>();
  const repeated = new Int32Array(sentences.length).fill(-1);
  sentences.forEach(({ from, to }, sentence) => {
    let [hash, count, content] = [17, 0, 0];
    for (let at = from; at < to; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0) continue;
      hash = Math.imul(hash ^ key, 0x01000193) ^ (hash >>> 15);
      count += 1;
      if (((marks[at] ?? 0) & MARK.stop) === 0) content += 1;
    }
    if (count < WORDS_AT_LEAST || content < 2) return;
    const earlier = first.get(hash);
    if (earlier === undefined) first.set(hash, sentence);
    else if (isSame(tokens, sentences[earlier], { from, to })) repeated[sentence] = earlier;
  });
  return repeated;
}

function isSpoken(kind: number | undefined): boolean {
  return kind === TOKEN.word || kind === TOKEN.number || kind === TOKEN.clitic;
}

/** Two hashes may be equal by chance: the words decide. */
function isSame(tokens: Tokens, a: TokenRange | undefined, b: TokenRange): boolean {
  if (a === undefined) return false;
  let [atA, atB] = [a.from, b.from];
  for (;;) {
    while (atA < a.to && !isSpoken(tokens.kinds[atA])) atA += 1;
    while (atB < b.to && !isSpoken(tokens.kinds[atB])) atB += 1;
    if (atA >= a.to || atB >= b.to) return atA >= a.to && atB >= b.to;
    if (tokens.words[atA]?.form !== tokens.words[atB]?.form) return false;
    atA += 1;
    atB += 1;
  }
}
