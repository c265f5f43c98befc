import type { Attribution } from '#lib/attribution/attribution.ts';
import { PARTS, type Part } from '#lib/carry/attribution-at-hand.ts';
import type { Carried, FactChange } from '#lib/carry/carried.ts';
import type { House } from '#lib/carry/house.ts';
import type { CarriedMark } from '#lib/carry/mark.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What is carried: the claims of a story, withdrawn ones too, with what hangs on them. */
export interface Load {
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  /** Oldest first. */
  readonly verdicts: readonly Verdict[];
}

/** Where it is carried to. */
export interface Destination {
  readonly draft: Pick<Draft, 'id' | 'text'>;
  readonly marks: ReadonlyMap<string, CarriedMark>;
  readonly house: Pick<House, 'looksAtReworded'>;
}

/**
 * Brings every claim of a story into its next draft. A claim keeps its verdicts while the facts in its words are
 * the same; where one differs, the verdicts on the axes it touches are reopened and the claim waits for a person.
 * A claim that has waited before waits on. n log n in what hangs on the claims.
 */
export function carryClaims(load: Load, to: Destination): readonly Change[] {
  const attributions = Map.groupBy(load.attributions, ({ claimId }) => claimId);
  const verdicts = Map.groupBy(load.verdicts, ({ claimId }) => claimId);
  return load.claims.flatMap((claim) => {
    const mark = to.marks.get(claim.id);
    if (mark === undefined) throw new Error(`The claim ${claim.id} was not carried.`);
    const given = (verdicts.get(claim.id) ?? []).filter(({ withdrawn }) => withdrawn === null);
    const standing = given.filter(({ reopenedIn }) => reopenedIn === null);
    const carried = carriedOf(claim, mark, { ...to, given });
    return [
      { kind: 'claim.carried', carried, expects: claim.version },
      ...carryAttributions(attributions.get(claim.id) ?? [], mark, to.draft.id),
      ...reopenings(standing, carried, claim.version + 1),
    ] satisfies Change[];
  });
}

/** On which axes a draft reopens verdicts. */
interface Reopening extends Pick<Carried, 'draftId' | 'reopened'> {
  /** The parts of its attributions that a claim lost where it was placed by hand. */
  readonly leftOut?: readonly Part[];
}

/** The verdicts that are reopened, each a change; `expects` is the claim's version before the first. */
export function reopenings(
  standing: readonly Verdict[],
  { draftId, reopened, leftOut = [] }: Reopening,
  expects: number,
): readonly Change[] {
  return standing
    .filter(({ axis }) => reopened.includes(axis))
    .map((verdict, at) => ({
      kind: 'verdict.reopened',
      verdict,
      draftId,
      ...(verdict.axis === 'attribution' && leftOut.length > 0 ? { leftOut } : {}),
      expects: expects + at,
    }));
}

/**
 * The axes that other facts touch: whoever is said to have said it, and how, bears on whether it was said;
 * every other fact also on whether it is so.
 */
export function axesTouchedBy(changes: readonly FactChange[]): readonly Axis[] {
  const touching = changes.filter(isOfTheClaim);
  if (touching.length === 0) return [];
  return touching.every(({ kind }) => OF_THE_ATTRIBUTION.has(kind)) ? ['attribution'] : AXES;
}

/** Who is said to have said it, how, and what of it: whether it is so does not hang on that. */
const OF_THE_ATTRIBUTION: ReadonlySet<FactChange['kind']> = new Set(PARTS);

/** Facts that govern the words from outside of them: what is not so is another claim wherever the *not* stands. */
const GOVERNING: ReadonlySet<FactChange['kind']> = new Set(['negation', 'modality', ...PARTS]);

/** Whether a change is one of the claim itself, and not only of another thing in its sentence. */
export function isOfTheClaim({ where, kind }: FactChange): boolean {
  return where === 'inside' || GOVERNING.has(kind);
}

function carriedOf(
  claim: Claim,
  mark: CarriedMark,
  { draft, house, given }: Destination & { readonly given: readonly Verdict[] },
): Carried {
  const { outcome, spans, candidates, changes, needsReview } = mark;
  const touched = outcome === 'fact-changed' ? axesTouchedBy(changes) : [];
  const isLookedAt = outcome === 'reworded' && house.looksAtReworded;
  const waits = needsReview || isLookedAt || claim.waitsIn !== null;
  return {
    claimId: claim.id,
    draftId: draft.id,
    fromDraftId: claim.draftId,
    outcome,
    fromSpans: claim.spans,
    fromWords: claim.words,
    spans,
    words: wordsOfRuns(draft.text, spans),
    candidates,
    changes,
    reopened: AXES.filter((axis) => {
      const last = given.findLast((verdict) => verdict.axis === axis);
      if (last === undefined) return false;
      // What an earlier draft reopened and nobody judged since is open still.
      return touched.includes(axis) || last.reopenedIn !== null;
    }),
    state: waits ? 'waiting' : 'held',
    ...NOT_SETTLED,
  };
}

const NOT_SETTLED = {
  decision: null,
  settledAt: null,
  settledBy: null,
  settledByName: null,
} as const;

/** A claim without a place leaves the words of its attributions where they were. */
function carryAttributions(
  attributions: readonly Attribution[],
  mark: CarriedMark,
  draftId: Draft['id'],
): readonly Change[] {
  if (mark.spans.length === 0) return [];
  const placed = new Map(mark.attributions.map((one) => [one.id, one]));
  return attributions.flatMap(({ id, version }) => {
    const place = placed.get(id);
    if (place === undefined) return [];
    const { sourceSpans, cueSpans, contentSpans } = place;
    const set = { sourceSpans, cueSpans, contentSpans };
    return [{ kind: 'attribution.carried', attributionId: id, draftId, set, expects: version }];
  });
}
