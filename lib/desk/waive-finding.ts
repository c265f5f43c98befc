import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { decider, policyOf } from '#lib/desk/policy-at-hand.ts';
import { storyFacts } from '#lib/desk/policy-facts.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { findingKey } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import { ruleIdSchema } from '#lib/policy/policy.ts';
import { waiverSchema } from '#lib/policy/waiver.ts';
import { waive } from '#lib/policy/waiver-rules.ts';
import { ok } from '#lib/result.ts';

/** Makes a reasoned exception from what one rule says of one thing. */
export const waiveFinding = operation({
  name: 'waive-finding',
  summary: 'Make a reasoned exception from what one rule of the policy says of one thing.',
  permission: 'run stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    ruleId: ruleIdSchema,
    /** Null for what the story lacks as a whole. */
    claimId: claimIdSchema.nullable(),
    /** As the finding says it. */
    subject: z.string().max(500),
    reason: reasonSchema,
  }),
  output: z.object({ waiver: waiverSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, ruleId, claimId, subject, reason }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = await policyOf(desk, story.value);
    const read = await storyFacts(desk, story.value);
    if (!read.ok) return read;
    const policy = current?.version.policy ?? null;
    const all = policy === null ? [] : findings(read.value.facts, policy, desk.now());
    const key = findingKey({ ruleId, claimId, subject });
    const finding = all.find((each) => findingKey(each) === key) ?? null;
    const waiver = {
      id: desk.newId('waiver'),
      storyId,
      claimId,
      ruleId,
      subject,
      reason,
      state: 'open',
      withdrawnReason: null,
      at: desk.now(),
      by: personOf(desk.actor),
      byName: actorName(desk.actor),
    } as const;
    const former =
      read.value.waivers.find((each) => each.state === 'open' && findingKey(each) === key) ?? null;
    const ruled = waive(waiver, { finding, former }, await decider(desk));
    const after = await keepAndRead(desk, ruled, () => desk.store.waiver(waiver.id));
    return after.ok ? ok({ waiver: after.value }) : after;
  },
});
