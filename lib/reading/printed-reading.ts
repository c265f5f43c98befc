import { z } from 'zod';
import { readDraft } from '#lib/reading/read.ts';
import type { ReadText } from '#lib/reading/offer.ts';
import { readingOf } from '#lib/reading/reading.ts';
import { BLOCK_ROLES } from '#lib/text/block.ts';

const count = z.int().min(0);

/** A span as it is printed for programs of any language: in UTF-16 units, and in code points as the W3C selectors count. */
export const printedSpanSchema = z
  .object({
    start: count,
    end: count,
    codePoints: z.object({ start: count, end: count }).readonly(),
  })
  .readonly();

/**
 * A reading as it is handed out: with the text its spans lie in. The format is stable: fields may come
 * without notice, and `format` counts up when one goes or changes its meaning.
 */
export const printedReadingSchema = z
  .object({
    /** The canonical text: breaks and spaces as the desk keeps them. */
    text: z.string(),
    blocks: z
      .array(
        z
          .object({
            role: z.enum(BLOCK_ROLES),
            span: printedSpanSchema,
            /** The position of the first block with these words, if this one repeats it. */
            repeatOf: count.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    reading: readingOf(printedSpanSchema),
  })
  .readonly();

export type PrintedReading = z.infer<typeof printedReadingSchema>;

/** Reads a draft and prints all that was found, every span in both units. Linear in the text and in what was found. */
export function printReading({ text, blocks }: ReadText): PrintedReading {
  const inBoth = expander(text);
  return printedReadingSchema.parse({
    text,
    blocks: blocks.map(({ role, start, end, repeatOf }) => ({
      role,
      span: inBoth({ start, end }),
      repeatOf,
    })),
    reading: inBoth(readDraft(text, blocks)),
  });
}

/** A draft read and printed, as JSON in UTF-8. */
export function printedBytes(draft: ReadText): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(printReading(draft)));
}

/** Gives every span in a tree of plain values its code points. */
function expander(text: string): (value: unknown) => unknown {
  const pairs = pairsIn(text);
  const toPoint = (offset: number) => offset - countBelow(pairs, offset);
  const expand = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(expand);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    if (isSpan(value) && entries.length === 2) {
      const { start, end } = value;
      return { start, end, codePoints: { start: toPoint(start), end: toPoint(end) } };
    }
    return Object.fromEntries(entries.map(([name, one]) => [name, expand(one)]));
  };
  return expand;
}

function isSpan(value: object): value is { readonly start: number; readonly end: number } {
  return (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}

/** Where the second halves of surrogate pairs stand: each makes the code points one fewer than the units. */
function pairsIn(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    at += 1;
    pairs.push(at);
  }
  return pairs;
}

function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
