import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { statementSchema } from '#lib/desk/prose.ts';
import { reviewer } from '#lib/desk/review-at-hand.ts';
import { claimIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { CORRECTION_KINDS, correctionSchema } from '#lib/review/correction.ts';
import { correct } from '#lib/review/flow-rules.ts';
import { say } from '#lib/say.ts';

/** Says after publication what was wrong with a claim, and what the check missed. */
export const addCorrection = operation({
  name: 'add-correction',
  summary: 'Add a correction, a clarification or a retraction to a claim of a published story.',
  permission: 'run stories',
  input: z.strictObject({
    claimId: claimIdSchema,
    kind: z.enum(CORRECTION_KINDS),
    text: statementSchema(5000, say('correction-text-missing')),
    missed: statementSchema(5000, say('correction-why-missing')),
  }),
  output: z.object({ correction: correctionSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, ...said }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const { storyId } = claim.value;
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const correction = {
      id: desk.newId('correction'),
      storyId,
      claimId,
      ...said,
      at: desk.now(),
      by: personOf(desk.actor),
      byName: actorName(desk.actor),
    };
    const kept = await keep(desk, correct(story.value, reviewer(desk), correction));
    return kept.ok ? ok({ correction }) : kept;
  },
});
