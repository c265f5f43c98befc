import type { GramIndex } from '#lib/anchor/gram-index.ts';

/** Where a pattern may stand, roughly: where its first unit would be, and how far that can be off. */
export interface Window {
  /** An offset in the text; negative where the text begins later than the pattern. */
  readonly start: number;
  readonly slack: number;
}

/** The windows most worth a look, and whether others just as good had to be left out. */
export interface Windows {
  readonly windows: readonly Window[];
  readonly isCut: boolean;
}

/** The stretches in which votes are counted, in units: room for what was put in or left out. */
const NARROWEST = 32;
const WIDEST = 256;
/** Grams that are looked up: enough to know a passage of any length by. */
const MOST_GRAMS = 400;
/** Places that are looked at, however frequent all the grams are. */
const MOST_PLACES = 100_000;
/** Of the votes for the best window: fewer are not worth a look; with so many, a window may be as good. */
const LEAST_SHARE = 0.25;
const PROMISING_SHARE = 0.7;

/**
 * Where the text shares grams with a pattern: each shared gram votes for the place where the pattern would
 * begin, the rarest grams first, and places in a row with many votes are windows. Bounded in the number of
 * grams and places, so the cost does not grow with how often a text repeats itself.
 */
export function windowsOf(index: GramIndex, pattern: string, most: number): Windows {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(pattern.length / 8)));
  const { votes, firstBin, isCut } = votesOf(index, pattern, width);
  const peaks = peaksOf(votes);
  const top = peaks[0]?.count ?? 0;
  const slack = 1.5 * width + pattern.length / 16;
  const apart = Math.max(2 * width, pattern.length / 4);
  const windows: Window[] = [];
  for (const { bin, count } of peaks) {
    const start = (firstBin + bin + 1) * width;
    if (windows.some((window) => Math.abs(window.start - start) < apart)) continue;
    if (windows.length < most) windows.push({ start, slack });
    else return { windows, isCut: isCut || count >= top * PROMISING_SHARE };
  }
  return { windows, isCut };
}

/** The stretches with more votes than those beside them, the best first. */
function peaksOf(votes: Int32Array) {
  // A stretch is counted with the one behind it: the pattern may begin near its end.
  const countAt = (bin: number) => (votes[bin] ?? 0) + (votes[bin + 1] ?? 0);
  let top = 0;
  for (let bin = 0; bin < votes.length; bin += 1) top = Math.max(top, countAt(bin));
  const least = Math.max(1, top * LEAST_SHARE);
  const peaks: { readonly bin: number; readonly count: number }[] = [];
  for (let bin = 0; bin < votes.length; bin += 1) {
    const count = countAt(bin);
    if (count < least || count < countAt(bin - 1) || count < countAt(bin + 1)) continue;
    peaks.push({ bin, count });
  }
  return peaks.sort((a, b) => b.count - a.count || a.bin - b.bin);
}

/** The votes for each stretch of so many units in which the pattern may begin. */
function votesOf(index: GramIndex, pattern: string, width: number) {
  const firstBin = Math.floor(-pattern.length / width);
  const votes = new Int32Array(Math.ceil(index.length / width) - firstBin + 2);
  let left = MOST_PLACES;
  let looked = 0;
  for (const { at, count, places } of index.gramsOf(pattern)) {
    // The first gram is always looked up, as far as that goes: there may be no rarer one.
    if (looked >= MOST_GRAMS || (left < count && looked > 0)) break;
    looked += 1;
    left -= count;
    for (let place = 0; place < Math.min(count, MOST_PLACES); place += 1) {
      const bin = Math.floor(((places[place] ?? 0) - at) / width) - firstBin;
      votes[bin] = (votes[bin] ?? 0) + 1;
    }
  }
  return { votes, firstBin, isCut: looked < 3 && left <= 0 };
}
