import type { Coverage } from '#lib/review/coverage.ts';
import type { Covered } from './covers.ts';

/** A stretch of the strip of one coverage, in parts of the whole. */
interface Stretch {
  readonly coverage: Coverage;
  readonly from: number;
  readonly to: number;
}

/** From so many sentences on, lines between them would be all one sees. */
const LINES_AT_MOST = 24;

/**
 * A strip divided in proportion to the lengths of a block's sentences, as the `background` of one element.
 * How each coverage is filled is the style sheet's affair (`--sm-cover-claimed` and so on); untouched
 * sentences stay open, inside the element's outline.
 */
export function stripOf(sentences: readonly Covered[], along: 'down' | 'across'): string {
  const total = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total === 0) return 'none';
  const layers: string[] = [];
  if (sentences.length <= LINES_AT_MOST) layers.push(...linesBetween(sentences, total, along));
  for (const { coverage, from, to } of stretchesOf(sentences, total)) {
    if (coverage === 'untouched') continue;
    // Dots follow each other along the strip; the other fills look the same whichever way it lies.
    const fill = coverage === 'repeat' ? `repeat-${along}` : coverage;
    layers.push(`var(--sm-cover-${fill}) ${placed({ from, size: to - from }, along)}`);
  }
  return layers.length === 0 ? 'none' : layers.join(', ');
}

function stretchesOf(sentences: readonly Covered[], total: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { coverage, start, end } of sentences) {
    const from = done / total;
    done += end - start;
    const last = stretches.at(-1);
    if (last?.coverage === coverage) {
      stretches[stretches.length - 1] = { ...last, to: done / total };
    } else {
      stretches.push({ coverage, from, to: done / total });
    }
  }
  return stretches;
}

function linesBetween(
  sentences: readonly Covered[],
  total: number,
  along: 'down' | 'across',
): readonly string[] {
  let done = 0;
  return sentences.slice(0, -1).map(({ start, end }) => {
    done += end - start;
    const at = percent(done / total);
    const place = along === 'down' ? `0 ${at} / 100% 1px` : `${at} 0 / 1px 100%`;
    return `var(--sm-cover-line) ${place} no-repeat`;
  });
}

/** A position in per cent says where that share of the image meets that share of the strip. */
function placed(
  { from, size }: { readonly from: number; readonly size: number },
  along: 'down' | 'across',
): string {
  const position = percent(size >= 1 ? 0 : from / (1 - size));
  return along === 'down'
    ? `0 ${position} / 100% ${percent(size)} no-repeat`
    : `${position} 0 / ${percent(size)} 100% no-repeat`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
