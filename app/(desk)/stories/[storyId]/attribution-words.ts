import type { Attribution } from '#lib/attribution/attribution.ts';
import type { RELIABILITIES } from '#lib/source/source.ts';
import type { AttributionPart, PartSpan } from './sheets.ts';

/** The parts of an attribution in the order in which they are picked. */
export const PARTS = ['source', 'cue', 'content'] as const satisfies readonly AttributionPart[];

/** What each part is called, and which words it wants. */
export const PART_WORDS: Readonly<Record<AttributionPart, { name: string; asks: string }>> = {
  source: { name: 'Source', asks: 'the words that name who says it' },
  cue: { name: 'Cue', asks: 'the words that attribute it, such as “has accused … of”' },
  content: { name: 'Content', asks: 'the words that are ascribed to them' },
};

/** What each quote type is called. */
export const QUOTE_TYPE_WORDS = {
  direct: 'Direct: in quotation marks',
  indirect: 'Indirect: in paraphrase',
  mixed: 'Mixed: both',
} as const satisfies Record<Attribution['quoteType'], string>;

/** What each agreement with a source is called. */
export const GROUND_RULE_WORDS = {
  'not-stated': 'Not stated',
  'on-the-record': 'On the record: by name',
  background: 'Background: agreed description',
  'deep-background': 'Deep background: no attribution',
  'off-the-record': 'Off the record: not for publication',
} as const satisfies Record<Attribution['groundRules'], string>;

/** What it is called that a source saw something or was told it. */
export const KNOWLEDGE_WORDS = {
  'not-stated': 'Not stated',
  'first-hand': 'First-hand: saw or knows it',
  'second-hand': 'Second-hand: was told',
} as const satisfies Record<Attribution['knowledge'], string>;

/** What the letters of the Admiralty code mean of a source. */
export const RELIABILITY_WORDS = {
  A: 'A · completely reliable',
  B: 'B · usually reliable',
  C: 'C · fairly reliable',
  D: 'D · not usually reliable',
  E: 'E · unreliable',
  F: 'F · cannot be judged',
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
