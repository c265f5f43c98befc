import { NOON, aSource, anId } from '#tests/fixtures/things.ts';
import type { Rows } from '#tests/lib/policy/rule-rows.ts';
import {
  attributionFact,
  claimFact,
  evidenceFact,
  judged,
  originFact,
  someFacts,
  verdictFact,
} from '#tests/lib/policy/some-facts.ts';

const CLAIM = claimFact();
const EVIDENCE = anId('evidence');
const TWO = [evidenceFact({}, 1), evidenceFact({}, 2)];
const ORIGINS = [originFact(1), originFact(2)];
const WIRE = [originFact(1), originFact(2, { tracesTo: anId('origin', 1) })];
const OWN = [originFact(1, { isOwn: true }), originFact(2)];
const CONFLICT = verdictFact({ disputedReason: 'conflicting' });
const AGAINST = evidenceFact({ stance: 'refutes' }, 2);
const outletSource = aSource({ kind: 'outlet', name: 'The Estuary Courier' });

export const corroboratedNeedsOriginsRows: Rows<'corroborated-needs-origins'> = {
  params: { origins: 2, orPrimary: true },
  satisfied: [
    {
      what: 'two origins',
      facts: someFacts({ claims: [judged('corroborated')], evidence: TWO, origins: ORIGINS }),
    },
    { what: 'a claim that is unverified', facts: someFacts({ claims: [judged('unverified')] }) },
    {
      what: 'a corroborated attribution',
      facts: someFacts({ claims: [judged(null, 'corroborated')] }),
    },
    ...(['primary-document', 'dataset', 'own-witness'] as const).map((form) => ({
      what: `one ${form}`,
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact({ form, originId: null })],
      }),
    })),
    {
      what: 'our own witness, whose origin is our own',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact({ form: 'own-witness' })],
        origins: OWN,
      }),
    },
  ],
  lacking: [
    {
      what: 'one origin',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact()],
        origins: ORIGINS,
      }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'a wire and its rewrite',
      facts: someFacts({ claims: [judged('corroborated')], evidence: TWO, origins: WIRE }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'another and ourselves',
      facts: someFacts({ claims: [judged('corroborated')], evidence: TWO, origins: OWN }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'two origins, one of which refutes',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact(), AGAINST],
        origins: ORIGINS,
      }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'a primary document of our own',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact({ form: 'primary-document' })],
        origins: OWN,
      }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'a dataset that our own outlet published',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact({ form: 'dataset', sourceId: anId('source') })],
        origins: ORIGINS,
        sources: [outletSource],
      }),
      found: [[1, '', 'origins-too-few']],
    },
    {
      what: 'a primary document where that is not enough',
      facts: someFacts({
        claims: [judged('corroborated')],
        evidence: [evidenceFact({ form: 'primary-document' })],
        origins: ORIGINS,
      }),
      params: { origins: 2, orPrimary: false },
      found: [[1, '', 'origins-too-few']],
    },
  ],
};

export const disputedNeedsEvidenceRows: Rows<'disputed-needs-evidence'> = {
  params: { twoOrigins: true },
  satisfied: [
    {
      what: 'refuting evidence',
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [verdictFact()],
        evidence: [AGAINST],
      }),
    },
    { what: 'a claim that is unverified', facts: someFacts({ claims: [judged('unverified')] }) },
    {
      what: 'evidence on both sides of two origins',
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [CONFLICT],
        evidence: [evidenceFact(), AGAINST],
        origins: ORIGINS,
      }),
    },
    {
      what: 'evidence on both sides, wherever it comes from',
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [CONFLICT],
        evidence: [evidenceFact(), AGAINST],
        origins: WIRE,
      }),
      params: { twoOrigins: false },
    },
  ],
  lacking: [
    {
      what: 'no refuting evidence',
      facts: someFacts({
        claims: [judged('disputed', 'disputed')],
        verdicts: [verdictFact()],
        evidence: [evidenceFact(), evidenceFact({ stance: 'context' }, 2)],
      }),
      found: [
        [1, 'attribution', 'refuting-missing'],
        [1, 'content', 'refuting-missing'],
      ],
    },
    ...[[], [evidenceFact()], [AGAINST]].map((evidence, at) => ({
      what: `a conflict without ${['evidence', 'refuting', 'supporting'][at] ?? ''}`,
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [CONFLICT],
        evidence,
        origins: ORIGINS,
      }),
      found: [[1, 'content', 'sides-missing'] as const],
    })),
    {
      what: 'a conflict within one origin',
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [CONFLICT],
        evidence: [evidenceFact(), AGAINST],
        origins: WIRE,
      }),
      found: [[1, 'content', 'sides-missing']],
    },
    {
      what: 'a conflict of two origins of which neither refutes',
      facts: someFacts({
        claims: [judged('disputed')],
        verdicts: [CONFLICT],
        evidence: [...TWO, evidenceFact({ stance: 'refutes', originId: null }, 3)],
        origins: ORIGINS,
      }),
      found: [[1, 'content', 'sides-missing']],
    },
  ],
};

export const evidenceHasLocatorRows: Rows<'evidence-has-locator'> = {
  params: {},
  satisfied: [
    { what: 'a page', facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact()] }) },
  ],
  lacking: [
    {
      what: 'none, and blanks',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [
          evidenceFact({ locator: null }),
          evidenceFact({ locator: '  ', stance: 'context' }, 2),
        ],
      }),
      found: [
        [1, EVIDENCE, 'locator-missing'],
        [1, anId('evidence', 2), 'locator-missing'],
      ],
    },
  ],
};

export const evidenceHasKeptCopyRows: Rows<'evidence-has-kept-copy'> = {
  params: {},
  satisfied: [
    { what: 'a copy', facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact()] }) },
  ],
  lacking: [
    {
      what: 'none',
      facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact({ keptCopy: null })] }),
      found: [[1, EVIDENCE, 'kept-copy-missing']],
    },
  ],
};

export const evidenceNamesOriginRows: Rows<'evidence-names-origin'> = {
  params: {},
  satisfied: [
    { what: 'an origin', facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact()] }) },
    {
      what: 'context',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [evidenceFact({ originId: null, stance: 'context' })],
      }),
    },
  ],
  lacking: [
    {
      what: 'none',
      facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact({ originId: null })] }),
      found: [[1, EVIDENCE, 'origin-missing']],
    },
  ],
};

/** Noon is the moment at which the rules are asked. */
export const evidenceNotOlderThanRows: Rows<'evidence-not-older-than'> = {
  params: { days: 7 },
  satisfied: [
    {
      what: 'what was added today',
      facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact()] }),
    },
    {
      what: 'what was retrieved seven days ago to the millisecond',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [evidenceFact({ retrievedAt: '2026-10-26T12:00:00.000Z' })],
      }),
    },
    {
      what: 'what was added long ago and retrieved anew',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [evidenceFact({ createdAt: '2020-01-01T00:00:00.000Z', retrievedAt: NOON })],
      }),
    },
  ],
  lacking: [
    {
      what: 'a millisecond more',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [evidenceFact({ retrievedAt: '2026-10-26T11:59:59.999Z' })],
      }),
      found: [[1, EVIDENCE, 'evidence-too-old']],
    },
    {
      what: 'what was added long ago',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [evidenceFact({ createdAt: '2026-01-01T00:00:00.000Z' })],
      }),
      found: [[1, EVIDENCE, 'evidence-too-old']],
    },
    {
      what: 'what was added long ago, as retrieved at a time still to come',
      facts: someFacts({
        claims: [CLAIM],
        evidence: [
          evidenceFact({
            createdAt: '2026-01-01T00:00:00.000Z',
            retrievedAt: '2036-01-01T00:00:00.000Z',
          }),
        ],
      }),
      found: [[1, EVIDENCE, 'evidence-too-old']],
    },
  ],
};

export const quotesAgainstRecordingRows: Rows<'quotes-against-recording'> = {
  params: {},
  satisfied: [
    {
      what: 'a paraphrase',
      facts: someFacts({ claims: [CLAIM], attributions: [attributionFact()] }),
    },
    ...(['recording', 'transcript'] as const).map((form) => ({
      what: `a ${form}`,
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ quoteType: 'direct' })],
        evidence: [evidenceFact({ form })],
      }),
    })),
  ],
  lacking: [
    ...(['direct', 'mixed'] as const).map((quoteType) => ({
      what: `a ${quoteType} quote and a page that prints it`,
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ quoteType })],
        evidence: [evidenceFact({ form: 'publication' })],
      }),
      found: [[1, '', 'recording-missing'] as const],
    })),
    {
      what: 'a recording that refutes',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ quoteType: 'direct' })],
        evidence: [evidenceFact({ form: 'recording', stance: 'refutes' })],
      }),
      found: [[1, '', 'recording-missing']],
    },
  ],
};
