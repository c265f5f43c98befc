import { sentencesOf } from '#lib/text/sentences.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** A line longer than this is no paragraph: only so much around the words is cut into sentences, on either side. */
const REACH = 2000;

/** Finds the sentences around words of one text. Lines are found once and cut into sentences when they are asked for. */
export class Surroundings {
  readonly #text: string;
  readonly #lines: Int32Array;
  readonly #sentences = new Map<number, readonly Span[]>();

  constructor(text: string) {
    this.#text = text;
    this.#lines = lineStarts(text);
  }

  /** From the beginning of the sentence in which the first run stands to the end of that of the last. */
  around(runs: readonly Span[]): Span {
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    return { start: this.#sentence(first).start, end: this.#sentence(last).end };
  }

  #sentence(run: Span): Span {
    const those = this.#sentencesNear(run).filter((one) => overlaps(one, run));
    const start = Math.min(those[0]?.start ?? run.start, run.start);
    return { start, end: Math.max(those.at(-1)?.end ?? run.end, run.end) };
  }

  #sentencesNear({ start, end }: Span): readonly Span[] {
    const line = this.#lineAt(start);
    const from = this.#lines[line] ?? 0;
    const to = this.#lines[this.#lineAt(Math.max(start, end - 1)) + 1] ?? this.#text.length;
    if (to - from > 2 * REACH) {
      return sentencesOf(this.#text, {
        start: Math.max(from, start - REACH),
        end: Math.min(to, end + REACH),
      });
    }
    // A run over several lines is rare, and is cut by itself.
    if (this.#lineAt(Math.max(start, end - 1)) !== line) {
      return sentencesOf(this.#text, { start: from, end: to });
    }
    const known = this.#sentences.get(line) ?? sentencesOf(this.#text, { start: from, end: to });
    this.#sentences.set(line, known);
    return known;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
