import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { policyOf } from '#lib/desk/policy-at-hand.ts';
import { storyFacts } from '#lib/desk/policy-facts.ts';
import { storyIdSchema } from '#lib/id.ts';
import { findings } from '#lib/policy/findings.ts';
import { policySumsSchema, summaryOf } from '#lib/policy/summary.ts';
import { ok } from '#lib/result.ts';
import { between } from '#lib/review/between.ts';

const count = z.int().min(0);

/** What stands between a story and its sign-off, in figures alone: for lists of stories. */
export const countFindings = operation({
  name: 'count-findings',
  summary: 'Count what the policy of a story says of it: what blocks, what warns, what is waived.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      /** The policy the story is checked under, by name and version; null: under none. */
      policy: z
        .object({ name: z.string(), version: z.int().min(1) })
        .readonly()
        .nullable(),
      /** Null without a policy. */
      sums: policySumsSchema.nullable(),
      /**
       * What else is in the way and cannot be waived: claims that wait, second readings nobody handed in, and untouched
       * sentences where no rule asks for them.
       */
      waiting: count,
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = await policyOf(desk, story.value);
    const read = await storyFacts(desk, story.value);
    if (!read.ok) return read;
    const { facts, claims } = read.value;
    const policy = current?.version.policy ?? null;
    const all = policy === null ? [] : findings(facts, policy, desk.now());
    const secondReadings = await desk.store.secondReadings(storyId);
    const waits = between({ policy, findings: all, facts, claims, secondReadings });
    return ok({
      policy:
        current === null
          ? null
          : { name: current.version.policy.name, version: current.version.number },
      sums: policy === null ? null : policySumsSchema.parse(summaryOf(all, policy)),
      waiting: waits.claims + waits.secondReadings + waits.untouched,
    });
  },
});
