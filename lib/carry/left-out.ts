import type { Attribution } from '#lib/attribution/attribution.ts';
import { PARTS, type Part } from '#lib/carry/attribution-at-hand.ts';
import type { Carried, FactChange } from '#lib/carry/carried.ts';
import type { DraftId } from '#lib/id.ts';
import type { Change } from '#lib/store/change.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';

/** Attributions as they were, and the texts of the drafts in which their words stood. */
interface Before {
  readonly attributions: readonly Attribution[];
  readonly texts: ReadonlyMap<DraftId, string>;
}

/** How the claim came into the draft, and what a rule answered for the place that was chosen in it. */
interface Placing {
  readonly carried: Pick<Carried, 'fromDraftId' | 'changes'>;
  readonly changes: readonly Change[];
}

/** The parts of attributions that had words before and have none after what a rule answered, each part once. */
export function partsLeftOut(
  attributions: readonly Attribution[],
  changes: readonly Change[],
): readonly Part[] {
  const lost = lostBy(attributions, changes);
  return PARTS.filter((each) => lost.some(({ part }) => part === each));
}

/**
 * The same as facts: the words a part had, which are no longer there. Another place tells anew what an earlier one left
 * out, as long as the part has no words.
 */
export function factsLeftOut(
  { attributions, texts }: Before,
  { carried, changes }: Placing,
): readonly FactChange[] {
  const now = lostBy(attributions, changes).map(({ one, part }) => {
    const spans = one[`${part}Spans`];
    const isShown = one.draftId === carried.fromDraftId;
    return gone(part, {
      from: wordsOfRuns(texts.get(one.draftId) ?? '', spans),
      fromSpan: isShown ? (spans[0] ?? null) : null,
    });
  });
  const earlier = carried.changes.filter(
    ({ kind, to, where }) =>
      where === 'around' &&
      to === null &&
      PARTS.some((part) => part === kind && attributions.every((one) => isWithout(one, part))),
  );
  return distinct([...earlier, ...now]);
}

function gone(kind: Part, { from, fromSpan }: Pick<FactChange, 'from' | 'fromSpan'>): FactChange {
  return { kind, from, to: null, fromSpan, toSpan: null, where: 'around' };
}

/** Two attributions of a claim can name one source: that it is gone is told once. */
function distinct(facts: readonly FactChange[]): readonly FactChange[] {
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.from ?? ''}`, fact])).values()];
}

function lostBy(attributions: readonly Attribution[], changes: readonly Change[]) {
  const before = new Map(attributions.map((one) => [one.id, one]));
  return changes.flatMap((change) => {
    if (change.kind !== 'attribution.carried') return [];
    const one = before.get(change.attributionId);
    if (one === undefined) return [];
    return PARTS.filter((part) => !isWithout(one, part) && isWithout(change.set, part)).map(
      (part) => ({ one, part }),
    );
  });
}

type Spans = Pick<Attribution, `${Part}Spans`>;

function isWithout(spans: Spans, part: Part): boolean {
  return spans[`${part}Spans`].length === 0;
}
