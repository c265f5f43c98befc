import { z } from 'zod';
import { toCodePoints } from '#lib/text/code-points.ts';
import type { Span } from '#lib/text/span.ts';

const CONTEXT = 32;
/** UTF-16 units that hold that many code points whatever they are, and never half a pair at the near end. */
const ENOUGH = 2 * CONTEXT + 1;

const offset = z.int().min(0);

/**
 * A run of the draft's text written for others: `start` and `end` count UTF-16 units, the selectors
 * count code points as the W3C Web Annotation Data Model has it.
 */
export const runSchema = z.object({
  start: offset,
  end: offset,
  selectors: z.tuple([
    z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
    z.object({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      /** Up to 32 code points before and after. */
      prefix: z.string(),
      suffix: z.string(),
    }),
  ]),
});

/** A run with its selectors, as JSON. */
export type Run = z.infer<typeof runSchema>;

/**
 * A writer of spans of one text as runs with selectors. It is told all spans beforehand, so that the
 * text is walked once and not once for each; for another span it throws.
 */
export function runWriter(text: string, spans: readonly Span[]): (span: Span) => Run {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))];
  const points = toCodePoints(text, offsets);
  const pointAt = new Map(offsets.map((offset, at) => [offset, points[at]]));
  return ({ start, end }) => {
    const [first, last] = [pointAt.get(start), pointAt.get(end)];
    if (first === undefined || last === undefined) throw new Error('This span was not announced.');
    return {
      start,
      end,
      selectors: [
        { type: 'TextPositionSelector', start: first, end: last },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: pointsOf(text.slice(Math.max(0, start - ENOUGH), start))
            .slice(-CONTEXT)
            .join(''),
          suffix: pointsOf(text.slice(end, end + ENOUGH))
            .slice(0, CONTEXT)
            .join(''),
        },
      ],
    };
  };
}

function pointsOf(text: string): readonly string[] {
  return Array.from(text);
}
