import type { IDENTITY_OPERATIONS } from '#lib/desk/identity-operations.ts';
import { COMMAND_LINE, PASSWORD, type PersonActor, actorOf } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';
import { ADMIN, READING, type Row } from '#tests/flows/who-may.ts';

type IdentityOperation = (typeof IDENTITY_OPERATIONS)[number]['name'];

/**
 * Only who is named on an identity, here the checker: no role, no key of theirs, and in the story of
 * others nobody of them.
 */
const NAMED = { own: 'xx+xx!x', other: 'x---x!-' };

/** The rows of the authorisation table on sealed identities. */
export const IDENTITY_ROWS: { readonly [N in IdentityOperation]: Row<N> } = {
  'list-identities': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'seal-identity': {
    own: '++++x!x',
    other: 'x---x!-',
    input: async (on) => ({ sourceId: (await anUnnamed(on)).id, name: 'Vesna Okonjo' }),
  },
  'open-identity': {
    ...NAMED,
    input: async (on) => ({
      identityId: (await sealedBy(on, await theChecker(on))).id,
      password: PASSWORD,
      reason: 'To call back.',
    }),
  },
  'change-identity': {
    ...NAMED,
    input: async (on) => ({ ...(await owned(on)), name: 'Vesna Okonjo-Reyes' }),
  },
  'grant-identity': {
    ...NAMED,
    input: async (on) => ({ ...(await owned(on)), personId: await scene.newMember(on) }),
  },
  'revoke-identity': { ...NAMED, input: shared },
  'hand-over-identity': { ...NAMED, input: shared },
  'destroy-identity': {
    ...NAMED,
    input: async (on) => ({ ...(await owned(on)), reason: 'The story is out.' }),
  },
  'rewrap-identities': {
    ...ADMIN,
    input: async (on) => {
      await owned(on);
      return {};
    },
  },
};

/** An unnamed person among the sources of the story. */
export async function anUnnamed({ desk, storyId }: scene.Scene) {
  const about = { storyId, name: 'A person close to the board', kind: 'unnamed-person' } as const;
  return (await desk.done(COMMAND_LINE, 'add-source', about)).source;
}

/** An identity that somebody sealed. */
export async function sealedBy(on: scene.Scene, owner: PersonActor, name = 'Vesna Okonjo') {
  const { id: sourceId } = await anUnnamed(on);
  const about = { sourceId, name, contact: '+00 1', howTheyKnow: 'Was in the room.' };
  return (await on.desk.done(owner, 'seal-identity', about)).identity;
}

async function owned(on: scene.Scene) {
  const { id, version } = await sealedBy(on, await theChecker(on));
  return { identityId: id, expects: version };
}

/** One that another member may open, too. */
async function shared(on: scene.Scene) {
  const owner = await theChecker(on);
  const { id: identityId, version: expects } = await sealedBy(on, owner);
  const personId = await scene.newMember(on);
  const granting = { identityId, personId, expects };
  const { identity } = await on.desk.done(owner, 'grant-identity', granting);
  return { identityId, personId, expects: identity.version };
}

/** The checker of the table where they are on the story; somebody new otherwise. */
async function theChecker(on: scene.Scene): Promise<PersonActor> {
  const { members } = await on.desk.done(COMMAND_LINE, 'read-story', { storyId: on.storyId });
  const known = members.find(({ person }) => person.name === 'Mara Lindqvist')?.person;
  if (known !== undefined) return actorOf(known);
  const id = await scene.newMember(on);
  return actorOf({ id, name: 'Somebody else', role: 'checker' });
}
