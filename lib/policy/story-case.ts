import type { Axis } from '#lib/claim/standing.ts';
import { type StoryTraces, byAge, traceOrigins } from '#lib/evidence/traced-origins.ts';
import type { ClaimId, SourceId } from '#lib/id.ts';
import type {
  AttributionFact,
  ClaimFact,
  DifferenceFact,
  EvidenceFact,
  IdentityFact,
  LinkFact,
  PolicyFacts,
  QueryFact,
  SourceFact,
  StoryFact,
  VerdictFact,
} from '#lib/policy/facts.ts';

/** An open claim that conflicts with another open one. */
export interface Contradiction {
  readonly link: LinkFact;
  readonly other: ClaimFact;
}

/** An open claim with all that bears on it and was not withdrawn, each list in an order of its own. */
export interface ClaimCase {
  readonly claim: ClaimFact;
  readonly attributions: readonly AttributionFact[];
  readonly evidence: readonly EvidenceFact[];
  readonly supporting: readonly EvidenceFact[];
  readonly refuting: readonly EvidenceFact[];
  /** The verdict that holds on each axis; null where none does. */
  readonly holding: Readonly<Record<Axis, VerdictFact | null>>;
  /** The people who judged it, on whatever axis; who judged facts that have changed since is not among them. */
  readonly judges: ReadonlySet<string>;
  readonly contradictions: readonly Contradiction[];
  readonly differences: readonly DifferenceFact[];
  readonly queries: readonly QueryFact[];
}

/** A story as rules look at it: its open claims by number, and what they share. */
export interface StoryCase {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly story: StoryFact;
  readonly claims: readonly ClaimCase[];
  readonly sources: ReadonlyMap<SourceId, SourceFact>;
  readonly traces: StoryTraces;
  readonly identities: ReadonlyMap<SourceId, readonly IdentityFact[]>;
  /** Sources to whom everything that is attributed to them was said off the record. */
  readonly offTheRecordOnly: ReadonlySet<SourceId>;
  /** Queries that bear on no open claim. */
  readonly queriesOfStory: readonly QueryFact[];
  readonly untouched: number;
}

/** A claim's case while its parts are still put into it. */
interface Gathered extends ClaimCase {
  readonly attributions: AttributionFact[];
  readonly evidence: EvidenceFact[];
  readonly supporting: EvidenceFact[];
  readonly refuting: EvidenceFact[];
  readonly holding: Record<Axis, VerdictFact | null>;
  readonly judges: Set<string>;
  readonly contradictions: Contradiction[];
  readonly differences: DifferenceFact[];
  readonly queries: QueryFact[];
}

type Cases = ReadonlyMap<ClaimId, Gathered>;

/**
 * Puts the facts of a story to the claims they bear on, once for all rules. Withdrawn things, and whatever
 * hangs on a withdrawn claim, are left out here, so that no rule has to think of them. Linear in
 * the facts, but for putting them in an order that does not depend on how they came.
 */
export function storyCase(facts: PolicyFacts, now: string): StoryCase {
  const open = facts.claims.filter(({ state }) => state === 'open');
  const sorted = open.toSorted((a, b) => a.number - b.number);
  const cases: Cases = new Map(sorted.map((claim) => [claim.id, emptyCase(claim)]));
  putAttributions(facts, cases);
  putEvidence(facts, cases);
  putJudgements(facts, cases);
  putContradictions(facts, cases);
  return {
    now,
    story: facts.story,
    claims: [...cases.values()],
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    traces: traceOrigins({ ...facts, outlet: facts.story.outlet }),
    identities: identitiesBySource(facts.identities),
    offTheRecordOnly: offTheRecordOnly(cases),
    queriesOfStory: putQueries(facts, cases),
    untouched: facts.untouched,
  };
}

function emptyCase(claim: ClaimFact): Gathered {
  return {
    claim,
    attributions: [],
    evidence: [],
    supporting: [],
    refuting: [],
    holding: { attribution: null, content: null },
    judges: new Set(),
    contradictions: [],
    differences: [],
    queries: [],
  };
}

function putAttributions({ attributions }: PolicyFacts, cases: Cases): void {
  for (const each of attributions) {
    if (each.state === 'open') cases.get(each.claimId)?.attributions.push(each);
  }
  for (const one of cases.values()) inOrder(one.attributions, byAge);
}

function putEvidence({ evidence }: PolicyFacts, cases: Cases): void {
  for (const each of evidence) {
    if (each.state === 'open') cases.get(each.claimId)?.evidence.push(each);
  }
  for (const one of cases.values()) {
    inOrder(one.evidence, byAge);
    for (const each of one.evidence) {
      if (each.stance === 'supports') one.supporting.push(each);
      if (each.stance === 'refutes') one.refuting.push(each);
    }
  }
}

function putJudgements(
  { verdicts, secondJudgements, differences }: PolicyFacts,
  cases: Cases,
): void {
  for (const verdict of verdicts) {
    if (verdict.withdrawn !== null || verdict.reopenedIn !== null) continue;
    const one = cases.get(verdict.claimId);
    if (one === undefined) continue;
    one.holding[verdict.axis] = verdict;
    // What the command line recorded was judged by nobody.
    if (verdict.recordedBy !== null) one.judges.add(verdict.recordedBy);
  }
  for (const { claimId, readerId } of secondJudgements) cases.get(claimId)?.judges.add(readerId);
  for (const each of differences) cases.get(each.claimId)?.differences.push(each);
  for (const one of cases.values())
    inOrder(
      one.differences,
      by(({ readingId, axis }) => `${readingId} ${axis}`),
    );
}

function putContradictions({ links }: PolicyFacts, cases: Cases): void {
  for (const link of links) {
    const [one, other] = link.claimIds.map((id) => cases.get(id));
    if (link.state !== 'open' || link.kind !== 'conflicts-with') continue;
    if (one === undefined || other === undefined) continue;
    one.contradictions.push({ link, other: other.claim });
    other.contradictions.push({ link, other: one.claim });
  }
  for (const one of cases.values())
    inOrder(
      one.contradictions,
      by(({ link }) => link.id),
    );
}

/** Puts queries to their claims, and answers those that bear on none. */
function putQueries({ queries }: PolicyFacts, cases: Cases): readonly QueryFact[] {
  const ofStory: QueryFact[] = [];
  const byNumber = (a: QueryFact, b: QueryFact) => a.number - b.number;
  for (const query of queries.filter(({ state }) => state !== 'withdrawn').sort(byNumber)) {
    const borne = [...new Set(query.claimIds)].flatMap((id) => cases.get(id) ?? []);
    for (const one of borne) one.queries.push(query);
    if (borne.length === 0) ofStory.push(query);
  }
  return ofStory;
}

function offTheRecordOnly(cases: Cases): ReadonlySet<SourceId> {
  const off = new Set<SourceId>();
  const otherwise = new Set<SourceId>();
  for (const { attributions } of cases.values()) {
    for (const { sourceId, groundRules } of attributions) {
      if (sourceId === null) continue;
      (groundRules === 'off-the-record' ? off : otherwise).add(sourceId);
    }
  }
  return new Set([...off].filter((id) => !otherwise.has(id)));
}

function identitiesBySource(
  identities: readonly IdentityFact[],
): ReadonlyMap<SourceId, readonly IdentityFact[]> {
  return Map.groupBy(identities, ({ sourceId }) => sourceId);
}

function inOrder<T>(things: T[], compare: (a: T, b: T) => number): void {
  if (things.length > 1) things.sort(compare);
}

function by<T>(keyOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : Number(one > other);
  };
}
