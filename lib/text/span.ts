import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** A half-open range of UTF-16 offsets in a draft's canonical text; never empty. */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.start < span.end, inSchema(say('span-empty')))
  .readonly();

/** A half-open range of UTF-16 offsets: `start` belongs to it, `end` does not. */
export type Span = z.infer<typeof spanSchema>;

/** The words a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Reading order: by start, the longer one first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first span holds the whole of the second. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
