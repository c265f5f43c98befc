import { eq } from 'drizzle-orm';
import type { Store } from '#lib/store/store.ts';
import type { Client, Queries } from '#db/engines/sqlite.ts';
import { queriesOn } from '#db/engines/sqlite.ts';
import { attributionsWhere } from '#db/reads/attribution.ts';
import { claimById, claimsOf } from '#db/reads/claim.ts';
import { claims } from '#db/reads/claim-list.ts';
import { evidenceRows, toEvidence } from '#db/reads/evidence.ts';
import { verdictFigures } from '#db/reads/figures.ts';
import { storyIdOf } from '#db/reads/located.ts';
import { matterOfClaim, matterOfStory } from '#db/reads/matter.ts';
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
import { events, head } from '#db/reads/record.ts';
import { originByName, originsOfStory, sourceById, sources } from '#db/reads/source.ts';
import { draftById, memberOf, members, storyById } from '#db/reads/story.ts';
import { stories } from '#db/reads/story-list.ts';
import { attribution } from '#db/schema/attribution.ts';
import { evidence } from '#db/schema/evidence.ts';

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

  /** Runs a read of one row, null where there is none. */
  function readOne<T>(ask: (db: Queries) => { get(): T | undefined }): Promise<T | null> {
    return read((on) => ask(on).get() ?? null);
  }

  return {
    commit,
    isFounded: () => read((on) => anyPerson(on).get() !== undefined),
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
    storyIdOf: (located) => read((on) => storyIdOf(on, located)),
    isMember: (storyId, personId) =>
      read((on) => memberOf(on, storyId, personId).get() !== undefined),
    story: (id) => readOne((on) => storyById(on, id)),
    stories: (query, visibleTo) => read((on) => stories(on, query, visibleTo)),
    members: (storyId) => read((on) => members(on, storyId)),
    draft: (id) => read((on) => draftById(on, id)),
    claim: (id) => read((on) => claimById(on, id)),
    claims: (query, visibleTo) => read((on) => claims(on, query, visibleTo)),
    claimsOf: (storyId) => read((on) => claimsOf(on, storyId)),
    attribution: (id) => read((on) => attributionsWhere(on, eq(attribution.id, id))[0] ?? null),
    evidence: (id) =>
      read((on) => evidenceRows(on, eq(evidence.id, id)).all().map(toEvidence)[0] ?? null),
    matterOfClaim: (claimId) => read((on) => matterOfClaim(on, claimId)),
    matterOfStory: (storyId) => read((on) => matterOfStory(on, storyId)),
    source: (id) => readOne((on) => sourceById(on, id)),
    sources: (query, visibleTo) => read((on) => sources(on, query, visibleTo)),
    originByName: (storyId, name) => readOne((on) => originByName(on, storyId, name)),
    origins: (storyId) => read((on) => originsOfStory(on, storyId)),
    verdictFigures: (query, visibleTo) => read((on) => verdictFigures(on, query, visibleTo)),
    head: () => read(head),
    events: (query) => read((on) => events(on, query)),
  };
}
