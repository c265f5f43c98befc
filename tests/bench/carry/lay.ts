import type { Span } from '#lib/text/span.ts';
import { isMark } from '#tests/bench/carry/prose.ts';

/** A text with the place of every atom, and of every sentence as the range of its atoms. */
export interface LaidText {
  readonly text: string;
  readonly atoms: readonly Span[];
  readonly sentences: readonly Span[];
}

/** What stands between the words of a sentence, and between sentences. */
export interface Spacing {
  readonly space: string;
  readonly sentenceSpace: string;
}

const SPACES: Spacing = { space: ' ', sentenceSpace: ' ' };

/** Writes paragraphs of sentences of atoms as text, with a blank line between paragraphs. */
export function layText(
  paragraphs: readonly (readonly (readonly string[])[])[],
  { space, sentenceSpace }: Spacing = SPACES,
): LaidText {
  const parts: string[] = [];
  const atoms: Span[] = [];
  const sentences: Span[] = [];
  let at = 0;
  const write = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number > 0) write('\n\n');
    for (const [place, sentence] of paragraph.entries()) {
      const first = atoms.length;
      for (const [index, atom] of sentence.entries()) {
        const isApart = index > 0 ? !isMark(atom) : place > 0;
        if (isApart) write(index === 0 ? sentenceSpace : space);
        atoms.push({ start: at, end: at + atom.length });
        write(atom);
      }
      sentences.push({ start: first, end: atoms.length });
    }
  }
  return { text: parts.join(''), atoms, sentences };
}
