import { COMMAND_LINE, PASSWORD, actorOf } from '#tests/fixtures/desk.ts';
import { NO_RULES } from '#tests/fixtures/policies.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import * as scene from '#tests/flows/scene.ts';
import { CHECKING, READING, RUNNING, type Row } from '#tests/flows/who-may.ts';

type ReviewOperation =
  | 'read-review'
  | 'send-to-review'
  | 'send-back'
  | 'sign-off'
  | 'cast-vote'
  | 'publish-story'
  | 'list-sign-offs'
  | 'read-sign-off'
  | 'make-signed-report'
  | 'add-correction'
  | 'list-corrections'
  | 'list-resting-on';

/** The rows of the authorisation table on reviews. What is done once in a story is done in one of its own. */
export const REVIEW_ROWS: { readonly [N in ReviewOperation]: Row<N> } = {
  'read-review': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'send-to-review': { ...CHECKING, input: async (on) => ({ storyId: (await own(on)).storyId }) },
  'send-back': {
    ...RUNNING,
    input: async (on) => ({ storyId: (await inReview(on)).storyId, reason: 'Not yet.' }),
  },
  'sign-off': {
    ...RUNNING,
    input: async (on) => {
      const { storyId } = await inReview(on);
      return { storyId, upTo: await seen(on) };
    },
  },
  'cast-vote': {
    ...RUNNING,
    input: async (on) => {
      const { storyId } = await inReview(on, true);
      return { storyId, upTo: await seen(on), says: 'no', reason: 'Too thin.' };
    },
  },
  'publish-story': {
    ...RUNNING,
    input: async (on) => ({ storyId: (await signedOff(on)).storyId }),
  },
  'list-sign-offs': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-sign-off': {
    ...READING,
    input: async (on) => ({ signOffId: (await signedOff(on)).signOffId }),
  },
  'make-signed-report': {
    ...READING,
    input: async (on) => ({ signOffId: (await signedOff(on)).signOffId, format: 'json' }),
  },
  'add-correction': {
    ...RUNNING,
    input: async (on) => {
      const { storyId, claimId } = await signedOff(on);
      await on.desk.done(COMMAND_LINE, 'publish-story', { storyId });
      const said = { text: 'It was four.', missed: 'A digit.' };
      return { claimId, kind: 'correction', ...said };
    },
  },
  'list-corrections': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'list-resting-on': {
    ...READING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
};

function own(on: scene.Scene) {
  return scene.storyOfItsOwn(on, 'The pier holds 1,400 tonnes.\n');
}

async function seen({ desk }: scene.Scene): Promise<number> {
  return (await desk.storage.store.head()).number;
}

async function inReview(on: scene.Scene, byVote = false) {
  const story = await own(on);
  const { storyId } = story;
  const { id: claimId } = await scene.newClaim(story);
  const vote = { kind: 'vote', needs: 2, of: 3 } as const;
  await readyToSign(on.desk, storyId, byVote ? { ...NO_RULES, signing: vote } : NO_RULES);
  await on.desk.done(COMMAND_LINE, 'send-to-review', { storyId });
  return { storyId, claimId };
}

/** Signed by somebody nobody in the table is. */
async function signedOff(on: scene.Scene) {
  const { storyId, claimId } = await inReview(on);
  const email = `signer-${storyId}@example.org`;
  const about = { name: 'Jonas Weiss', email, role: 'editor', password: PASSWORD } as const;
  const { person } = await on.desk.done(COMMAND_LINE, 'add-person', about);
  await on.desk.done(COMMAND_LINE, 'add-member', { storyId, personId: person.id });
  const upTo = await seen(on);
  const { signOff } = await on.desk.done(actorOf(person), 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');
  return { storyId, claimId, signOffId: signOff.id };
}
