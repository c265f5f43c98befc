import type { Span } from '#lib/text/span.ts';
import { madeUpWord } from '#tests/lib/anchor/anchor-texts.ts';

/** A text as somebody revised it, and where each of its old sentences stands in it. */
export interface Revised {
  readonly text: string;
  /** The sentences of the text before, in order. */
  readonly spans: readonly Span[];
  /** Where each is now; null for one that was taken out. */
  readonly places: readonly (Span | null)[];
}

interface Piece {
  /** The place of the sentence among those before; null for a new one. */
  readonly from: number | null;
  readonly words: string;
  readonly behind: string;
}

/** How much of a text is changed, as shares of 1. */
export interface Level {
  /** Of the words: put in, left out or replaced. */
  readonly words: number;
  /** Of the sentences: so many are taken out, as many put in, and as many moved. */
  readonly sentences: number;
}

/** Changes a text, and remembers what came from where. */
export function revise(
  text: string,
  { words: level, sentences }: Level,
  next: () => number,
): Revised {
  const spans: Span[] = [];
  const pieces: Piece[] = [];
  for (const found of text.matchAll(/[^\s.][^.]*\.?/g)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const behind = /^\s*/.exec(text.slice(span.end, span.end + 4))?.[0] ?? '';
    const words = changed(found[0], level, next);
    spans.push(span);
    if (next() < sentences) continue;
    if (next() < sentences) pieces.push({ from: null, words: newSentence(next), behind: ' ' });
    pieces.push({ from: spans.length - 1, words, behind });
  }
  for (let moves = Math.floor(pieces.length * sentences); moves > 0; moves -= 1) {
    const [piece] = pieces.splice(Math.floor(next() * pieces.length), 1);
    if (piece !== undefined) pieces.splice(Math.floor(next() * pieces.length), 0, piece);
  }
  return joined(pieces, spans);
}

function joined(pieces: readonly Piece[], spans: readonly Span[]): Revised {
  const places = new Array<Span | null>(spans.length).fill(null);
  let text = '';
  for (const { from, words, behind } of pieces) {
    if (from !== null) places[from] = { start: text.length, end: text.length + words.length };
    text += words + behind;
  }
  return { text, spans, places };
}

function changed(sentence: string, level: number, next: () => number): string {
  const words = sentence.split(' ');
  const kept = words.flatMap((word, at) => {
    const dice = next();
    // The last word carries the full stop; a sentence keeps at least its ends.
    if (dice >= level || at === words.length - 1) return [word];
    if (dice < level / 3) return at === 0 ? [word] : [];
    if (dice < (2 * level) / 3) return [madeUpWord(next)];
    return [word, madeUpWord(next)];
  });
  return kept.join(' ');
}

function newSentence(next: () => number): string {
  const words = Array.from({ length: 5 + Math.floor(next() * 12) }, () => madeUpWord(next));
  return `${words.join(' ')}.`;
}
