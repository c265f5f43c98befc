import { NEW_HOUSE } from '#lib/carry/house.ts';
import { carriedInto, carriedOf, claimsIn } from '#db/reads/carried-claim.ts';
import { houseRow } from '#db/reads/house.ts';
import type { Store } from '#lib/store/store.ts';
import type { Client, Queries } from '#db/engines/sqlite.ts';
import { queriesOn } from '#db/engines/sqlite.ts';
import { queryReadsOn } from '#db/query-reads.ts';
import { annotationSetById, annotationSetsOf, annotationsOf } from '#db/reads/annotation-set.ts';
import { attributions } from '#db/reads/attribution.ts';
import { claimById, claimsById, claimsOf } from '#db/reads/claim.ts';
import { linkById, linksOfClaim, linksOfStory, toLink } from '#db/reads/claim-link.ts';
import { claims } from '#db/reads/claim-list.ts';
import { evidenceOf, evidenceRows, toEvidence } from '#db/reads/evidence.ts';
import { dismissalById, dismissalsAt, dismissalsIn, toDismissal } from '#db/reads/dismissal.ts';
import {
  decisionById,
  decisionsOnClaim,
  finderFigures,
  keptReading,
  readingOf,
  standingDecisions,
} from '#db/reads/draft-reading.ts';
import { verdictFigures } from '#db/reads/figures.ts';
import { storyOf } from '#db/reads/located.ts';
import { matterOfClaim, matterOfStory } from '#db/reads/matter.ts';
import { notices, unreadAmong, unreadNotices } from '#db/reads/notice.ts';
import {
  anotherAdmin,
  anyPerson,
  invitationById,
  invitationByTokenHash,
  invitations,
  keyById,
  keyBySecretHash,
  keys,
  namesOf,
  people,
  personByEmail,
  personById,
} from '#db/reads/people.ts';
import { events, eventsAbout, head, linksAfter } from '#db/reads/record.ts';
import {
  claimsHiddenFrom,
  matterOfReading,
  secondReadingById,
  secondReadings,
  toReading,
} from '#db/reads/second-reading.ts';
import {
  identitiesOfSources,
  identitiesOfStory,
  identitiesUnder,
  identityById,
  identityKeys,
  identityOfSource,
  identityReaders,
  sealedOf,
} from '#db/reads/sealed-identity.ts';
import { actOfKey } from '#db/reads/request-key.ts';
import { originById, originByName, originsOfStory, sourceById, sources } from '#db/reads/source.ts';
import { draftById, draftsOf, memberOf, members, storyById } from '#db/reads/story.ts';
import { stories } from '#db/reads/story-list.ts';
import { templateById, templateByName, templates } from '#db/reads/template.ts';
import { putApartIn } from '#db/reads/put-apart.ts';
import { policyReads } from '#db/policy-reads.ts';
import { reviewReads } from '#db/review-reads.ts';
import { threads } from '#db/reads/thread.ts';

/** The reads of the store on one connection; commits go to whoever writes. */
export function storeOn(client: Client, commit: Store['commit']): Store {
  const db = queriesOn(client);
  const within = client.transaction((read: () => unknown) => read());

  /** Runs the queries of one read on one snapshot, so that a commit in between cannot split them. */
  function read<T>(ask: (db: Queries) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      try {
        within(() => {
          resolve(ask(db));
        });
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Runs a read of one row, null where there is none: one query is a snapshot by itself. */
  function readOne<T>(ask: (db: Queries) => { get(): T | undefined }): Promise<T | null> {
    // What throws in here rejects.
    return new Promise((resolve) => {
      resolve(ask(db).get() ?? null);
    });
  }

  return {
    ...policyReads({ read, readOne }),
    ...reviewReads({ read, readOne }),
    commit,
    ...queryReadsOn(read),
    doneAs: async (actor, key) =>
      (await readOne((on) => actOfKey(on, actor, key)))?.eventNumber ?? null,
    isFounded: async () => (await readOne(anyPerson)) !== null,
    person: (id) => readOne((on) => personById(on, id)),
    personByEmail: (email) => readOne((on) => personByEmail(on, email)),
    people: (page) => read((on) => people(on, page)),
    anotherAdmin: (than) => readOne((on) => anotherAdmin(on, than)),
    namesOf: (ids) => read((on) => namesOf(on, ids)),
    invitation: (id) => readOne((on) => invitationById(on, id)),
    invitationByTokenHash: (hash) => readOne((on) => invitationByTokenHash(on, hash)),
    invitations: (page) => read((on) => invitations(on, page)),
    key: (id) => readOne((on) => keyById(on, id)),
    keyBySecretHash: (hash) => readOne((on) => keyBySecretHash(on, hash)),
    keys: (page) => read((on) => keys(on, page)),
    storyIdOf: async (located) => (await readOne((on) => storyOf(on, located)))?.storyId ?? null,
    isMember: async (storyId, personId) =>
      (await readOne((on) => memberOf(on, storyId, personId))) !== null,
    story: (id) => readOne((on) => storyById(on, id)),
    stories: (query, visibleTo) => read((on) => stories(on, query, visibleTo)),
    members: (storyId) => read((on) => members(on, storyId)),
    draft: (id) => read((on) => draftById(on, id)),
    drafts: (storyId) => read((on) => draftsOf(on, storyId)),
    claim: (id) => readOne((on) => claimById(on, id)),
    claims: (query, visibleTo) => read((on) => claims(on, query, visibleTo)),
    claimsById: (ids) => read((on) => claimsById(on, ids)),
    claimsOf: (storyId) => read((on) => claimsOf(on, storyId)),
    claimsIn: (draftId) => read((on) => claimsIn(on, draftId)),
    carriedInto: (draftId) => read((on) => carriedInto(on, draftId)),
    carriedOf: (claimId) => read((on) => carriedOf(on, claimId)),
    house: async () => (await readOne(houseRow)) ?? NEW_HOUSE,
    link: async (id) => {
      const row = await readOne((on) => linkById(on, id));
      return row === null ? null : toLink(row);
    },
    linksOfClaim: (claimId) => read((on) => linksOfClaim(on, claimId)),
    linksOfStory: (storyId) => read((on) => linksOfStory(on, storyId)),
    attribution: (id) => read((on) => attributions(on, { of: 'attribution', id })[0] ?? null),
    evidence: async (id) => {
      const row = await readOne((on) => evidenceRows(on, { of: 'evidence', id }));
      return row === null ? null : toEvidence(row);
    },
    identity: (id) => readOne((on) => identityById(on, id)),
    identityOfSource: (sourceId) => readOne((on) => identityOfSource(on, sourceId)),
    identitiesOfSources: (ids) => read((on) => identitiesOfSources(on, ids)),
    identitiesOf: (storyId) => read((on) => identitiesOfStory(on, storyId)),
    identityReaders: (ids) => read((on) => identityReaders(on, ids)),
    sealedOf: (id) => read((on) => sealedOf(on, id)),
    identityKeys: () => read(identityKeys),
    identitiesUnder: (keyNumber, after) => read((on) => identitiesUnder(on, keyNumber, after)),
    evidenceOf: (query) => read((on) => evidenceOf(on, query)),
    matterOfClaim: (claimId) => read((on) => matterOfClaim(on, claimId)),
    matterOfStory: (storyId) => read((on) => matterOfStory(on, storyId)),
    thread: (id) => read((on) => threads(on, { of: 'thread', id })[0] ?? null),
    threadsOf: (claimId) => read((on) => threads(on, { of: 'claim', id: claimId })),
    source: (id) => readOne((on) => sourceById(on, id)),
    sources: (query, visibleTo) => read((on) => sources(on, query, visibleTo)),
    origin: (id) => readOne((on) => originById(on, id)),
    putApart: (storyId) => read((on) => putApartIn(on, storyId)),
    originByName: (storyId, name) => readOne((on) => originByName(on, storyId, name)),
    origins: (storyId) => read((on) => originsOfStory(on, storyId)),
    dismissal: async (id) => {
      const row = await readOne((on) => dismissalById(on, id));
      return row === null ? null : toDismissal(row);
    },
    dismissalsIn: (draftId) => read((on) => dismissalsIn(on, draftId)),
    dismissalsAt: (draftId, starts) => read((on) => dismissalsAt(on, draftId, starts)),
    keptReading: (draftId) => readOne((on) => keptReading(on, draftId)),
    readingOf: async (draftId) => (await readOne((on) => readingOf(on, draftId)))?.json ?? null,
    decision: (id) => readOne((on) => decisionById(on, id)),
    decisionsOf: (storyId) => read((on) => standingDecisions(on, storyId)),
    decisionsOn: (claimId) => read((on) => decisionsOnClaim(on, claimId)),
    annotationSet: (id) => readOne((on) => annotationSetById(on, id)),
    annotationsOf: async (id) => (await readOne((on) => annotationsOf(on, id)))?.json ?? null,
    annotationSets: (storyId) => read((on) => annotationSetsOf(on, storyId)),
    finderFigures: () => read((on) => finderFigures(on)),
    secondReading: async (id) => {
      const row = await readOne((on) => secondReadingById(on, id));
      return row === null ? null : toReading(row);
    },
    secondReadings: (storyId) => read((on) => secondReadings(on, storyId)),
    matterOfReading: (id) => read((on) => matterOfReading(on, id)),
    // One query, asked at every request of a person: it is a snapshot by itself.
    claimsHiddenFrom: (personId) =>
      new Promise((resolve) => {
        resolve(claimsHiddenFrom(db, personId));
      }),
    notices: (query, personId, visibleTo) =>
      read((on) => notices(on, query, { personId, visibleTo })),
    unreadNotices: async (personId, visibleTo) =>
      (await readOne((on) => unreadNotices(on, personId, visibleTo)))?.unread ?? 0,
    unreadAmong: async (personId, meant) =>
      (await readOne((on) => unreadAmong(on, personId, meant)))?.unread ?? 0,
    template: (id) => readOne((on) => templateById(on, id)),
    templateByName: (kind, name) => readOne((on) => templateByName(on, kind, name)),
    templates: (query) => read((on) => templates(on, query)),
    verdictFigures: (query, visibleTo) => read((on) => verdictFigures(on, query, visibleTo)),
    head: () => read(head),
    links: (after, limit) => read((db) => linksAfter(db, { after, limit })),
    eventsAbout: (subjects, upTo) => read((db) => eventsAbout(db, subjects, upTo)),
    events: (query) => read((on) => events(on, query)),
  };
}
