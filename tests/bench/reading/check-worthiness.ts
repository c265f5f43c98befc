import {
  CLAIMBUSTER,
  FOLDS,
  type JudgedSentence,
  readClaimBuster,
} from '#tests/bench/reading/claimbuster.ts';
import type { ReadingRow, ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';
import {
  type Ranker,
  handRules,
  naiveBayes,
  plainRegression,
} from '#tests/bench/reading/worth-peers.ts';
import { exampleOf, judge, learn } from '#tests/bench/reading/worth-training.ts';

const ours: Ranker = (train) => {
  const model = learn(train.map(exampleOf));
  return (text) => judge(model, exampleOf({ text, isWorthChecking: false, fold: null }));
};

/** The figures of a reader: F1, precision and recall of the worthy class, and average precision. */
interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly averagePrecision: number;
}

/** Check-worthiness of debate sentences, by four folds. */
export const task: ReadingTask = {
  title: 'Check-worthiness',
  how:
    'ClaimBuster (IDIR Lab, UT Arlington; Arslan et al., ICWSM 2020; CC BY 4.0): the 9,674 sentences of 2.5xNCS in four folds, each class dealt out in the file’s order (its fold file names no folds), sentences of the same words in one fold. ' +
    'Trained on three folds, tested on the fourth; the threshold comes from the training folds alone, each of them judged by a model of the other two. ' +
    'The first line also trains, as the weights that ship do, on the ground truth and crowdsourced sentences whose ids and words are not in the evaluation set. The features and their weights were chosen by these folds, so ours are a little kind. F1 over all folds together, average precision averaged over folds.',
  needs: CLAIMBUSTER,
  run: () => Promise.resolve(measure()),
};

function measure(): ReadingTable {
  const sentences = readClaimBuster();
  const evaluated = sentences.filter(({ fold }) => fold !== null);
  const best = scoresOf(ours, sentences);
  const readers: [string, Scores][] = [
    ['Sourcemark, as it ships', best],
    ['Sourcemark, training folds only', scoresOf(ours, evaluated)],
    ['TF-IDF of words + logistic regression', scoresOf(plainRegression, evaluated)],
    ['naive Bayes of words', scoresOf(naiveBayes, evaluated)],
    ['hand rules', scoresOf(handRules, evaluated)],
  ];
  return {
    columns: ['F1', 'precision', 'recall', 'average precision'],
    rows: readers.map(rowOf),
    measures: [
      { what: 'check-worthy class, F1', value: 100 * best.f1, unit: '%', target: { atLeast: 77 } },
      {
        what: 'check-worthy class, average precision',
        value: 100 * best.averagePrecision,
        unit: '%',
        target: { atLeast: 87 },
      },
    ],
  };
}

function rowOf([reader, { f1, precision, recall, averagePrecision }]: [
  string,
  Scores,
]): ReadingRow {
  return { reader, figures: [f1, precision, recall, averagePrecision] };
}

interface Ranked {
  readonly text: string;
  readonly score: number;
  readonly isWorthChecking: boolean;
}

function scoresOf(ranker: Ranker, sentences: readonly JudgedSentence[]): Scores {
  let [right, wrong, missed, precisions] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const train = sentences.filter((sentence) => sentence.fold !== fold);
    const threshold = thresholdOf(
      Array.from({ length: FOLDS }, (_, other) => other)
        .filter((other) => other !== fold)
        .flatMap((other) => rank(ranker, train, other)),
    );
    const ranked = rank(ranker, sentences, fold);
    for (const { score, isWorthChecking } of ranked) {
      if (score >= threshold && isWorthChecking) right += 1;
      else if (score >= threshold) wrong += 1;
      else if (isWorthChecking) missed += 1;
    }
    precisions += averagePrecisionOf(ranked);
  }
  return {
    f1: (2 * right) / (2 * right + wrong + missed),
    precision: right / (right + wrong),
    recall: right / (right + missed),
    averagePrecision: precisions / FOLDS,
  };
}

/** One fold judged by what was learnt from all else. */
function rank(ranker: Ranker, sentences: readonly JudgedSentence[], fold: number): Ranked[] {
  const score = ranker(sentences.filter((sentence) => sentence.fold !== fold));
  return (
    sentences
      .filter((sentence) => sentence.fold === fold)
      .map(({ text, isWorthChecking }) => ({ text, score: score(text), isWorthChecking }))
      // The file puts one class first: equal scores must not keep its order.
      .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  );
}

/** The score from which on F1 is highest. */
function thresholdOf(unsorted: readonly Ranked[]): number {
  const ranked = [...unsorted].sort((a, b) => b.score - a.score);
  const all = ranked.filter(({ isWorthChecking }) => isWorthChecking).length;
  let [right, best, threshold] = [0, 0, 0];
  ranked.forEach(({ score, isWorthChecking }, at) => {
    if (isWorthChecking) right += 1;
    const f1 = (2 * right) / (at + 1 + all);
    // A threshold cannot part equal scores.
    if (f1 <= best || ranked[at + 1]?.score === score) return;
    best = f1;
    threshold = score;
  });
  return threshold;
}

function averagePrecisionOf(ranked: readonly Ranked[]): number {
  let [right, sum] = [0, 0];
  ranked.forEach(({ isWorthChecking }, at) => {
    if (!isWorthChecking) return;
    right += 1;
    sum += right / (at + 1);
  });
  return sum / right;
}
