import type { OpenMatters } from '#lib/report/open-matters.ts';

/** One thing that claims lack, with the claims that lack it. */
export interface OpenList {
  readonly title: string;
  readonly numbers: readonly number[];
}

/** What is open among the claims, most pressing first; lists without a claim are left out. */
export function openLists(open: OpenMatters): readonly OpenList[] {
  return [
    { title: 'Without a place in this draft', numbers: open.withoutPlace },
    { title: 'Changed by a new draft, not settled', numbers: open.notSettled },
    { title: 'Judged without evidence', numbers: open.judgedWithoutEvidence },
    { title: 'Content not yet checked', numbers: open.withoutVerdict.content },
    { title: 'Attribution not yet checked', numbers: open.withoutVerdict.attribution },
    { title: 'No attribution recorded', numbers: open.withoutAttribution },
    { title: 'Ground rules not stated', numbers: open.withoutGroundRules },
  ].filter((list) => list.numbers.length > 0);
}
