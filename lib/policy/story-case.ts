import type { Axis } from '#lib/claim/standing.ts';
import { type StoryTraces, byAge, traceOrigins } from '#lib/evidence/traced-origins.ts';
import type { ClaimId, PersonId, SourceId } from '#lib/id.ts';
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
  /** The verdict that holds on each axis; null where none does. */
  readonly holding: Readonly<Record<Axis, VerdictFact | null>>;
  /** One of the people who judged it, on whatever axis; null where nobody did. */
  readonly judge: PersonId | null;
  /** Whether somebody else judged it too. */
  readonly isJudgedByTwo: boolean;
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
  /** Sources who once spoke off the record, and to whom nothing is attributed now on other terms that were stated. */
  readonly offTheRecordOnly: ReadonlySet<SourceId>;
  /** Queries that bear on no open claim. */
  readonly queriesOfStory: readonly QueryFact[];
  readonly untouched: number;
}

/** A claim's case while its parts are still put into it. */
interface Gathered extends ClaimCase {
  attributions: AttributionFact[];
  evidence: EvidenceFact[];
  readonly holding: Record<Axis, VerdictFact | null>;
  judge: PersonId | null;
  isJudgedByTwo: boolean;
  contradictions: Contradiction[];
  differences: DifferenceFact[];
  queries: QueryFact[];
}

/** The cases of all open claims: by number, and by the claim's id. */
interface Cases {
  readonly all: readonly Gathered[];
  readonly byId: ReadonlyMap<ClaimId, Gathered>;
}

/**
 * Puts the facts of a story to the claims they bear on, once for all rules. Withdrawn things, and whatever
 * hangs on a withdrawn claim, are left out here, so that no rule has to think of them; only what was promised to a
 * source stays promised. Linear in the facts, but for putting them in an order that does not depend on how they came.
 */
export function storyCase(facts: PolicyFacts, now: string): StoryCase {
  const open = facts.claims.filter(({ state }) => state === 'open');
  const sorted = open.toSorted((a, b) => a.number - b.number);
  const all = sorted.map(emptyCase);
  const cases: Cases = { all, byId: new Map(all.map((one) => [one.claim.id, one])) };
  putAttributions(facts, cases);
  putEvidence(facts, cases);
  putJudgements(facts, cases);
  putContradictions(facts, cases);
  return {
    now,
    story: facts.story,
    claims: all,
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    traces: traceOrigins({ ...facts, outlet: facts.story.outlet }),
    identities: identitiesBySource(facts.identities),
    offTheRecordOnly: offTheRecordOnly(facts),
    queriesOfStory: putQueries(facts, cases),
    untouched: facts.untouched,
  };
}

function emptyCase(claim: ClaimFact): Gathered {
  return {
    claim,
    attributions: NONE,
    evidence: NONE,
    holding: { attribution: null, content: null },
    judge: null,
    isJudgedByTwo: false,
    contradictions: NONE,
    differences: NONE,
    queries: NONE,
  };
}

/** The list of all claims that have nothing of a kind: thousands of lists of their own cost more than the rules. */
const NONE: never[] = [];

/** A list with one more; an empty one is left as it is, since many share it. */
function added<T>(list: T[], thing: T): T[] {
  if (list.length === 0) return [thing];
  list.push(thing);
  return list;
}

function putAttributions({ attributions }: PolicyFacts, cases: Cases): void {
  for (const each of attributions) {
    const one = each.state === 'open' ? cases.byId.get(each.claimId) : undefined;
    if (one !== undefined) one.attributions = added(one.attributions, each);
  }
  for (const one of cases.all) inOrder(one.attributions, byAge);
}

function putEvidence({ evidence }: PolicyFacts, cases: Cases): void {
  for (const each of evidence) {
    const one = each.state === 'open' ? cases.byId.get(each.claimId) : undefined;
    if (one !== undefined) one.evidence = added(one.evidence, each);
  }
  for (const one of cases.all) inOrder(one.evidence, byAge);
}

function putJudgements(facts: PolicyFacts, cases: Cases): void {
  for (const verdict of facts.verdicts) {
    if (verdict.withdrawn !== null || verdict.reopenedIn !== null) continue;
    const one = cases.byId.get(verdict.claimId);
    if (one === undefined) continue;
    one.holding[verdict.axis] = verdict;
    // What the command line recorded was judged by nobody, and who judged facts that changed since judged others.
    if (verdict.recordedBy !== null) putJudge(one, verdict.recordedBy);
  }
  for (const { claimId, readerId } of facts.secondJudgements) {
    const one = cases.byId.get(claimId);
    if (one !== undefined) putJudge(one, readerId);
  }
  for (const each of facts.differences) {
    const one = cases.byId.get(each.claimId);
    if (one !== undefined) one.differences = added(one.differences, each);
  }
  const byReading = by(({ readingId, axis }: DifferenceFact) => `${readingId} ${axis}`);
  for (const one of cases.all) inOrder(one.differences, byReading);
}

function putJudge(one: Gathered, personId: PersonId): void {
  if (one.judge === null) one.judge = personId;
  else if (one.judge !== personId) one.isJudgedByTwo = true;
}

function putContradictions({ links }: PolicyFacts, cases: Cases): void {
  for (const link of links) {
    if (link.state !== 'open' || link.kind !== 'conflicts-with') continue;
    const [one, other] = [cases.byId.get(link.claimIds[0]), cases.byId.get(link.claimIds[1])];
    if (one === undefined || other === undefined) continue;
    one.contradictions = added(one.contradictions, { link, other: other.claim });
    other.contradictions = added(other.contradictions, { link, other: one.claim });
  }
  const byLink = by(({ link }: Contradiction) => link.id);
  for (const one of cases.all) inOrder(one.contradictions, byLink);
}

/** Puts queries to their claims, and answers those that bear on none. */
function putQueries({ queries }: PolicyFacts, cases: Cases): readonly QueryFact[] {
  const ofStory: QueryFact[] = [];
  const byNumber = (a: QueryFact, b: QueryFact) => a.number - b.number;
  for (const query of queries.filter(({ state }) => state !== 'withdrawn').sort(byNumber)) {
    const borne = [...new Set(query.claimIds)].flatMap((id) => cases.byId.get(id) ?? []);
    for (const one of borne) one.queries = added(one.queries, query);
    if (borne.length === 0) ofStory.push(query);
  }
  return ofStory;
}

/**
 * Withdrawing an attribution takes back no promise to its source: what was said off the record counts even so. Only
 * terms that stand and were stated are other ones.
 */
function offTheRecordOnly({ terms }: PolicyFacts): ReadonlySet<SourceId> {
  const off = new Set<SourceId>();
  const otherwise = new Set<SourceId>();
  for (const { sourceId, groundRules, isOpen } of terms) {
    if (groundRules === 'off-the-record') off.add(sourceId);
    else if (isOpen && groundRules !== 'not-stated') otherwise.add(sourceId);
  }
  return new Set([...off].filter((id) => !otherwise.has(id)));
}

function identitiesBySource(
  identities: readonly IdentityFact[],
): ReadonlyMap<SourceId, readonly IdentityFact[]> {
  return Map.groupBy(identities, ({ sourceId }) => sourceId);
}

function inOrder<T>(things: T[], compare: (a: T, b: T) => number): void {
  // Mostly they come in order, and to see that takes a fraction of what sorting does.
  let before: T | undefined;
  for (const thing of things) {
    if (before !== undefined && compare(before, thing) > 0) {
      things.sort(compare);
      return;
    }
    before = thing;
  }
}

function by<T>(keyOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const one = keyOf(a);
    const other = keyOf(b);
    return one < other ? -1 : Number(one > other);
  };
}
