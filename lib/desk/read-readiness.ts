import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { decider, policyOf } from '#lib/desk/policy-at-hand.ts';
import { storyFacts } from '#lib/desk/policy-facts.ts';
import { toldFinding, toldFindingSchema } from '#lib/desk/told-finding.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import type { Finding } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import { WAIVED_BY, ruleIdSchema } from '#lib/policy/policy.ts';
import { policyVersionSchema } from '#lib/policy/policy-version.ts';
import { policySummarySchema, summaryOf } from '#lib/policy/summary.ts';
import { waiverSchema } from '#lib/policy/waiver.ts';
import { mayWaive } from '#lib/policy/waiver-rules.ts';
import { ok } from '#lib/result.ts';
import { between } from '#lib/review/between.ts';

/** So many findings one answer holds. */
const MOST = 500;

const count = z.int().min(0);

/** What stands between a story's newest draft and its sign-off. */
export const readReadiness = operation({
  name: 'read-readiness',
  summary: 'Read what stands between a story and its sign-off: what its policy says, what waits.',
  permission: 'read stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** Only what is said of one claim. */
    claimId: claimIdSchema.optional(),
    /** Only what one rule says. */
    ruleId: ruleIdSchema.optional(),
    /** How many of the findings are skipped: an answer holds at most 500. */
    from: z.coerce.number().int().min(0).default(0),
  }),
  output: z
    .object({
      /** The version of the policy the story is checked under; null: under none. */
      policy: policyVersionSchema.nullable(),
      /** The number of the newest version of that policy; a story moves to it only by choice. */
      newest: z.int().min(1).nullable(),
      summary: policySummarySchema.nullable(),
      /** In the order of the rules, then of the claims. */
      findings: z.array(toldFindingSchema).readonly(),
      /** How many there are in all by what was asked for. */
      total: count,
      /** The claims those findings are about, by their ids. */
      claims: z
        .record(claimIdSchema, z.object({ number: z.int().min(1), words: z.string() }).readonly())
        .readonly(),
      /** The waivers of the story that stand, oldest first, also those that no finding needs now. */
      waivers: z.array(waiverSchema).readonly(),
      /** By whom of those who may waive the asker is one. */
      mayWaive: z.array(z.enum(WAIVED_BY)).readonly(),
      /**
       * What nobody can waive: claims that wait after a change of drafts, second readings nobody handed in, and
       * untouched sentences where no rule of the policy asks for them.
       */
      waiting: z.object({ claims: count, secondReadings: count, untouched: count }).readonly(),
      /** How many claims are open: rules that look at claims alone judge nothing where there is none. */
      openClaims: count,
      /** The number of the last event this shows. */
      upTo: count,
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, claimId, ruleId, from }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = await policyOf(desk, story.value);
    const read = await storyFacts(desk, story.value);
    if (!read.ok) return read;
    const { facts, claims } = read.value;
    const policy = current?.version.policy ?? null;
    const all = policy === null ? [] : findings(facts, policy, desk.now());
    const wanted = all.filter(
      (finding) =>
        (claimId === undefined || finding.claimId === claimId) &&
        (ruleId === undefined || finding.ruleId === ruleId),
    );
    const shown = wanted.slice(from, from + MOST);
    const who = await decider(desk);
    const secondReadings = await desk.store.secondReadings(storyId);
    const waiting = between({ policy, findings: all, facts, claims, secondReadings });
    return ok({
      policy: current?.version ?? null,
      newest: current?.newest.number ?? null,
      summary: policy === null ? null : summaryOf(all, policy),
      findings: shown.map(toldFinding),
      total: wanted.length,
      claims: Object.fromEntries(
        claimsOf(shown, claims).map(({ id, number, words }) => [id, { number, words }]),
      ),
      waivers: (await desk.store.waiversOf(storyId)).filter(({ state }) => state === 'open'),
      mayWaive: WAIVED_BY.filter((by) => mayWaive(who, by)),
      openClaims: claims.filter(({ state }) => state === 'open').length,
      waiting: {
        claims: waiting.claims,
        secondReadings: waiting.secondReadings,
        untouched: waiting.untouched,
      },
      upTo,
    });
  },
});

function claimsOf<C extends { readonly id: string }>(
  shown: readonly Finding[],
  claims: readonly C[],
): readonly C[] {
  const ids = new Set<string | null>(shown.map(({ claimId }) => claimId));
  return claims.filter(({ id }) => ids.has(id));
}
