import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { policyVersionIdSchema, storyIdSchema } from '#lib/id.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { change } from '#lib/story/rules.ts';
import { storySchema } from '#lib/story/story.ts';

/** Says under which version of which policy a story is checked. It moves to another by this and by nothing else. */
export const choosePolicy = operation({
  name: 'choose-policy',
  summary: 'Choose the version of the house policy a story is checked under; null for none.',
  permission: 'run stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    expects: versionSchema,
    policyVersionId: policyVersionIdSchema.nullable(),
  }),
  output: z.object({ story: storySchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, expects, policyVersionId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    if (policyVersionId !== null && (await desk.store.policyVersion(policyVersionId)) === null) {
      return fail(fieldRefusal('policyVersionId', say('policy-elsewhere')));
    }
    const ruled = change(story.value, { policyVersionId }, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.story(storyId));
    return after.ok ? ok({ story: after.value }) : after;
  },
});
