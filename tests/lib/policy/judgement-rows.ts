import { NOON, aLink, anId } from '#tests/fixtures/things.ts';
import type { Rows } from '#tests/lib/policy/rule-rows.ts';
import {
  claimFact,
  judged,
  queryFact,
  someFacts,
  verdictFact,
} from '#tests/lib/policy/some-facts.ts';

const CLAIM = claimFact();
const HIGH = claimFact({ priority: 'high' });
const OTHER = { recordedBy: anId('person', 2) };
const LINK = aLink();
const DIFFERENCE = {
  readingId: anId('second-reading'),
  claimId: CLAIM.id,
  axis: 'content',
} as const;

export const verdictOnBothAxesRows: Rows<'verdict-on-both-axes'> = {
  params: { priority: 'normal' },
  satisfied: [
    {
      what: 'both, whatever they say',
      facts: someFacts({ claims: [judged('unverified', 'disputed')] }),
    },
    {
      what: 'a claim of low priority',
      facts: someFacts({ claims: [claimFact({ priority: 'low' })] }),
    },
  ],
  lacking: [
    {
      what: 'none, at normal and high priority',
      facts: someFacts({ claims: [claimFact({ priority: 'high' }, 2), CLAIM] }),
      found: [1, 2].flatMap((number) => [
        [number, 'attribution', 'verdict-missing'] as const,
        [number, 'content', 'verdict-missing'] as const,
      ]),
    },
    {
      what: 'one of them',
      facts: someFacts({ claims: [judged('corroborated')] }),
      found: [[1, 'attribution', 'verdict-missing']],
    },
    {
      what: 'those of low priority where all are asked',
      facts: someFacts({ claims: [{ ...judged(null, 'corroborated'), priority: 'low' }] }),
      params: { priority: 'low' },
      found: [[1, 'content', 'verdict-missing']],
    },
  ],
};

export const secondPersonRows: Rows<'second-person'> = {
  params: { priority: 'high' },
  satisfied: [
    { what: 'normal priority', facts: someFacts({ claims: [CLAIM] }) },
    {
      what: 'two who judged',
      facts: someFacts({ claims: [HIGH], verdicts: [verdictFact(), verdictFact(OTHER)] }),
    },
    {
      what: 'two who judged an axis each',
      facts: someFacts({
        claims: [HIGH],
        verdicts: [verdictFact(), verdictFact({ ...OTHER, axis: 'attribution' })],
      }),
    },
    {
      what: 'a second reading',
      facts: someFacts({
        claims: [HIGH],
        verdicts: [verdictFact()],
        secondJudgements: [{ claimId: HIGH.id, readerId: anId('person', 2) }],
      }),
    },
  ],
  lacking: [
    {
      what: 'nobody',
      facts: someFacts({ claims: [HIGH] }),
      found: [[1, '', 'second-person-missing']],
    },
    {
      what: 'one person, twice',
      facts: someFacts({
        claims: [HIGH],
        verdicts: [verdictFact(), verdictFact({ axis: 'attribution' })],
      }),
      found: [[1, '', 'second-person-missing']],
    },
    {
      what: 'one whose own second reading it is',
      facts: someFacts({
        claims: [HIGH],
        verdicts: [verdictFact()],
        secondJudgements: [{ claimId: HIGH.id, readerId: anId('person') }],
      }),
      found: [[1, '', 'second-person-missing']],
    },
    ...[
      { ...OTHER, reopenedIn: anId('draft', 2) },
      {
        ...OTHER,
        withdrawn: {
          reason: 'A slip.',
          at: '2026-11-02T12:00:00.000Z',
          by: OTHER.recordedBy,
          byName: 'B',
        },
      },
      { recordedBy: null },
    ].map((set, at) => ({
      what: `one person and ${['a verdict on other facts', 'a slip', 'the command line'][at] ?? ''}`,
      facts: someFacts({ claims: [HIGH], verdicts: [verdictFact(), verdictFact(set)] }),
      found: [[1, '', 'second-person-missing'] as const],
    })),
  ],
};

export const contradictionsSettledRows: Rows<'contradictions-settled'> = {
  params: {},
  satisfied: [
    {
      what: 'one of them unverified',
      facts: someFacts({
        claims: [judged('corroborated'), judged('unverified', null, 2)],
        links: [LINK],
      }),
    },
    {
      what: 'both disputed',
      facts: someFacts({
        claims: [judged('disputed'), judged('disputed', null, 2)],
        links: [LINK],
      }),
    },
    {
      what: 'a link taken away',
      facts: someFacts({
        claims: [CLAIM, claimFact({}, 2)],
        links: [{ ...LINK, state: 'withdrawn' }],
      }),
    },
    {
      what: 'one thing said twice',
      facts: someFacts({
        claims: [CLAIM, claimFact({}, 2)],
        links: [{ ...LINK, kind: 'same-as' }],
      }),
    },
    {
      what: 'a claim that was withdrawn',
      facts: someFacts({ claims: [CLAIM, claimFact({ state: 'withdrawn' }, 2)], links: [LINK] }),
    },
  ],
  lacking: [
    ...[
      [judged('corroborated'), judged('corroborated', null, 2)],
      [judged('corroborated'), claimFact({}, 2)],
    ].map((claims, at) => ({
      what: at === 0 ? 'both corroborated, at both' : 'one not judged, at both',
      facts: someFacts({ claims, links: [LINK] }),
      found: [
        [1, LINK.id, 'contradiction-open'] as const,
        [2, LINK.id, 'contradiction-open'] as const,
      ],
    })),
    {
      what: 'a difference',
      facts: someFacts({ claims: [CLAIM], differences: [DIFFERENCE] }),
      found: [[1, `${DIFFERENCE.readingId}/content`, 'difference-open']],
    },
  ],
};

export const openQueriesNoneRows: Rows<'open-queries-none'> = {
  params: {},
  satisfied: [
    ...(['answered', 'closed', 'withdrawn'] as const).map((state) => ({
      what: `one that is ${state}`,
      facts: someFacts({ claims: [CLAIM], queries: [queryFact({ state, kind: 'expert' })] }),
    })),
    {
      what: 'a right of reply whose time has passed',
      facts: someFacts({
        claims: [CLAIM],
        queries: [queryFact({ dueAt: '2026-11-02T11:59:59.999Z' })],
      }),
    },
  ],
  lacking: [
    {
      what: 'one on two claims, at each',
      facts: someFacts({
        claims: [CLAIM, claimFact({}, 2)],
        queries: [queryFact({ claimIds: [CLAIM.id, anId('claim', 2), CLAIM.id] })],
      }),
      found: [
        [1, 'query_1', 'query-open'],
        [2, 'query_1', 'query-open'],
      ],
    },
    {
      what: 'those on no open claim, of the story',
      facts: someFacts({
        claims: [claimFact({ state: 'withdrawn' })],
        queries: [queryFact({ kind: 'reporter', claimIds: [] }, 2), queryFact()],
      }),
      found: [
        ['story', 'query_1', 'query-open'],
        ['story', 'query_2', 'query-open'],
      ],
    },
    {
      what: 'a right of reply that is due at this very moment',
      facts: someFacts({ claims: [CLAIM], queries: [queryFact({ dueAt: NOON })] }),
      found: [[1, 'query_1', 'query-open']],
    },
    {
      what: 'a question to the reporter, its time passed or not',
      facts: someFacts({
        claims: [CLAIM],
        queries: [queryFact({ kind: 'reporter', dueAt: '2020-01-01T00:00:00.000Z' })],
      }),
      found: [[1, 'query_1', 'query-open']],
    },
  ],
};

export const coverageCompleteRows: Rows<'coverage-complete'> = {
  params: {},
  satisfied: [{ what: 'none untouched', facts: someFacts() }],
  lacking: [
    {
      what: 'three untouched',
      facts: someFacts({ untouched: 3 }),
      found: [['story', anId('draft'), 'sentences-untouched']],
    },
  ],
};
