import type { Attribution } from '#lib/attribution/attribution.ts';
import type { RELIABILITIES } from '#lib/source/source.ts';
import type { AttributionPart, PartSpan } from './sheets.ts';

/** The parts of an attribution in the order in which they are picked. */
export const PARTS = ['source', 'cue', 'content'] as const satisfies readonly AttributionPart[];

/** Under which keys the catalogue says what the letters of the Admiralty code mean of a source. */
export const RELIABILITY_KEYS = {
  A: 'reliabilities.a',
  B: 'reliabilities.b',
  C: 'reliabilities.c',
  D: 'reliabilities.d',
  E: 'reliabilities.e',
  F: 'reliabilities.f',
} as const satisfies Record<(typeof RELIABILITIES)[number], string>;

/** All words that play a part in some open attribution, for drawing them in the text. */
export function partSpansOf(attributions: readonly Attribution[]): readonly PartSpan[] {
  return attributions
    .filter((attribution) => attribution.state === 'open')
    .flatMap((attribution) => [
      ...attribution.sourceSpans.map((span) => ({ part: 'source' as const, span })),
      ...attribution.cueSpans.map((span) => ({ part: 'cue' as const, span })),
      ...attribution.contentSpans.map((span) => ({ part: 'content' as const, span })),
    ]);
}

/** An attribution and how deep it hangs in others: X says Y accused Z. */
export interface Branch {
  readonly attribution: Attribution;
  readonly depth: number;
}

/** The open attributions as a tree laid flat, each right after the one it hangs on. */
export function branchesOf(attributions: readonly Attribution[]): readonly Branch[] {
  const open = attributions.filter((attribution) => attribution.state === 'open');
  const known = new Set<string>(open.map((attribution) => attribution.id));
  const under = (parentId: string | null, depth: number): Branch[] =>
    open
      .filter(({ parentId: own }) => (own !== null && known.has(own) ? own : null) === parentId)
      .flatMap((attribution) => [
        { attribution, depth },
        ...(depth > open.length ? [] : under(attribution.id, depth + 1)),
      ]);
  return under(null, 0);
}
