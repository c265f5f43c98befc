import type { PlaceContext } from '#app/_parts/place-context.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { DraftId } from '#lib/id.ts';

/** One claim that a draft did something about. */
export type Changed = AnswerOf<'read-changes'>['changed'][number] & {
  /** What stands around each of its candidates. */
  readonly contexts: readonly PlaceContext[];
};

/** A stretch of a draft around some words. */
export type Passage = NonNullable<Changed['before']>;

/** What the claims of a draft are put under, in the order in which they want a person. */
export const GROUPS = ['earlier', 'fact-changed', 'ambiguous', 'gone', 'reworded'] as const;

export type Group = (typeof GROUPS)[number];

/** The group of a claim. Words that came as they were are listed only where something older waits. */
export function groupOf({ carried: { outcome } }: Pick<Changed, 'carried'>): Group {
  return outcome === 'unchanged' || outcome === 'moved' ? 'earlier' : outcome;
}

/** The claims of each group that has some, in the order given. */
export function grouped(
  changed: readonly Changed[],
): readonly { readonly group: Group; readonly items: readonly Changed[] }[] {
  return GROUPS.map((group) => ({
    group,
    items: changed.filter((item) => groupOf(item) === group),
  })).filter(({ items }) => items.length > 0);
}

/** Whether a claim waits for somebody in this draft. */
export function waitsIn(claim: Claim, draftId: DraftId): boolean {
  return claim.state === 'open' && claim.waitsIn === draftId;
}
