import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { notFound } from '#lib/desk/perform.ts';
import { decider } from '#lib/desk/policy-at-hand.ts';
import { policyIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { newPolicySchema } from '#lib/policy/policy.ts';
import { policyVersionSchema } from '#lib/policy/policy-version.ts';
import { mayWrite, write } from '#lib/policy/version-rules.ts';
import { fail, ok } from '#lib/result.ts';

/** Writes a version of a policy: the first of a new one, or the next of one there is. Stories stay where they are. */
export const writePolicy = operation({
  name: 'write-policy',
  summary: 'Write a policy, or the next version of one: stories go on under the version they have.',
  permission: 'run stories',
  input: z.strictObject({
    /** Null for a new policy. */
    policyId: policyIdSchema.nullable().default(null),
    /** The number of the newest version that was read; null for a new policy. */
    after: z.int().min(1).nullable().default(null),
    policy: newPolicySchema,
  }),
  output: z.object({ version: policyVersionSchema }).readonly(),
  async run(desk, { policyId, after, policy }) {
    const { role, person } = await decider(desk);
    const allowed = mayWrite(role, person);
    if (!allowed.ok) return allowed;
    const newest = policyId === null ? null : await desk.store.newestPolicyVersion(policyId);
    if (policyId !== null && newest === null) return fail(notFound('policy'));
    const version = {
      id: desk.newId('policy-version'),
      policyId: policyId ?? desk.newId('policy'),
      number: (newest?.number ?? 0) + 1,
      policy,
      writtenAt: desk.now(),
      writtenBy: personOf(desk.actor),
      writtenByName: actorName(desk.actor),
    };
    const kept = await keepAndRead(desk, write(version, newest, after), () =>
      desk.store.newestPolicyVersion(version.policyId),
    );
    return kept.ok ? ok({ version: kept.value }) : kept;
  },
});
