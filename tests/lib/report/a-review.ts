import type { Finding } from '#lib/policy/finding.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import type { Query } from '#lib/query/query.ts';
import type { NamedSignOff } from '#lib/report/report-sign-off.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import { MOMENT, anId } from '#tests/lib/report/a-story.ts';

/** Text that would do harm in at least one format if it were not escaped there. */
export const HOSTILE =
  '=cmd|"/c calc"!A1 <script>alert(1)</script> [x](javascript:alert(1)) `"\' & | * _ $x$ @all';

/** A policy of three rules, one of which is satisfied. */
export const POLICY: PolicyVersion = {
  id: anId('policy-version', 1),
  policyId: anId('policy', 1),
  number: 3,
  policy: {
    name: 'The house policy',
    note: '',
    rules: [
      {
        id: 'judged',
        kind: 'verdict-on-both-axes',
        params: { priority: 'normal' },
        severity: 'blocks',
        reason: HOSTILE,
        mayWaive: 'editor',
      },
      {
        id: 'located',
        kind: 'evidence-has-locator',
        params: {},
        severity: 'warns',
        reason: 'A reader has to find the page.',
        mayWaive: 'senior-editor',
      },
      {
        id: 'no-queries',
        kind: 'open-queries-none',
        params: {},
        severity: 'blocks',
        reason: 'We wait for answers.',
        mayWaive: 'nobody',
      },
    ],
    signing: { kind: 'vote', needs: 2, of: 3 },
  },
  writtenAt: MOMENT,
  writtenBy: null,
  writtenByName: 'Mara Lind',
};

const waived = { reason: HOSTILE, by: null, byName: '@ed <i>itor</i>', at: MOMENT };

/** One finding that blocks, one that is waived, one that warns of the story's own. */
export const FINDINGS: readonly Finding[] = [
  {
    ruleId: 'judged',
    kind: 'verdict-on-both-axes',
    severity: 'blocks',
    claimId: anId('claim', 3),
    subject: 'content',
    says: sayPolicy('verdict-missing', { axis: 'content' }),
    wants: sayPolicy('want-verdict', { axis: 'content' }),
    mayWaive: 'editor',
    waiver: null,
  },
  {
    ruleId: 'judged',
    kind: 'verdict-on-both-axes',
    severity: 'blocks',
    claimId: anId('claim', 5),
    subject: 'content',
    says: sayPolicy('verdict-missing', { axis: 'content' }),
    wants: sayPolicy('want-verdict', { axis: 'content' }),
    mayWaive: 'editor',
    waiver: waived,
  },
  {
    ruleId: 'located',
    kind: 'evidence-has-locator',
    severity: 'warns',
    claimId: null,
    subject: '',
    says: sayPolicy('locator-missing'),
    wants: sayPolicy('want-locator'),
    mayWaive: 'senior-editor',
    waiver: null,
  },
];

const aWaiver = (number: number, about: Partial<Waiver>): Waiver => ({
  id: anId('waiver', number),
  storyId: anId('story', 1),
  claimId: anId('claim', 5),
  ruleId: 'judged',
  subject: 'content',
  says: sayPolicy('verdict-missing', { axis: 'content' }),
  state: 'open',
  withdrawnReason: null,
  version: 1,
  ...waived,
  ...about,
});

/** A waiver that is needed, one that nothing needs now, under a rule that is gone, and one that was taken back. */
export const WAIVERS: readonly Waiver[] = [
  aWaiver(1, {}),
  aWaiver(2, {
    claimId: null,
    ruleId: 'covered',
    subject: '',
    says: sayPolicy('sentences-untouched', { count: 3 }),
    reason: 'The tables at the end are checked by the data desk.',
  }),
  aWaiver(3, {
    claimId: anId('claim', 1),
    state: 'withdrawn',
    reason: 'It was late.',
    withdrawnReason: 'The register came in.',
  }),
];

const aQuery = (number: number, about: Partial<Query>): Query => ({
  id: anId('query', number),
  storyId: anId('story', 1),
  number,
  kind: 'expert',
  claimIds: [anId('claim', 1)],
  to: 'Prof. Ada Quist',
  personId: null,
  sourceId: null,
  accused: null,
  question: HOSTILE,
  dueAt: null,
  channel: 'e-mail',
  where: 'quist@example.org',
  state: 'open',
  askedAt: MOMENT,
  askedBy: null,
  askedByName: 'Mara Lind',
  withdrawnReason: null,
  closing: null,
  reopenedReason: null,
  version: 1,
  answers: [],
  attempts: [],
  links: [],
  ...about,
});

const noted = { notedAt: MOMENT, notedBy: null, notedByName: 'Mara Lind' };

/** A right of reply that was tried, answered and closed; a query to a withheld source; one that waits. */
export const QUERIES: readonly Query[] = [
  aQuery(1, {
    kind: 'right-of-reply',
    to: 'Press office',
    accused: 'The line',
    question: 'Do you say that the door was shut?',
    state: 'closed',
    attempts: [
      {
        id: anId('query-attempt', 1),
        queryId: anId('query', 1),
        triedAt: MOMENT,
        channel: 'phone',
        outcome: 'no-answer',
        note: HOSTILE,
        ...noted,
      },
    ],
    answers: [
      {
        id: anId('query-answer', 1),
        queryId: anId('query', 1),
        answeredAt: '2026-11-24T10:00:00.000Z',
        channel: 'lawyer',
        accepts: true,
        text: HOSTILE,
        keptCopy: {
          sha256: 'f'.repeat(64),
          sizeBytes: 12,
          filename: 'letter.pdf',
          mediaType: 'application/pdf',
        },
        linkId: null,
        ...noted,
      },
    ],
    closing: {
      effect: 'The words stay.',
      claims: [{ claimId: anId('claim', 1), effect: 'nothing-changes' }],
      closedAt: '2026-11-24T11:00:00.000Z',
      closedBy: null,
      closedByName: 'Mara Lind',
    },
  }),
  aQuery(2, {
    kind: 'source',
    to: 'Capt. Krogh of the pilots',
    sourceId: anId('source', 2),
    question: 'You were on the bridge: was it open?',
    state: 'answered',
    claimIds: [anId('claim', 3)],
    answers: [
      {
        id: anId('query-answer', 2),
        queryId: anId('query', 2),
        answeredAt: MOMENT,
        channel: 'link',
        accepts: false,
        text: 'It was, I saw it from the bridge.',
        keptCopy: null,
        linkId: anId('query-link', 1),
        ...noted,
        notedByName: 'Capt. Krogh of the pilots',
      },
    ],
  }),
  aQuery(3, {}),
];

const aSignOff = (number: number, about: Partial<SignOff>): SignOff => ({
  id: anId('sign-off', number),
  storyId: anId('story', 1),
  number,
  binding: {
    draftId: anId('draft', 1),
    draftSha256: 'd'.repeat(64),
    claims: { sha256: 'c'.repeat(64), count: 6 },
    policyVersionId: anId('policy-version', 1),
    findings: { sha256: 'f'.repeat(64), warning: 1, waived: 1 },
    waivers: { sha256: 'e'.repeat(64), count: 2 },
    head: { number: 6, hash: 'a'.repeat(64) },
  },
  signing: { kind: 'vote', needs: 2, of: 3 },
  state: 'holds',
  marks: [],
  begunAt: MOMENT,
  heldAt: MOMENT,
  voided: null,
  version: 1,
  ...about,
});

const aMark = (number: number, name: string, says: 'yes' | 'no', reason: string) => ({
  personId: anId('person', number),
  ...{ name, says, reason, at: MOMENT },
  approves: null,
});

/** One that holds against a dissenting vote, and one before it, which a verdict made void. */
export const SIGN_OFFS: readonly NamedSignOff[] = [
  {
    signOff: aSignOff(2, {
      marks: [
        { ...aMark(7, 'Edith Moreau', 'yes', ''), approves: anId('sign-off', 1) },
        aMark(8, 'Tomas Vogel', 'no', HOSTILE),
        aMark(9, '@ed <i>itor</i>', 'yes', 'It is checked.'),
      ],
    }),
    draftNumber: 1,
    policy: { name: 'The house policy', version: 3 },
  },
  {
    signOff: aSignOff(1, {
      state: 'void',
      signing: { kind: 'signatures', count: 1 },
      marks: [aMark(7, 'Edith Moreau', 'yes', '')],
      voided: { at: MOMENT, because: 'verdict.recorded', eventNumber: 9, byName: 'Mara Lind' },
    }),
    draftNumber: null,
    policy: null,
  },
];
