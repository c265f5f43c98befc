import type { OriginTraced } from '#lib/evidence/traced-origins.ts';
import type {
  AttributionFact,
  ClaimFact,
  EvidenceFact,
  PolicyFacts,
  QueryFact,
  SourceFact,
  VerdictFact,
  WaiverFact,
} from '#lib/policy/facts.ts';
import type { Policy, Rule } from '#lib/policy/policy.ts';
import type { RuleKindName } from '#lib/policy/rules.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';
import { termsIn } from '#lib/policy/terms.ts';
import {
  NOON,
  aClaim,
  aSource,
  aVerdict,
  anAttribution,
  anId,
  someEvidence,
} from '#tests/fixtures/things.ts';

/** The facts of a story that holds nothing yet but what a test says. */
export function someFacts(set: Partial<PolicyFacts> = {}): PolicyFacts {
  const { attributions = [], claims = [] } = set;
  return {
    story: { outlet: 'The Estuary Courier', draftId: anId('draft') },
    claims,
    attributions,
    terms: termsIn(attributions, claims),
    evidence: [],
    origins: [],
    sources: [],
    verdicts: [],
    links: [],
    secondJudgements: [],
    differences: [],
    identities: [],
    queries: [],
    waivers: [],
    untouched: 0,
    ...set,
  };
}

/** An open claim without verdicts that accuses nobody; the n-th has the number n. */
export function claimFact(set: Partial<ClaimFact> = {}, n = 1): ClaimFact {
  return { ...aClaim({ id: anId('claim', n), number: n }), ...set };
}

/** A claim that is judged so on its content. */
export function judged(
  content: ClaimFact['verdicts']['content'],
  attribution: ClaimFact['verdicts']['attribution'] = null,
  n = 1,
): ClaimFact {
  return claimFact({ verdicts: { attribution, content } }, n);
}

/** An attribution of the first claim to nobody. */
export function attributionFact(set: Partial<AttributionFact> = {}, n = 1): AttributionFact {
  return { ...anAttribution({ id: anId('attribution', n) }), ...set };
}

/** Evidence of the first claim that supports it and has all that can be asked of it but a source. */
export function evidenceFact(set: Partial<EvidenceFact> = {}, n = 1): EvidenceFact {
  const keptCopy = { sha256: 'c'.repeat(64), sizeBytes: 1, filename: 'a', mediaType: 'text/plain' };
  const evidence = someEvidence({ id: anId('evidence', n), stance: 'supports', locator: 'p. 3' });
  return { ...evidence, keptCopy, originId: anId('origin', n), ...set };
}

/** The n-th origin, which traces to nothing. */
export function originFact(n = 1, set: Partial<OriginTraced> = {}): OriginTraced {
  return { id: anId('origin', n), name: `Origin ${n}`, isOwn: false, tracesTo: null, ...set };
}

/** An unnamed person of whom all is written down. */
export function unnamedPerson(set: Partial<SourceFact> = {}, n = 1): SourceFact {
  return {
    ...aSource({ id: anId('source', n), kind: 'unnamed-person', name: 'Secret Name' }),
    agreedDescription: 'a port official',
    anonymityReason: 'Fears for the post.',
    ...set,
  };
}

/** A verdict on the content of the first claim by the first person. */
export function verdictFact(set: Partial<VerdictFact> = {}): VerdictFact {
  return { ...aVerdict(), ...set };
}

/** A right-of-reply query to Ines Calado on the first claim, put and not answered. */
export function queryFact(set: Partial<QueryFact> = {}, n = 1): QueryFact {
  return {
    id: `query_${n}`,
    number: n,
    kind: 'right-of-reply',
    claimIds: [anId('claim')],
    accused: 'Ines Calado',
    dueAt: null,
    state: 'open',
    isPut: true,
    hasAnswer: false,
    ...set,
  };
}

/** A waiver of a rule of the first claim. */
export function waiverFact(set: Partial<WaiverFact> = {}): WaiverFact {
  return {
    ruleId: 'rule',
    claimId: anId('claim'),
    subject: '',
    says: sayPolicy('locator-missing'),
    reason: 'Settled by telephone.',
    by: anId('person', 9),
    byName: 'Ada Senior',
    at: NOON,
    state: 'open',
    ...set,
  };
}

/** A rule that blocks and that an editor may waive. */
export function aRule<Kind extends RuleKindName>(
  about: Pick<Rule<Kind>, 'kind' | 'params'> & Partial<Rule<Kind>>,
) {
  const common = {
    id: 'rule',
    severity: 'blocks',
    reason: 'So we do.',
    mayWaive: 'editor',
  } as const;
  return { ...common, ...about };
}

/** A policy of these rules. */
export function aPolicy(...rules: Policy['rules']): Policy {
  return { name: 'The house', note: '', rules };
}
