import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { policyOf } from '#lib/desk/policy-at-hand.ts';
import { storyFacts } from '#lib/desk/policy-facts.ts';
import { toldFinding, toldFindingSchema } from '#lib/desk/told-finding.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { findings } from '#lib/policy/findings.ts';
import { policySchema } from '#lib/policy/policy.ts';
import { policySumsSchema, policySummarySchema, summaryOf } from '#lib/policy/summary.ts';
import { ok } from '#lib/result.ts';

/** So many findings are shown of a preview; the sums count all. */
const MOST_SHOWN = 200;

/** What a policy that is not written yet would say of a real story. Nothing is kept. */
export const previewPolicy = operation({
  name: 'preview-policy',
  summary: 'See what a policy would say of a story before it is written: nothing is kept.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema, policy: policySchema }),
  output: z
    .object({
      /** As the story stands under the policy it has; null where it has none. */
      now: policySumsSchema.nullable(),
      summary: policySummarySchema,
      /** The first findings, in the order of the rules. */
      findings: z.array(toldFindingSchema).readonly(),
      /** The claims concerned, by their ids. */
      claims: z
        .record(claimIdSchema, z.object({ number: z.int().min(1), words: z.string() }).readonly())
        .readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, policy }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const read = await storyFacts(desk, story.value);
    if (!read.ok) return read;
    const { facts, claims } = read.value;
    const current = await policyOf(desk, story.value);
    const before =
      current === null
        ? null
        : summaryOf(findings(facts, current.version.policy, desk.now()), current.version.policy);
    const all = findings(facts, policy, desk.now());
    const shown = all.slice(0, MOST_SHOWN);
    const ids = new Set(shown.map(({ claimId }) => claimId));
    return ok({
      now: before,
      summary: summaryOf(all, policy),
      findings: shown.map(toldFinding),
      claims: Object.fromEntries(
        claims
          .filter(({ id }) => ids.has(id))
          .map(({ id, number, words }) => [id, { number, words }]),
      ),
    });
  },
});
