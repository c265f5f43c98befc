/** How well a text agrees with the true one: shares that add up to 1. */
export interface Agreement {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** Averages over pages, as the article extraction benchmark counts them. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares two texts by runs of four words, each as often as it stands, normalised to 1 a page. */
export function agreement(truth: string, found: string): Agreement {
  const expected = shinglesOf(truth);
  const actual = shinglesOf(found);
  let both = 0;
  for (const [shingle, count] of actual) both += Math.min(count, expected.get(shingle) ?? 0);
  const falsePositive = sizeOf(actual) - both;
  const falseNegative = sizeOf(expected) - both;
  const all = both + falsePositive + falseNegative;
  if (all === 0) return { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  return {
    truePositive: both / all,
    falsePositive: falsePositive / all,
    falseNegative: falseNegative / all,
  };
}

/** Precision and recall averaged over the pages that have them, and the F1 of the two averages. */
export function scoreOf(pages: readonly Agreement[]): Score {
  const precision = average(pages, (page) => page.truePositive + page.falsePositive);
  const recall = average(pages, (page) => page.truePositive + page.falseNegative);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function average(pages: readonly Agreement[], whole: (page: Agreement) => number): number {
  const counted = pages.filter((page) => whole(page) > 0);
  const sum = counted.reduce((total, page) => total + page.truePositive / whole(page), 0);
  return sum / counted.length;
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  if (words.length === 0) return shingles;
  // A text shorter than a shingle is one shingle.
  for (let at = 0; at <= Math.max(0, words.length - 4); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}
