import { type JudgedSentence } from '#tests/bench/reading/claimbuster.ts';

/** Learns from some sentences and answers how to score others: the higher, the more worth checking. */
export type Ranker = (train: readonly JudgedSentence[]) => (text: string) => number;

const FIGURE =
  /\d|\b(?:two|three|four|five|ten|dozen|hundred|thousand|million|billion|percent)\b/gi;
const OPINION = /\b(?:I think|I believe|I hope|should|must|let's|going to|will)\b|\?/gi;
const FACT =
  /\b(?:was|were|had|voted|said|increased|lost|created|spent|cut|most|least|first|more than|less than)\b/gi;

/** What rules of thumb do: figures and reports count for, opinions, plans and questions against. */
export const handRules: Ranker = () => (text) =>
  3 * countOf(text, FIGURE) + countOf(text, FACT) - 2 * countOf(text, OPINION);

function countOf(text: string, pattern: RegExp): number {
  return Math.min(3, text.match(pattern)?.length ?? 0);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];

/** Logistic regression over the TF-IDF of single words, without anything else. */
export const plainRegression: Ranker = (train) => {
  const { numbers, rarity } = vocabularyOf(train);
  const vectors = train.map(({ text }) => tfIdf(text, numbers, rarity));
  const weights = new Float64Array(numbers.size + 1);
  const bias = numbers.size;
  const sumOf = (vector: ReadonlyMap<number, number>) => {
    let sum = weights[bias] ?? 0;
    for (const [word, value] of vector) sum += (weights[word] ?? 0) * value;
    return sum;
  };
  for (let round = 0; round < 20; round += 1) {
    const rate = 1 / (1 + round / 4);
    // The sentences of one class stand together in the file: a stride visits both in turn.
    for (let turn = 0; turn < train.length; turn += 1) {
      const at = (turn * 7919) % train.length;
      const vector = vectors[at];
      if (vector === undefined) continue;
      const chance = 1 / (1 + Math.exp(-sumOf(vector)));
      const step = rate * ((train[at]?.isWorthChecking === true ? 1 : 0) - chance);
      weights[bias] = (weights[bias] ?? 0) + step * 0.1;
      for (const [word, value] of vector) {
        weights[word] = (weights[word] ?? 0) * (1 - 1e-4 * rate) + step * value;
      }
    }
  }
  return (text) => sumOf(tfIdf(text, numbers, rarity));
};

function vocabularyOf(train: readonly JudgedSentence[]) {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const { text } of train) {
    for (const word of new Set(wordsOf(text))) {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      holders[known] = (holders[known] ?? 0) + 1;
    }
  }
  return { numbers, rarity: holders.map((held) => Math.log((1 + train.length) / (1 + held)) + 1) };
}

function tfIdf(
  text: string,
  numbers: ReadonlyMap<string, number>,
  rarity: readonly number[],
): Map<number, number> {
  const vector = new Map<number, number>();
  for (const word of wordsOf(text)) {
    const known = numbers.get(word);
    if (known !== undefined) vector.set(known, (vector.get(known) ?? 0) + (rarity[known] ?? 0));
  }
  let square = 0;
  for (const value of vector.values()) square += value * value;
  for (const [word, value] of vector) vector.set(word, value / Math.sqrt(square));
  return vector;
}

/** Naive Bayes over single words with add-one smoothing. */
export const naiveBayes: Ranker = (train) => {
  const counts = new Map<string, [number, number]>();
  const totals: [number, number] = [0, 0];
  const classes: [number, number] = [0, 0];
  for (const { text, isWorthChecking } of train) {
    const side = isWorthChecking ? 1 : 0;
    classes[side] += 1;
    for (const word of wordsOf(text)) {
      const count = counts.get(word) ?? [0, 0];
      count[side] += 1;
      counts.set(word, count);
      totals[side] += 1;
    }
  }
  const prior = Math.log(classes[1] / classes[0]);
  return (text) => {
    let sum = prior;
    for (const word of wordsOf(text)) {
      const count = counts.get(word);
      if (count === undefined) continue;
      sum += Math.log((count[1] + 1) / (totals[1] + counts.size));
      sum -= Math.log((count[0] + 1) / (totals[0] + counts.size));
    }
    return sum;
  };
};
