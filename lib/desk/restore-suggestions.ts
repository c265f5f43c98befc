import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { type DecisionId, type StoryId, decisionIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { type Decision, MOST_DECISIONS } from '#lib/reading/decision.ts';
import { restore } from '#lib/reading/decision-rules.ts';
import { type Result, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Takes decisions on suggestions back, one's own or a colleague's; claims made of them are withdrawn. */
export const restoreSuggestions = operation({
  name: 'restore-suggestions',
  summary:
    'Take back that suggestions were accepted or dismissed; claims made of them are withdrawn.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    decisionIds: z
      .array(decisionIdSchema)
      .min(1, inSchema(say('suggestions-missing')))
      .max(MOST_DECISIONS, inSchema(say('too-many-suggestions', { most: MOST_DECISIONS })))
      .readonly(),
    /** Why the claims made of them are withdrawn. */
    reason: reasonSchema,
  }),
  output: z
    .object({
      /** Those taken back now; whatever had been taken back before is not among them. */
      restored: z.array(decisionIdSchema).readonly(),
      /** The claims that were made of them, as they are now. */
      claims: z.array(claimSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, decisionIds, reason }) {
    const named = await decisionsNamed(desk, storyId, decisionIds);
    if (!named.ok) return named;
    const open = named.value.filter(({ state }) => state === 'open');
    const claimIds = open.flatMap(({ claimId }) => claimId ?? []);
    const by = { by: personOf(desk.actor), byName: actorName(desk.actor) };
    const claims = await desk.store.claimsById(claimIds);
    const kept = await keep(desk, restore(open, claims, { reason, ...by }));
    if (!kept.ok) return kept;
    return ok({
      restored: open.map(({ id }) => id),
      claims: await desk.store.claimsById(claimIds),
    });
  },
});

async function decisionsNamed(
  desk: Desk,
  storyId: StoryId,
  ids: readonly DecisionId[],
): Promise<Result<readonly Decision[]>> {
  const read: Decision[] = [];
  for (const id of new Set(ids)) {
    const decision = await desk.store.decision(id);
    // One of another story, which the asker may not see, answers as one that is not there.
    const there = found(decision?.storyId === storyId ? decision : null, 'decision');
    if (!there.ok) return there;
    read.push(there.value);
  }
  return ok(read);
}
