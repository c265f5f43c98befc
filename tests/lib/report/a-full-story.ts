import {
  aClaim,
  aDismissal,
  aDraft,
  aSource,
  aVerdict,
  anAttribution,
  anEvidence,
  anId,
  anInput,
  anOrigin,
  at,
} from '#tests/lib/report/a-story.ts';
import type { ReportInput } from '#lib/report/report.ts';
import {
  FINDINGS,
  HOSTILE,
  POLICY,
  QUERIES,
  SIGN_OFFS,
  WAIVERS,
} from '#tests/lib/report/a-review.ts';

const draft = aDraft([
  { role: 'kicker', text: 'Coast', repeatOf: null },
  { role: 'headline', text: 'Ferry “Aurora” Lost in the Sound 🌊', repeatOf: null },
  {
    role: 'paragraph',
    text: 'The ferry sank with 112 people aboard, the harbour master said, quoting a pilot who said the bow door was open. Nobody has seen the pilot.',
    repeatOf: null,
  },
  { role: 'caption', text: 'Ferry “Aurora” Lost in the Sound 🌊', repeatOf: 1 },
  {
    role: 'quote',
    text: '“We were told,” an officer said, “that it was <b>safe</b>.” [It was not](javascript:x).',
    repeatOf: null,
  },
  { role: 'list-item', text: 'The line carries 2,000,000 passengers a year.', repeatOf: null },
]);

/** A story with something of everything a report can show, at fixed ids and one fixed moment. */
export const FULL_STORY: ReportInput = {
  ...anInput(
    draft,
    [
      aClaim(draft, 1, at(draft, 'sank with 112 people aboard'), {
        restatement: 'The ferry sank with 112 people aboard.',
        priority: 'high',
        assigneeId: anId('person', 1),
      }),
      aClaim(draft, 2, at(draft, '112 people aboard, the harbour master said'), {
        kind: 'quotation',
      }),
      aClaim(draft, 3, at(draft, 'the bow door was open')),
      aClaim(draft, 4, at(draft, 'We were told', 'that it was <b>safe</b>'), {
        kind: 'quotation',
        restatement: HOSTILE,
      }),
      aClaim(draft, 5, at(draft, '2,000,000 passengers'), { priority: 'low' }),
      aClaim(draft, 6, at(draft, 'Nobody has seen the pilot'), {
        state: 'withdrawn',
        withdrawnReason: 'Marked by mistake.',
      }),
    ],
    {
      sources: [
        aSource(1, { name: 'Harbour master Tove Berg', reliability: 'B' }),
        aSource(2, { name: 'Pilot Anders Krogh', agreedDescription: 'a pilot' }),
        aSource(3, { name: 'Officer Q', kind: 'unnamed-person' }),
        aSource(4, { name: 'Passenger register', kind: 'document', reliability: 'A' }),
      ],
      origins: [anOrigin(1, 'Register'), anOrigin(2, HOSTILE)],
      attributions: [
        anAttribution(1, 1, {
          sourceId: anId('source', 1),
          sourceSpans: at(draft, 'the harbour master'),
          cueSpans: at(draft, 'said'),
          contentSpans: at(draft, 'sank with 112 people aboard'),
          knowledge: 'second-hand',
        }),
        anAttribution(2, 3, { sourceId: anId('source', 1), quoteType: 'mixed' }),
        anAttribution(3, 3, {
          parentId: anId('attribution', 2),
          sourceId: anId('source', 2),
          groundRules: 'background',
          knowledge: 'first-hand',
        }),
        anAttribution(4, 4, {
          sourceId: anId('source', 3),
          quoteType: 'direct',
          groundRules: 'not-stated',
        }),
      ],
      evidence: [
        anEvidence(1, 1, {
          question: 'How many were aboard?',
          answer: '112',
          citation: 'Passenger register of the line, 23 November',
          url: 'https://example.org/register?day=23&ship=aurora',
          locator: 'page 3',
          quotation: 'Total 112',
          credibility: 1,
          sourceId: anId('source', 4),
          originId: anId('origin', 1),
          keptCopy: {
            sha256: 'c'.repeat(64),
            sizeBytes: 20480,
            filename: 'register.pdf',
            mediaType: 'application/pdf',
          },
          retrievedAt: '2026-11-23T18:05:00.000Z',
        }),
        anEvidence(2, 1, { originId: anId('origin', 1), stance: 'context' }),
        anEvidence(3, 4, {
          citation: HOSTILE,
          answer: HOSTILE,
          quotation: HOSTILE,
          stance: 'refutes',
          originId: anId('origin', 2),
          url: 'javascript:alert(1)',
        }),
        anEvidence(4, 3, { citation: 'Talk with Anders Krogh (Krogh, by telephone)' }),
      ],
      verdicts: [
        aVerdict(1, 1, { axis: 'attribution' }),
        aVerdict(2, 1, { value: 'unverified' }),
        aVerdict(3, 1, { value: 'corroborated', justification: 'The register came in.' }),
        aVerdict(4, 4, {
          axis: 'content',
          value: 'disputed',
          disputedReason: 'refuted',
          justification: HOSTILE,
          recordedByName: '@ed <i>itor</i>',
        }),
        aVerdict(5, 2, { axis: 'attribution', value: 'disputed', disputedReason: 'conflicting' }),
      ],
    },
    {
      title: 'Ferry “Aurora” Lost in the Sound 🌊 <script>',
      byline: 'Ida Holm',
      outlet: 'Sound & Coast',
      dateline: '23 November',
    },
  ),
  dismissals: at(draft, 'Coast').map((span) =>
    aDismissal(1, span, { createdByName: '@ed <i>itor</i>' }),
  ),
  members: [{ person: { name: 'Mara Lind', role: 'checker' } }],
  policy: POLICY,
  findings: FINDINGS,
  waivers: WAIVERS,
  queries: QUERIES,
  signOffs: SIGN_OFFS,
};
