import { z } from 'zod';
import { notFound } from '#lib/desk/perform.ts';
import { operation } from '#lib/desk/operation.ts';
import { policyIdSchema } from '#lib/id.ts';
import { policyVersionSchema } from '#lib/policy/policy-version.ts';
import { fail, ok } from '#lib/result.ts';

/** One of the house's policies in all its versions. */
export const readPolicy = operation({
  name: 'read-policy',
  summary: 'Read every version of a policy, the newest first.',
  permission: 'know oneself',
  input: z.strictObject({ policyId: policyIdSchema }),
  output: z.object({ versions: z.array(policyVersionSchema).min(1).readonly() }).readonly(),
  async run(desk, { policyId }) {
    const versions = await desk.store.policyVersions(policyId);
    return versions.length === 0 ? fail(notFound('policy')) : ok({ versions });
  },
});
