import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Where ClaimBuster's files stand beside the project. */
export const CLAIMBUSTER = join(process.cwd(), '..', 'shared', 'data', 'claimbuster');

export const FOLDS = 4;

/** A sentence of a debate, and whether it is a factual claim worth checking. */
export interface JudgedSentence {
  readonly text: string;
  readonly isWorthChecking: boolean;
  /** The fold of the evaluation set in which it is tested; null for one that is only trained on. */
  readonly fold: number | null;
}

const evaluated = z.array(
  z.object({
    sentence_id: z.number(),
    label: z.union([z.literal(0), z.literal(1)]),
    text: z.string(),
  }),
);
const judged = z.array(
  z.object({ Sentence_id: z.string(), Text: z.string(), Verdict: z.enum(['-1', '0', '1']) }),
);

/**
 * The evaluation set (2.5xNCS) with its folds, then the sentences that only train: those of the
 * ground truth and of the crowd whose ids and words are not in the evaluation set. Its files name no
 * folds (kfold_25ncs.json has the bytes of 2.5xNCS.json), so each class is dealt out in the file's order, one
 * sentence to each fold in turn, and sentences of the same words go to one fold.
 */
export function readClaimBuster(): JudgedSentence[] {
  const dealt = [0, 0];
  const foldOfWords = new Map<string, number>();
  const ids = new Set<number>();
  const sentences: JudgedSentence[] = [];
  for (const { sentence_id, label, text } of evaluated.parse(
    read('kfold_25ncs.json', JSON.parse),
  )) {
    const words = bareWords(text);
    let fold = foldOfWords.get(words);
    if (fold === undefined) {
      fold = (dealt[label] ?? 0) % FOLDS;
      dealt[label] = (dealt[label] ?? 0) + 1;
      foldOfWords.set(words, fold);
    }
    ids.add(sentence_id);
    sentences.push({ text, isWorthChecking: label === 1, fold });
  }
  return [...sentences, ...readOthers(ids, new Set(foldOfWords.keys()))];
}

function readOthers(ids: ReadonlySet<number>, taken: Set<string>): JudgedSentence[] {
  const others: JudgedSentence[] = [];
  for (const file of ['groundtruth.csv', 'crowdsourced.csv']) {
    const rows = judged.parse(read(file, (csv) => parse(csv, { columns: true })));
    for (const { Sentence_id, Text, Verdict } of rows) {
      const words = bareWords(Text);
      if (ids.has(Number(Sentence_id)) || taken.has(words)) continue;
      taken.add(words);
      others.push({ text: Text, isWorthChecking: Verdict === '1', fold: null });
    }
  }
  return others;
}

function read(file: string, parseAs: (text: string) => unknown): unknown {
  return parseAs(readFileSync(join(CLAIMBUSTER, file), 'utf8'));
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
