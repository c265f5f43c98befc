import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationSetById, annotationSetsOf, annotationsOf } from '#db/reads/annotation-set.ts';
import { claimsOf } from '#db/reads/claim.ts';
import { linksOfClaim, linksOfStory } from '#db/reads/claim-link.ts';
import { claims } from '#db/reads/claim-list.ts';
import { verdictFigures } from '#db/reads/figures.ts';
import { matterOfClaim } from '#db/reads/matter.ts';
import { notices, unreadAmong, unreadNotices } from '#db/reads/notice.ts';
import {
  lastQueryOf,
  putQueries,
  queryAnswerById,
  queryLinkById,
  queryLinkByTokenHash,
} from '#db/reads/query.ts';
import { queriesListed } from '#db/reads/query-list.ts';
import { people } from '#db/reads/people.ts';
import {
  decisionById,
  decisionOn,
  decisionsOnClaim,
  decisionsOfStory,
  keptReading,
  readingOf,
  readingsOfStory,
  standingDecisions,
} from '#db/reads/draft-reading.ts';
import {
  dismissalAt,
  dismissalById,
  dismissalsIn,
  dismissalsOfStory,
} from '#db/reads/dismissal.ts';
import { events } from '#db/reads/record.ts';
import { claimsHiddenFrom, matterOfReading, secondReadings } from '#db/reads/second-reading.ts';
import { sources, sourceByName } from '#db/reads/source.ts';
import { stories } from '#db/reads/story-list.ts';
import { threads } from '#db/reads/thread.ts';
import { loweredFromHigh } from '#db/reads/recorded.ts';
import {
  correctionsOf,
  newestNumber,
  signOffsOf,
  standingRow,
  touchedSince,
} from '#db/reads/sign-off.ts';
import { newestOfPolicy, versionsOfPolicy, waiverOfFinding, waiversOf } from '#db/reads/policy.ts';
import { templateByName, templates } from '#db/reads/template.ts';
import { migrate } from '#db/migrate.ts';
import { readMigrations } from '#db/migrations-list.ts';
import { type Queries, addFunctions } from '#db/engines/sqlite.ts';
import type { Visibility } from '#lib/people/actor.ts';
import { queriesWantedSchema } from '#lib/store/put-query-reads.ts';
import {
  claimQuerySchema,
  noticeQuerySchema,
  sourceQuerySchema,
  storyQuerySchema,
  templateQuerySchema,
} from '#lib/store/query.ts';
import { anId } from '#tests/fixtures/builders.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

/** The plans of the queries a read asks, in their order: for each, one line a step. */
function plansOf(read: (db: Queries) => unknown): string[][] {
  const path = join(aFolder(), 'plans.db');
  migrate(path, readMigrations(join('db', 'migrations')));
  const client = new Database(path);
  addFunctions(client);
  const asked: { readonly query: string; readonly params: unknown[] }[] = [];
  const logger = {
    logQuery: (query: string, params: unknown[]) => {
      asked.push({ query, params });
    },
  };
  read(drizzle(client, { logger }));
  const plans = asked.map(({ query, params }) =>
    client
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`)
      .all(...params)
      .map((step) => step.detail),
  );
  client.close();
  expect(plans.flat().length).toBeGreaterThan(0);
  return plans;
}

const ALL: Visibility = { kind: 'all' };
const MEMBER = { kind: 'member', personId: anId('person') } as const satisfies Visibility;
const BLINDED: Visibility = { ...MEMBER, unjudgedFor: MEMBER.personId };
const storyId = anId('story');
const claimId = anId('claim');
const personId = anId('person');

/** A scan of a whole table that grows with the desk; a scan along an index in its order stops at the page's end. */
const isFullScan = (step: string) =>
  /^SCAN (claim|claim_link|second_reading|second_reading_claim|second_verdict|settlement|reading|part|event|evidence|attribution|verdict|source|story|claim_span|attribution_span|person|dismissal|draft_reading|annotation_set|suggestion_decision|template|thread|remark|notice)\b(?!.*USING)/.test(
    step,
  );
const isSort = (step: string) => /USE TEMP B-TREE FOR (LAST .* )?ORDER BY/.test(step);

const FROM_INDEX = [
  [
    'the claims of a story in reading order',
    (db: Queries) => claims(db, claimQuerySchema.parse({ storyId }), ALL),
  ],
  [
    'the claims of a story by number',
    (db: Queries) => claims(db, claimQuerySchema.parse({ storyId, sort: 'number' }), ALL),
  ],
  [
    'the claims of a story by touched',
    (db: Queries) => claims(db, claimQuerySchema.parse({ storyId, sort: 'touched' }), ALL),
  ],
  [
    'all claims by touched',
    (db: Queries) => claims(db, claimQuerySchema.parse({ sort: 'touched' }), ALL),
  ],
  ['all claims by age', (db: Queries) => claims(db, claimQuerySchema.parse({ sort: 'age' }), ALL)],
  [
    'the stories of a desk by touched',
    (db: Queries) => stories(db, storyQuerySchema.parse({}), ALL),
  ],
  [
    'the stories of a desk by title',
    (db: Queries) => stories(db, storyQuerySchema.parse({ sort: 'title' }), ALL),
  ],
  ['the tail of the record', (db: Queries) => events(db, { after: 9, limit: 10 })],
  ['the tail of one story', (db: Queries) => events(db, { after: 9, limit: 10, storyId })],
  ['the history of one claim', (db: Queries) => events(db, { after: 0, limit: 10, claimId })],
  [
    'the sources of a story',
    (db: Queries) => sources(db, sourceQuerySchema.parse({ storyId }), ALL),
  ],
  ['all sources', (db: Queries) => sources(db, sourceQuerySchema.parse({}), ALL)],
  ['the standing dismissals of a draft', (db: Queries) => dismissalsIn(db, anId('draft'))],
  [
    'somebody’s notices',
    (db: Queries) => notices(db, noticeQuerySchema.parse({}), { personId, visibleTo: MEMBER }),
  ],
  [
    'somebody’s unread notices',
    (db: Queries) =>
      notices(db, noticeQuerySchema.parse({ show: 'unread' }), { personId, visibleTo: ALL }),
  ],
  ['the waivers of a story', (db: Queries) => waiversOf(db, anId('story'))],
  ['the sign-offs of a story', (db: Queries) => signOffsOf(db, storyId)],
  [
    'who took the high priority from claims of a story',
    (db: Queries) => loweredFromHigh(db, storyId),
  ],
  ['the sign-off that stands', (db: Queries) => standingRow(db, storyId).get()],
  ['the newest number of a sign-off', (db: Queries) => newestNumber(db, storyId).get()],
  ['the corrections of a story', (db: Queries) => correctionsOf(db, storyId)],
  ['the versions of a policy', (db: Queries) => versionsOfPolicy(db, anId('policy')).all()],
  ['the newest version of a policy', (db: Queries) => newestOfPolicy(db, anId('policy')).get()],
  [
    'the waiver of a finding on a claim',
    (db: Queries) =>
      waiverOfFinding(db, {
        storyId: anId('story'),
        claimId: anId('claim'),
        ruleId: 'two-origins',
        subject: '',
      }).get(),
  ],
  [
    'the waiver of a finding on a story',
    (db: Queries) =>
      waiverOfFinding(db, {
        storyId: anId('story'),
        claimId: null,
        ruleId: 'two-origins',
        subject: '',
      }).get(),
  ],
  ['templates', (db: Queries) => templates(db, templateQuerySchema.parse({}))],
  ['people', (db: Queries) => people(db, { limit: 10 })],
] as const;

test.each(FROM_INDEX)(
  '%s come from an index in their order: no full scan, no sort',
  (_what, read) => {
    const plans = plansOf(read);
    expect(plans.flat().filter(isFullScan)).toEqual([]);
    // What comes after the first query belongs to the rows of one page, which are few.
    expect(plans[0]?.filter(isSort)).toEqual([]);
  },
);

test('a later page of a story’s claims starts at its place in the index', () => {
  const cursor = Buffer.from(
    JSON.stringify(['claims in reading order, of one story', 10, 20, 3]),
  ).toString('base64url');
  const [first] = plansOf((db) => claims(db, claimQuerySchema.parse({ storyId, cursor }), ALL));
  expect(first?.[0]).toMatch(/SEARCH claim USING INDEX claim_in_reading_order .*start_offset>/);
  // What follows finds one claim's runs: by its key, a row or two.
  expect(first?.slice(1).filter((step) => !/SUBQUERY|json_group_array/.test(step))).toEqual([
    expect.stringMatching(/SEARCH run USING INDEX .*claim_id=\? AND draft_id=\?/),
  ]);
});

test('counting unread notices looks at nothing but the index of unread ones and of memberships', () => {
  for (const visibleTo of [ALL, MEMBER]) {
    const steps = plansOf((db) => unreadNotices(db, personId, visibleTo).get()).flat();
    expect(steps[0]).toMatch(/^SEARCH notice USING COVERING INDEX notice_unread \(person_id=\?\)/);
    expect(
      steps.slice(1).filter((step) => /SCAN|SEARCH/.test(step) && !/COVERING INDEX/.test(step)),
    ).toEqual([]);
  }
  for (const meant of [{ upTo: 9 }, { numbers: [3, 4] }]) {
    const [steps] = plansOf((db) => unreadAmong(db, personId, meant).get());
    expect(steps?.[0]).toMatch(/^SEARCH notice USING .*INDEX notice_unread/);
  }
});

test.each([
  [
    'a member’s claims',
    (db: Queries) => claims(db, claimQuerySchema.parse({ sort: 'touched' }), MEMBER),
  ],
  ['a member’s stories', (db: Queries) => stories(db, storyQuerySchema.parse({}), MEMBER)],
  [
    'disputed claims',
    (db: Queries) =>
      claims(db, claimQuerySchema.parse({ axis: 'content', verdict: 'disputed' }), ALL),
  ],
  [
    'the claims of one person',
    (db: Queries) => claims(db, claimQuerySchema.parse({ assignee: anId('person') }), ALL),
  ],
  ['what was touched since', (db: Queries) => touchedSince(db, storyId, 4).get()],
  ['a template of one name', (db: Queries) => templateByName(db, 'question', 'How many?').all()],
  ['what hangs on a claim', (db: Queries) => matterOfClaim(db, claimId)],
  ['one dismissal', (db: Queries) => dismissalById(db, anId('dismissal')).get()],
  ['the dismissal of a sentence', (db: Queries) => dismissalAt(db, anId('draft'), 3).get()],
  ['every dismissal of a story', (db: Queries) => dismissalsOfStory(db, storyId)],
  ['what is told of a reading', (db: Queries) => keptReading(db, anId('draft')).get()],
  ['the reading of a draft', (db: Queries) => readingOf(db, anId('draft')).get()],
  ['the readings of a story', (db: Queries) => readingsOfStory(db, storyId)],
  ['a source of one name', (db: Queries) => sourceByName(db, storyId, 'Mara').all()],
  ['one decision', (db: Queries) => decisionById(db, anId('decision')).get()],
  ['the decision on a suggestion', (db: Queries) => decisionOn(db, storyId, 'f').get()],
  ['the decisions on a claim', (db: Queries) => decisionsOnClaim(db, claimId)],
  ['the sets of annotations of a story', (db: Queries) => annotationSetsOf(db, storyId)],
  ['a set of annotations', (db: Queries) => annotationSetById(db, anId('annotation-set')).get()],
  ['the annotations of a set', (db: Queries) => annotationsOf(db, anId('annotation-set')).get()],
  ['the standing decisions of a story', (db: Queries) => standingDecisions(db, storyId)],
  ['every decision of a story', (db: Queries) => decisionsOfStory(db, storyId)],
  ['one query', (db: Queries) => putQueries(db, { of: 'query', id: anId('query') })],
  ['the queries of a story', (db: Queries) => putQueries(db, { of: 'story', id: storyId })],
  ['the queries on a claim', (db: Queries) => putQueries(db, { of: 'claim', id: claimId })],
  [
    'a page of queries put to somebody on a claim',
    (db: Queries) =>
      queriesListed(
        db,
        queriesWantedSchema.parse({ storyId, claimId, to: 'me', state: 'waiting' }),
        MEMBER.personId,
      ),
  ],
  ['an answer to a query', (db: Queries) => queryAnswerById(db, anId('query-answer'))],
  ['a link to a query', (db: Queries) => queryLinkById(db, anId('query-link')).get()],
  ['a link by its token', (db: Queries) => queryLinkByTokenHash(db, 'hash').get()],
  ['the last query of a story', (db: Queries) => lastQueryOf(db, storyId).get()],
  ['the history of a claim', (db: Queries) => events(db, { after: 0, limit: 9, claimId })],
  ['the links of a claim', (db: Queries) => linksOfClaim(db, claimId)],
  ['the links of a story', (db: Queries) => linksOfStory(db, storyId)],
  ['what somebody is to judge blind', (db: Queries) => claimsHiddenFrom(db, MEMBER.personId)],
  ['the second readings of a story', (db: Queries) => secondReadings(db, storyId)],
  [
    'what was judged in a second reading',
    (db: Queries) => matterOfReading(db, anId('second-reading')),
  ],
  [
    'the disputed claims of a blinded reader',
    (db: Queries) => claims(db, claimQuerySchema.parse({ storyId, verdict: 'disputed' }), BLINDED),
  ],
  [
    'the stories of a blinded reader',
    (db: Queries) => stories(db, storyQuerySchema.parse({}), BLINDED),
  ],
  ['the figures of a blinded reader', (db: Queries) => verdictFigures(db, {}, BLINDED)],
  ['the threads of a claim', (db: Queries) => threads(db, { of: 'claim', id: claimId })],
  ['the threads of a story', (db: Queries) => threads(db, { of: 'story', id: storyId })],
  ['every claim of a story', (db: Queries) => claimsOf(db, storyId)],
  ['the figures of a desk', (db: Queries) => verdictFigures(db, {}, ALL)],
  ['the figures of a story', (db: Queries) => verdictFigures(db, { storyId }, ALL)],
] as const)('%s scan no large table without an index', (_what, read) => {
  expect(plansOf(read).flat().filter(isFullScan)).toEqual([]);
});
