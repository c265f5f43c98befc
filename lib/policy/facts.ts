import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { OriginTraced } from '#lib/evidence/traced-origins.ts';
import type { ClaimId, PersonId, SecondReadingId, SourceId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';
import type { Source } from '#lib/source/source.ts';
import type { Story } from '#lib/story/story.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What a policy looks at of a story. */
export type StoryFact = Pick<Story, 'outlet' | 'draftId'>;

/** What a policy looks at of a claim. */
export type ClaimFact = Pick<
  Claim,
  'id' | 'number' | 'priority' | 'accused' | 'state' | 'verdicts'
>;

/** What a policy looks at of an attribution. */
export type AttributionFact = Pick<
  Attribution,
  | 'id'
  | 'claimId'
  | 'parentId'
  | 'sourceId'
  | 'sourceSpans'
  | 'quoteType'
  | 'groundRules'
  | 'knowledge'
  | 'state'
  | 'createdAt'
>;

/** On which terms a source spoke to the story, in an attribution on whichever of its claims. */
export interface TermsFact {
  readonly sourceId: SourceId;
  readonly groundRules: Attribution['groundRules'];
  /** Whether the attribution and its claim both stand. */
  readonly isOpen: boolean;
}

/** What a policy looks at of a piece of evidence. */
export type EvidenceFact = Pick<
  Evidence,
  | 'id'
  | 'claimId'
  | 'stance'
  | 'form'
  | 'locator'
  | 'sourceId'
  | 'originId'
  | 'keptCopy'
  | 'retrievedAt'
  | 'state'
  | 'createdAt'
>;

/** What a policy looks at of a source. Its name is asked for its own outlet's sake and told in no finding. */
export type SourceFact = Pick<
  Source,
  'id' | 'kind' | 'name' | 'agreedDescription' | 'anonymityReason'
>;

/** What a policy looks at of a verdict. */
export type VerdictFact = Pick<
  Verdict,
  'claimId' | 'axis' | 'disputedReason' | 'recordedBy' | 'withdrawn' | 'reopenedIn'
>;

/** What a policy looks at of a link between claims. */
export type LinkFact = Pick<ClaimLink, 'id' | 'claimIds' | 'kind' | 'state'>;

/**
 * That somebody judged a claim in a second reading that was handed in. Claims that were left out are not among
 * these, nor are those whose facts have changed since.
 */
export interface SecondJudgementFact {
  readonly claimId: ClaimId;
  readonly readerId: PersonId;
}

/** A difference between two readings that nobody has settled. */
export interface DifferenceFact {
  readonly readingId: SecondReadingId;
  readonly claimId: ClaimId;
  readonly axis: Axis;
}

/** The public part of a sealed identity: who may open it, never what is in it. */
export interface IdentityFact {
  readonly sourceId: SourceId;
  readonly readers: readonly {
    readonly personId: PersonId;
    readonly role: Role;
    readonly isSenior: boolean;
  }[];
}

/** What a policy looks at of a query. */
export interface QueryFact {
  readonly id: string;
  readonly number: number;
  readonly kind: 'reporter' | 'source' | 'expert' | 'right-of-reply';
  readonly claimIds: readonly ClaimId[];
  /** With a right of reply: the party that is asked, as people write it. */
  readonly accused: string | null;
  /** ISO 8601 UTC; null where no time was set. */
  readonly dueAt: string | null;
  readonly state: 'open' | 'answered' | 'closed' | 'withdrawn';
  /** Whether it can have reached whoever is asked: a link to answer by was made, where it is put by link. */
  readonly isPut: boolean;
  readonly hasAnswer: boolean;
}

/** A reasoned exception from what one rule says of one thing. */
export interface WaiverFact {
  readonly ruleId: string;
  readonly claimId: ClaimId | null;
  readonly subject: string;
  /** What the rule said when it was waived: of anything else it is no exception. */
  readonly says: PolicySaid;
  readonly reason: string;
  /** Null when it was given on the command line. */
  readonly by: PersonId | null;
  readonly byName: string;
  readonly at: string;
  readonly state: 'open' | 'withdrawn';
}

/**
 * All a policy looks at in a story. What was withdrawn may be among it and counts for nothing, but that
 * what was once said off the record stays so. The order of things matters for verdicts alone: they are given oldest first.
 */
export interface PolicyFacts {
  readonly story: StoryFact;
  readonly claims: readonly ClaimFact[];
  readonly attributions: readonly AttributionFact[];
  /** The terms of the sources that gave evidence, also those stated on claims that are not among these facts. */
  readonly terms: readonly TermsFact[];
  readonly evidence: readonly EvidenceFact[];
  readonly origins: readonly OriginTraced[];
  readonly sources: readonly SourceFact[];
  readonly verdicts: readonly VerdictFact[];
  readonly links: readonly LinkFact[];
  readonly secondJudgements: readonly SecondJudgementFact[];
  readonly differences: readonly DifferenceFact[];
  readonly identities: readonly IdentityFact[];
  readonly queries: readonly QueryFact[];
  readonly waivers: readonly WaiverFact[];
  /** Sentences of the newest draft that are neither claimed nor dismissed. */
  readonly untouched: number;
}
