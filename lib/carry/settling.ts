import {
  type Part,
  ROLES,
  type SpansByRole,
  attributionsAtHand,
} from '#lib/carry/attribution-at-hand.ts';
import type { Carried, CarryDecision, FactChange } from '#lib/carry/carried.ts';
import { factsLeftOut, partsLeftOut } from '#lib/carry/left-out.ts';
import { axesTouchedBy, reopenings } from '#lib/carry/rules.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { onNewestDraft, stillOpen } from '#lib/claim/rules.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { DraftId, PersonId, VerdictId } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** A claim that waits, with how it came into the newest draft. */
export interface Waiting {
  readonly claim: Claim;
  /** Null for a claim of the newest draft itself. */
  readonly carried: Carried | null;
  /** All verdicts of the claim, oldest first. */
  readonly verdicts: readonly Verdict[];
}

/** Who settles, and when. */
export interface Settling {
  readonly at: string;
  readonly by: PersonId | null;
  readonly byName: string;
  readonly newVerdictId: () => VerdictId;
}

/**
 * Keeps a claim as it is: somebody looked at what the draft changed and stands by the claim. Verdicts that were reopened
 * are given anew, in the name of whoever does. Refused for a claim without a place.
 */
export function accept(
  { claim, carried, verdicts }: Waiting,
  by: Settling,
  expects: number,
): Result<readonly Change[]> {
  const waits = stillWaits(claim, carried);
  if (!waits.ok) return waits;
  if (claim.unplaced !== null) {
    return fail(refusal('policy', say('carried-without-place', { number: claim.number })));
  }
  const given = waits.value.reopened.flatMap((axis) => {
    if (claim.verdicts[axis] !== null) return [];
    const last = verdicts.findLast((one) => one.axis === axis && one.withdrawn === null);
    return last === undefined ? [] : [givenAnew(last, claim, by)];
  });
  return ok([
    ...given.map((verdict, at) => ({
      kind: 'verdict.recorded' as const,
      verdict,
      expects: expects + at,
    })),
    settled(waits.value, 'accepted', { by, expects: expects + given.length }),
  ]);
}

/** Whether nothing but a look is wanted, so that many can be accepted at once: no verdict is given anew by it. */
export function isSafeToAccept({ claim, carried }: Pick<Waiting, 'claim' | 'carried'>): boolean {
  return (
    claim.unplaced === null &&
    carried !== null &&
    carried.outcome !== 'fact-changed' &&
    carried.reopened.every((axis) => claim.verdicts[axis] !== null)
  );
}

/**
 * What else a verdict settles: a claim whose verdicts were reopened waits no longer once each of those axes is judged.
 * `axis` is the one judged now, `expects` the claim's version after that.
 */
export function settledByJudging(
  { claim, carried }: Pick<Waiting, 'claim' | 'carried'>,
  axis: Axis,
  { by, expects }: { readonly by: Settling; readonly expects: number },
): readonly Change[] {
  if (carried?.state !== 'waiting' || claim.unplaced !== null) return [];
  const isOpen = carried.reopened.some((each) => each !== axis && claim.verdicts[each] === null);
  return isOpen ? [] : [settled(carried, 'judged', { by, expects })];
}

/** Words somebody chose for a claim, with the facts in which they differ from those it had. */
export interface Choice {
  readonly draft: Draft;
  readonly spans: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** The texts of the drafts in which the attributions stand. */
  readonly texts: ReadonlyMap<DraftId, string>;
  readonly factsBetween: (before: string, after: string) => readonly FactChange[];
}

/**
 * Gives a claim that waits the words of the newest draft that somebody chose. The claim waits no longer, unless the
 * facts in those words are other ones: then its verdicts are reopened. The words of its attributions come along where
 * they stand in or beside the chosen ones; what does not is left out, and the source itself stays. Where a source, a cue
 * or a content is left out, the attribution is not the one that was judged: its verdict is reopened too.
 */
export function place(
  { claim, carried, verdicts }: Waiting,
  choice: Choice,
  { by, expects }: { readonly by: Settling; readonly expects: number },
): Result<readonly Change[]> {
  const waits = stillWaits(claim, carried);
  if (!waits.ok) return waits;
  const current = onNewestDraft({ draftId: waits.value.draftId }, { draftId: choice.draft.id });
  if (!current.ok) return current;
  const runs = placeRuns(choice.draft.text, choice.draft.blocks, choice.spans);
  if (!runs.ok) return runs;
  const words = wordsOfRuns(choice.draft.text, runs.value);
  const moved = attributionsIn(claim, choice, runs.value);
  const leftOut = partsLeftOut(choice.attributions, moved);
  const facts = choice.factsBetween(waits.value.fromWords, words);
  const changes = [...facts, ...factsLeftOut(choice, { carried: waits.value, changes: moved })];
  const standing = verdicts.filter(
    ({ withdrawn, reopenedIn }) => withdrawn === null && reopenedIn === null,
  );
  // What an earlier place left out stays told, and was judged since if a verdict stands.
  const axes = new Set<Axis>([...axesTouchedBy(facts), ...axesLosing(leftOut)]);
  const touched = AXES.filter(
    (axis) => axes.has(axis) && standing.some((verdict) => verdict.axis === axis),
  );
  const reopened = [...new Set([...waits.value.reopened, ...touched])];
  const { id: draftId } = choice.draft;
  const placed = { claimId: claim.id, draftId, spans: runs.value, words, changes, reopened };
  const reopening = reopenings(standing, { draftId, reopened: touched, leftOut }, expects + 1);
  const isSettled = reopened.every(
    (axis) => !touched.includes(axis) && claim.verdicts[axis] !== null,
  );
  return ok([
    { kind: 'claim.placed', ...placed, expects },
    ...reopening,
    ...moved,
    ...(isSettled ? [settled(waits.value, 'placed', { by, expects: expects + 1 })] : []),
  ]);
}

function axesLosing(leftOut: readonly Part[]): readonly Axis[] {
  return leftOut.length === 0 ? [] : ['attribution'];
}

function attributionsIn(
  claim: Claim,
  { draft, attributions, texts }: Choice,
  runs: readonly Span[],
): readonly Change[] {
  const places = attributionsAtHand(attributions, { claim, draft, runs, texts });
  return attributions.flatMap((one, at): readonly Change[] => {
    const set = places[at];
    if (set === undefined || (one.draftId === draft.id && areSame(one, set))) return [];
    const { id: attributionId, version: expects } = one;
    return [{ kind: 'attribution.carried', attributionId, draftId: draft.id, set, expects }];
  });
}

function areSame(one: SpansByRole, other: SpansByRole): boolean {
  return ROLES.every((role) => {
    const [spans, others] = [one[role], other[role]];
    return (
      spans.length === others.length &&
      spans.every(({ start, end }, at) => start === others[at]?.start && end === others[at].end)
    );
  });
}

function stillWaits(claim: Claim, carried: Carried | null): Result<Carried> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  if (carried?.state === 'waiting') return ok(carried);
  return fail(refusal('policy', say('carried-settled', { number: claim.number })));
}

function givenAnew(last: Verdict, claim: Claim, { newVerdictId, at, by, byName }: Settling) {
  return {
    ...last,
    id: newVerdictId(),
    draftId: claim.draftId,
    recordedAt: at,
    recordedBy: by,
    recordedByName: byName,
    reopenedIn: null,
  };
}

function settled(
  { claimId, draftId }: Carried,
  settledAs: CarryDecision,
  { by, expects }: { readonly by: Settling; readonly expects: number },
): Change {
  const { by: personId, byName } = by;
  return { kind: 'carry.settled', claimId, draftId, settledAs, by: personId, byName, expects };
}
