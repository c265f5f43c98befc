import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { policyOf } from '#lib/desk/policy-at-hand.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { policyVersionIdSchema, storyIdSchema } from '#lib/id.ts';
import { waiversEnded } from '#lib/policy/waiver-rules.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { change } from '#lib/story/rules.ts';
import { storySchema } from '#lib/story/story.ts';

/**
 * Says under which version of which policy a story is checked. It moves to another by this and by nothing else; waivers of rules
 * that are not the same in both end with it.
 */
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
    const to = policyVersionId === null ? null : await desk.store.policyVersion(policyVersionId);
    if (policyVersionId !== null && to === null) {
      return fail(fieldRefusal('policyVersionId', say('policy-elsewhere')));
    }
    const moved = change(story.value, { policyVersionId }, expects);
    if (!moved.ok) return moved;
    const from = await policyOf(desk, story.value);
    const ended = waiversEnded(
      moved.value.length === 0 ? [] : await desk.store.waiversOf(storyId),
      {
        from: from?.version.policy ?? null,
        to: to?.policy ?? null,
        reason: to === null ? 'Under no policy.' : `${to.policy.name}, ${to.number}`,
      },
    );
    const ruled = ok([...moved.value, ...ended]);
    const after = await keepAndRead(desk, ruled, () => desk.store.story(storyId));
    return after.ok ? ok({ story: after.value }) : after;
  },
});
