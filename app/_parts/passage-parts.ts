import type { FactChange } from '#lib/carry/carried.ts';
import { segmentsOf } from '#lib/text/segments.ts';
import type { Span } from '#lib/text/span.ts';
import type { Passage } from '#lib/desk/passage.ts';

/** A piece of a passage: whether it is of the claim's words, and whether of a fact that differs. */
export interface PassagePart {
  readonly text: string;
  readonly isClaim: boolean;
  readonly isFact: boolean;
}

/** A passage cut where the claim's words and the differing facts begin and end. Offsets are those of the draft. */
export function passageParts(
  { start, text }: Passage,
  words: readonly Span[],
  facts: readonly (Span | null)[],
): readonly PassagePart[] {
  const covers = [
    ...words.map((span) => ({ id: 'claim', span })),
    ...facts.flatMap((span) => (span === null ? [] : [{ id: 'fact', span }])),
  ];
  return segmentsOf({ start, end: start + text.length }, covers).map((segment) => ({
    text: text.slice(segment.start - start, segment.end - start),
    isClaim: segment.ids.includes('claim'),
    isFact: segment.ids.includes('fact'),
  }));
}

/** Where the differing facts stand in one of the two drafts. */
export function factSpans(
  changes: readonly FactChange[],
  side: 'fromSpan' | 'toSpan',
): readonly (Span | null)[] {
  return changes.map((change) => change[side]);
}
