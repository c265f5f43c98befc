import { aSource, anId } from '#tests/fixtures/things.ts';
import type { IdentityFact } from '#lib/policy/facts.ts';
import type { Rows } from '#tests/lib/policy/rule-rows.ts';
import {
  attributionFact,
  claimFact,
  evidenceFact,
  originFact,
  queryFact,
  someFacts,
  unnamedPerson,
} from '#tests/lib/policy/some-facts.ts';

const CLAIM = claimFact();
const ACCUSING = claimFact({ accused: ['Ines Calado'] });
const SOURCE = anId('source');
const NAMED = aSource({ id: anId('source', 2), kind: 'named-person' });
const SOURCES = [unnamedPerson(), NAMED];
const ORIGINS = [originFact(1), originFact(2)];
const UNNAMED_SAYS = attributionFact({ sourceId: SOURCE });
const NAMED_SAYS = attributionFact({ sourceId: NAMED.id }, 2);
const OFF_THE_RECORD = { sourceId: SOURCE, groundRules: 'off-the-record' } as const;
const ON_THE_RECORD = { sourceId: SOURCE, groundRules: 'on-the-record' } as const;
const TWO = [evidenceFact({}, 1), evidenceFact({}, 2)];

function identity(role: 'admin' | 'editor' | 'checker', isSenior: boolean): IdentityFact {
  return { sourceId: SOURCE, readers: [{ personId: anId('person', 9), role, isSenior }] };
}

const SENIOR = [identity('editor', true)];

export const allegationOnUnnamedSourceRows: Rows<'allegation-on-unnamed-source'> = {
  params: { origins: 2, seniorEditor: true },
  satisfied: [
    {
      what: 'an accusation by nobody in particular',
      facts: someFacts({ claims: [ACCUSING], attributions: [attributionFact()] }),
    },
    {
      what: 'what accuses nobody',
      facts: someFacts({ claims: [CLAIM], attributions: [UNNAMED_SAYS], sources: SOURCES }),
    },
    {
      what: 'somebody named beside',
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [UNNAMED_SAYS, NAMED_SAYS],
        sources: SOURCES,
      }),
    },
    {
      what: 'a document beside an unnamed person’s evidence',
      facts: someFacts({
        claims: [ACCUSING],
        sources: SOURCES,
        evidence: [evidenceFact({ sourceId: SOURCE }), evidenceFact({}, 2)],
      }),
    },
    {
      what: 'two origins and a senior editor',
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [UNNAMED_SAYS],
        sources: SOURCES,
        evidence: TWO,
        origins: ORIGINS,
        identities: SENIOR,
      }),
    },
    {
      what: 'two origins where no senior editor is asked for',
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [UNNAMED_SAYS],
        sources: SOURCES,
        evidence: TWO,
        origins: ORIGINS,
      }),
      params: { origins: 2, seniorEditor: false },
    },
  ],
  lacking: [
    {
      what: 'an unnamed person alone',
      facts: someFacts({ claims: [ACCUSING], attributions: [UNNAMED_SAYS], sources: SOURCES }),
      found: [
        [1, 'origins', 'allegation-origins-too-few'],
        [1, SOURCE, 'senior-editor-missing'],
      ],
    },
    {
      what: 'evidence of an unnamed person alone, whoever it is attributed to',
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [NAMED_SAYS],
        sources: SOURCES,
        evidence: [evidenceFact({ sourceId: SOURCE })],
        origins: ORIGINS,
        identities: SENIOR,
      }),
      found: [[1, 'origins', 'allegation-origins-too-few']],
    },
    {
      what: 'somebody named who only passes on what an unnamed person says',
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [NAMED_SAYS, attributionFact({ sourceId: SOURCE, parentId: NAMED_SAYS.id })],
        sources: SOURCES,
        identities: SENIOR,
      }),
      found: [[1, 'origins', 'allegation-origins-too-few']],
    },
    ...[identity('editor', false), identity('checker', true)].map((one) => ({
      what: `two origins, and a ${one.readers[0]?.role ?? ''} who knows but is no senior editor`,
      facts: someFacts({
        claims: [ACCUSING],
        attributions: [UNNAMED_SAYS],
        sources: SOURCES,
        evidence: TWO,
        origins: ORIGINS,
        identities: [one],
      }),
      found: [[1, SOURCE, 'senior-editor-missing'] as const],
    })),
  ],
};

export const unnamedSourceExplainedRows: Rows<'unnamed-source-explained'> = {
  params: {},
  satisfied: [
    {
      what: 'all three',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [UNNAMED_SAYS],
        sources: SOURCES,
        identities: [identity('editor', false)],
      }),
    },
    {
      what: 'an administrator who knows',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [UNNAMED_SAYS],
        sources: SOURCES,
        identities: [identity('admin', false)],
      }),
    },
    {
      what: 'somebody named',
      facts: someFacts({ claims: [CLAIM], attributions: [NAMED_SAYS], sources: SOURCES }),
    },
    {
      what: 'an unnamed person on whom no claim rests',
      facts: someFacts({ claims: [CLAIM], sources: [unnamedPerson({ anonymityReason: null })] }),
    },
  ],
  lacking: [
    {
      what: 'nothing, at each claim once',
      facts: someFacts({
        claims: [claimFact({}, 2), CLAIM],
        attributions: [UNNAMED_SAYS, attributionFact({ sourceId: SOURCE }, 3)],
        evidence: [
          evidenceFact({ sourceId: SOURCE, claimId: anId('claim', 2), stance: 'context' }),
          evidenceFact({ sourceId: SOURCE }, 2),
        ],
        sources: [unnamedPerson({ anonymityReason: ' ', agreedDescription: null })],
        identities: [identity('checker', true)],
      }),
      found: [1, 2].flatMap((number) => [
        [number, `${SOURCE}/reason`, 'anonymity-reason-missing'] as const,
        [number, `${SOURCE}/description`, 'agreed-description-missing'] as const,
        [number, `${SOURCE}/editor`, 'editor-missing'] as const,
      ]),
    },
  ],
};

export const offTheRecordNeverEvidenceRows: Rows<'off-the-record-never-evidence'> = {
  params: {},
  satisfied: [
    {
      what: 'background',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ sourceId: SOURCE, groundRules: 'background' })],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
    },
    {
      what: 'evidence of a source to whom nothing is attributed',
      facts: someFacts({ claims: [CLAIM], evidence: [evidenceFact({ sourceId: SOURCE })] }),
    },
    {
      what: 'evidence of a source whose words off the record are out, and who speaks on background too',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [
          attributionFact({ ...OFF_THE_RECORD, state: 'withdrawn' }),
          attributionFact({ sourceId: SOURCE, groundRules: 'background' }, 2),
        ],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
    },
  ],
  lacking: [
    {
      what: 'the evidence still, when the attribution is withdrawn as advised',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ ...OFF_THE_RECORD, state: 'withdrawn' })],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
      found: [[1, anId('evidence'), 'evidence-off-the-record']],
    },
    {
      what: 'the evidence still, when the claim it was said on is withdrawn',
      facts: someFacts({
        claims: [CLAIM, claimFact({ state: 'withdrawn' }, 2)],
        attributions: [attributionFact({ ...OFF_THE_RECORD, claimId: anId('claim', 2) })],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
      found: [[1, anId('evidence'), 'evidence-off-the-record']],
    },
    {
      what: 'other terms that were withdrawn, are of a withdrawn claim, or that nobody has stated',
      facts: someFacts({
        claims: [CLAIM, claimFact({ state: 'withdrawn' }, 2)],
        attributions: [
          attributionFact({ ...OFF_THE_RECORD, state: 'withdrawn' }),
          attributionFact({ ...ON_THE_RECORD, state: 'withdrawn' }, 2),
          attributionFact({ ...ON_THE_RECORD, claimId: anId('claim', 2) }, 3),
          attributionFact({ sourceId: SOURCE, groundRules: 'not-stated' }, 4),
        ],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
      found: [[1, anId('evidence'), 'evidence-off-the-record']],
    },
    {
      what: 'an attribution, and evidence of the same source on another claim',
      facts: someFacts({
        claims: [CLAIM, claimFact({}, 2)],
        attributions: [attributionFact(OFF_THE_RECORD)],
        evidence: [evidenceFact({ sourceId: SOURCE, claimId: anId('claim', 2) })],
      }),
      found: [
        [1, anId('attribution'), 'attributed-off-the-record'],
        [2, anId('evidence'), 'evidence-off-the-record'],
      ],
    },
    {
      what: 'only the attribution where the source also spoke on the record',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact(OFF_THE_RECORD), attributionFact(ON_THE_RECORD, 2)],
        evidence: [evidenceFact({ sourceId: SOURCE })],
      }),
      found: [[1, anId('attribution'), 'attributed-off-the-record']],
    },
  ],
};

export const deepBackgroundNeverAttributedRows: Rows<'deep-background-never-attributed'> = {
  params: {},
  satisfied: [
    {
      what: 'words in the story’s own voice',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ groundRules: 'deep-background' })],
      }),
    },
    {
      what: 'background, described',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [
          attributionFact({ groundRules: 'background', sourceSpans: [{ start: 0, end: 3 }] }),
        ],
      }),
    },
  ],
  lacking: [
    {
      what: 'a description',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [
          attributionFact({ groundRules: 'deep-background', sourceSpans: [{ start: 0, end: 3 }] }),
        ],
      }),
      found: [[1, anId('attribution'), 'deep-background-attributed']],
    },
  ],
};

export const secondHandNeedsFirstHandRows: Rows<'second-hand-needs-first-hand'> = {
  params: {},
  satisfied: [
    {
      what: 'knowledge that nobody has stated',
      facts: someFacts({ claims: [CLAIM], attributions: [attributionFact()] }),
    },
    { what: 'no attribution', facts: someFacts({ claims: [CLAIM] }) },
    {
      what: 'somebody who saw it beside',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [
          attributionFact({ knowledge: 'second-hand' }),
          attributionFact({ knowledge: 'first-hand' }, 2),
        ],
      }),
    },
    ...(['primary-document', 'dataset', 'own-witness', 'recording'] as const).map((form) => ({
      what: `a ${form}`,
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ knowledge: 'second-hand' })],
        evidence: [evidenceFact({ form })],
      }),
    })),
  ],
  lacking: [
    {
      what: 'only people who were told',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [attributionFact({ knowledge: 'second-hand' })],
        evidence: [evidenceFact({ form: 'interview' })],
      }),
      found: [[1, '', 'first-hand-missing']],
    },
    {
      what: 'a witness who tells of somebody who was told',
      facts: someFacts({
        claims: [CLAIM],
        attributions: [
          attributionFact({ knowledge: 'first-hand' }),
          attributionFact({ knowledge: 'second-hand', parentId: anId('attribution') }, 2),
        ],
      }),
      found: [[1, '', 'first-hand-missing']],
    },
  ],
};

export const rightOfReplyRows: Rows<'right-of-reply'> = {
  params: { reply: 'sought' },
  satisfied: [
    { what: 'nobody accused', facts: someFacts({ claims: [claimFact({ accused: [' '] })] }) },
    {
      what: 'a query',
      facts: someFacts({
        claims: [claimFact({ accused: ['ines  CALADO', 'Ines Calado'] })],
        queries: [queryFact()],
      }),
    },
    {
      what: 'a query beside one that was not put',
      facts: someFacts({
        claims: [ACCUSING],
        queries: [queryFact({ isPut: false }), queryFact({}, 2)],
      }),
    },
    {
      what: 'an answer',
      facts: someFacts({
        claims: [ACCUSING],
        queries: [queryFact({ state: 'answered', hasAnswer: true })],
      }),
      params: { reply: 'answered' },
    },
    {
      what: 'time that has passed',
      facts: someFacts({
        claims: [ACCUSING],
        queries: [queryFact({ dueAt: '2026-11-02T11:00:00.000Z' })],
      }),
      params: { reply: 'answered' },
    },
  ],
  lacking: [
    {
      what: 'nothing, by party',
      facts: someFacts({ claims: [claimFact({ accused: ['Port Authority', 'Ines Calado '] })] }),
      found: [
        [1, 'port authority', 'reply-not-sought'],
        [1, 'ines calado', 'reply-not-sought'],
      ],
    },
    ...(
      [
        ['a query that was withdrawn', { state: 'withdrawn' }],
        ['a query to the reporter', { kind: 'reporter' }],
        ['a query to another party', { accused: 'Port Authority' }],
        ['a query on another claim', { claimIds: [anId('claim', 2)] }],
      ] as const
    ).map(([what, set]) => ({
      what,
      facts: someFacts({ claims: [ACCUSING, claimFact({}, 2)], queries: [queryFact(set)] }),
      found: [[1, 'ines calado', 'reply-not-sought'] as const],
    })),
    ...(['sought', 'answered'] as const).map((reply) => ({
      what: `a query to be answered by a link that nobody has, until it is ${reply}`,
      facts: someFacts({
        claims: [ACCUSING],
        queries: [queryFact({ isPut: false, dueAt: '2026-11-02T11:00:00.000Z' })],
      }),
      params: { reply },
      found: [[1, 'ines calado', 'reply-not-put'] as const],
    })),
    ...[null, '2026-11-02T12:00:00.000Z'].map((dueAt) => ({
      what: `no answer, and time until ${dueAt ?? 'ever'}`,
      facts: someFacts({ claims: [ACCUSING], queries: [queryFact({ dueAt })] }),
      params: { reply: 'answered' } as const,
      found: [[1, 'ines calado', 'reply-not-given'] as const],
    })),
  ],
};
