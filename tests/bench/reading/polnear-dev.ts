import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#lib/text/span.ts';

/** PolNeAR, which stands beside the project and not in it. */
export const POLNEAR = join(process.cwd(), '..', 'shared', 'data', 'polnear');

/** A news article with the runs of words that its first annotator ascribed to a source, as UTF-16 spans in order. */
export interface PolnearArticle {
  readonly name: string;
  readonly text: string;
  readonly contents: readonly Span[];
}

/** The articles of a part of the corpus; of several annotators the first by name is taken. */
export function polnearContents(part: 'dev' | 'train'): readonly PolnearArticle[] {
  const annotations = readdirSync(join(POLNEAR, part, 'attributions')).sort();
  const texts = readdirSync(join(POLNEAR, part, 'text')).sort();
  return texts.flatMap((file) => {
    const name = file.replace(/\.txt$/, '');
    const first = annotations.find((one) => one.replace(/_[^_]*$/, '') === name);
    if (first === undefined) return [];
    const text = readFileSync(join(POLNEAR, part, 'text', file), 'utf8');
    const brat = readFileSync(join(POLNEAR, part, 'attributions', first), 'utf8');
    return [{ name, text, contents: contentsIn(text, brat) }];
  });
}

function contentsIn(text: string, brat: string): readonly Span[] {
  const units = unitOffsets(text);
  const lines = Array.from(brat.matchAll(/^T\d+\tContent ([\d ;]+)\t/gm), ([, ends]) => ends ?? '');
  const spans = lines.flatMap((ends) =>
    ends.split(';').map((pair) => {
      const [start = 0, end = 0] = pair.split(' ').map((point) => units[Number(point)] ?? 0);
      return { start, end };
    }),
  );
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The UTF-16 offset of each code point, and of the end. */
function unitOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}
