import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { decider } from '#lib/desk/policy-at-hand.ts';
import { policySchema } from '#lib/policy/policy.ts';
import { policyVersionSchema } from '#lib/policy/policy-version.ts';
import { STARTER_LANGUAGES, startersIn } from '#lib/policy/starters.ts';
import { mayWrite } from '#lib/policy/version-rules.ts';
import { ok } from '#lib/result.ts';

/** The house's policies as they are now, and those a house can begin with. */
export const listPolicies = operation({
  name: 'list-policies',
  summary:
    "List the house's policies in their newest versions, and the starters to begin one with.",
  permission: 'know oneself',
  input: z.strictObject({
    /** In which language the starters are told. */
    language: z.enum(STARTER_LANGUAGES).default('en'),
  }),
  output: z
    .object({
      policies: z.array(policyVersionSchema).readonly(),
      starters: z.array(z.object({ name: z.string(), policy: policySchema }).readonly()).readonly(),
      /** Whether whoever asks may write policies. */
      mayWrite: z.boolean(),
    })
    .readonly(),
  async run(desk, { language }) {
    const { role, person } = await decider(desk);
    return ok({
      policies: await desk.store.policies(),
      starters: startersIn(language),
      mayWrite: mayWrite(role, person).ok,
    });
  },
});
