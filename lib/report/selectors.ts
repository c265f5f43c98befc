import { z } from 'zod';
import type { Span } from '#lib/text/span.ts';

const QUOTE_CONTEXT = 32;

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

/** Writes spans of one text as runs with selectors. The text is counted once, however many spans. */
export function runWriter(text: string): (span: Span) => Run {
  const points = Array.from(text);
  const pointAt = pointOffsets(text);
  return ({ start, end }) => {
    const first = pointAt[start] ?? points.length;
    const last = pointAt[end] ?? points.length;
    return {
      start,
      end,
      selectors: [
        { type: 'TextPositionSelector', start: first, end: last },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: points.slice(Math.max(0, first - QUOTE_CONTEXT), first).join(''),
          suffix: points.slice(last, last + QUOTE_CONTEXT).join(''),
        },
      ],
    };
  };
}

/** The code point offset of every UTF-16 offset; inside a pair, that of the pair's start. */
function pointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; point += 1) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    offsets.fill(point, unit, unit + width);
    unit += width;
  }
  offsets[text.length] = point;
  return offsets;
}
