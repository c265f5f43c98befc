import type { EvidenceId } from '#lib/id.ts';
import {
  type EvidenceTraced,
  type OriginEnd,
  type StoryTraces,
  byAge,
} from '#lib/evidence/traced-origins.ts';

/** Whether a piece of evidence counts as an origin of its own, and if not, why. */
export type Counting =
  | { readonly kind: 'counts'; readonly end: OriginEnd }
  /** It ends where an older piece ends: a wire's report and its rewrite are one. */
  | { readonly kind: 'same-origin'; readonly end: OriginEnd; readonly with: EvidenceId }
  /** It comes from our own outlet or from the story itself: `end` is null where only its source says so. */
  | { readonly kind: 'own'; readonly end: OriginEnd | null }
  /** Nobody has said where it first came from. */
  | { readonly kind: 'no-origin' };

/** One piece of evidence with how it counts. */
export interface CountedEvidence {
  readonly evidenceId: EvidenceId;
  readonly counting: Counting;
}

/** How many independent origins the evidence of a claim has, and what became of each piece, oldest first. */
export interface Independence {
  readonly origins: number;
  readonly items: readonly CountedEvidence[];
}

/**
 * Counts origins instead of pieces. Withdrawn evidence is left out, evidence of every stance counts: whoever
 * asks for support gives the supporting evidence alone. The order in which it is given changes nothing.
 */
export function independenceOf(
  evidence: readonly EvidenceTraced[],
  traces: StoryTraces,
): Independence {
  const counted = new Map<string, EvidenceId>();
  const open = evidence.filter((item) => item.state === 'open').toSorted(byAge);
  const items = open.map((item) => {
    const counting = countingOf(item, traces, counted);
    if (counting.kind === 'counts') counted.set(counting.end.key, item.id);
    return { evidenceId: item.id, counting };
  });
  return { origins: counted.size, items };
}

/** The keys of the origins that count among open evidence; how many there are is how independent it is. */
export function originsOf(
  evidence: readonly EvidenceTraced[],
  traces: StoryTraces,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const item of evidence) {
    const counting = item.state === 'open' ? countingOf(item, traces) : null;
    if (counting?.kind === 'counts') keys.add(counting.end.key);
  }
  return keys;
}

const NONE: ReadonlyMap<string, EvidenceId> = new Map();

function countingOf(
  { originId, sourceId }: EvidenceTraced,
  { ends, ownSources }: StoryTraces,
  counted = NONE,
): Counting {
  const end = originId === null ? null : (ends.get(originId) ?? null);
  if (end?.isOwn === true) return { kind: 'own', end };
  if (sourceId !== null && ownSources.has(sourceId)) return { kind: 'own', end: null };
  if (end === null) return { kind: 'no-origin' };
  const older = counted.get(end.key);
  return older === undefined ? { kind: 'counts', end } : { kind: 'same-origin', end, with: older };
}
