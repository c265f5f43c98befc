import { COMMAND_LINE } from '#tests/fixtures/desk.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';
import * as scene from '#tests/flows/scene.ts';
import { ADMIN, EVERYONE, READING, RUNNING, type Row } from '#tests/flows/who-may.ts';

type PolicyOperation =
  | 'list-policies'
  | 'read-policy'
  | 'write-policy'
  | 'preview-policy'
  | 'choose-policy'
  | 'read-readiness'
  | 'count-findings'
  | 'waive-finding'
  | 'withdraw-waiver';

/** The rows of the authorisation table on the house's policies. No editor of the table is a senior one. */
export const POLICY_ROWS: { readonly [N in PolicyOperation]: Row<N> } = {
  'list-policies': { ...EVERYONE, input: () => ({}) },
  'read-policy': {
    ...EVERYONE,
    input: async (on) => ({ policyId: (await aPolicy(on)).policyId }),
  },
  'write-policy': { ...ADMIN, input: () => ({ policy: TWO_RULES }) },
  'preview-policy': { ...READING, input: ({ storyId }) => ({ storyId, policy: TWO_RULES }) },
  'choose-policy': {
    ...RUNNING,
    input: async (on) => {
      const { story } = await on.desk.done(COMMAND_LINE, 'read-story', { storyId: on.storyId });
      const policyVersionId = (await aPolicy(on)).id;
      return { storyId: on.storyId, expects: story.version, policyVersionId };
    },
  },
  'read-readiness': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'count-findings': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'waive-finding': { ...RUNNING, input: aFindingOf },
  'withdraw-waiver': {
    ...RUNNING,
    input: async (on) => {
      const found = await aFindingOf(on);
      const { waiver } = await on.desk.done(COMMAND_LINE, 'waive-finding', found);
      return { waiverId: waiver.id, expects: waiver.version, reason: 'It is judged now.' };
    },
  },
};

async function aPolicy({ desk }: scene.Scene) {
  return (await desk.done(COMMAND_LINE, 'write-policy', { policy: TWO_RULES })).version;
}

/** A claim nobody judged, in the story of the table, which runs under a policy. */
async function aFindingOf(on: scene.Scene) {
  const { desk, storyId } = on;
  const { story } = await desk.done(COMMAND_LINE, 'read-story', { storyId });
  await desk.done(COMMAND_LINE, 'choose-policy', {
    storyId,
    expects: story.version,
    policyVersionId: (await aPolicy(on)).id,
  });
  const { id: claimId } = await scene.newClaim(on);
  return { storyId, ruleId: 'judged', claimId, subject: 'attribution', reason: 'Cut tomorrow.' };
}
