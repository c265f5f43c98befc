import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { type DismissalId, type StoryId, dismissalIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { type Result, ok } from '#lib/result.ts';
import { type Dismissal, MOST_DISMISSALS } from '#lib/review/dismissal.ts';
import { withdrawDismissals as withdraw } from '#lib/review/dismissal-rules.ts';
import { say } from '#lib/say.ts';

/** Takes dismissals back, one's own or a colleague's. The record keeps both. */
export const withdrawDismissals = operation({
  name: 'withdraw-dismissals',
  summary: 'Take back that sentences were dismissed.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    dismissalIds: z
      .array(dismissalIdSchema)
      .min(1, inSchema(say('dismissals-missing')))
      .max(MOST_DISMISSALS, inSchema(say('too-many-sentences', { most: MOST_DISMISSALS })))
      .readonly(),
  }),
  output: z
    .object({
      /** Those taken back now; whatever had been taken back before is not among them. */
      withdrawn: z.array(dismissalIdSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, dismissalIds }) {
    const named = await dismissalsOf(desk, storyId, dismissalIds);
    if (!named.ok) return named;
    const kept = await keep(desk, ok(withdraw(named.value)));
    if (!kept.ok) return kept;
    return ok({
      withdrawn: named.value.filter(({ state }) => state === 'open').map(({ id }) => id),
    });
  },
});

async function dismissalsOf(
  desk: Desk,
  storyId: StoryId,
  ids: readonly DismissalId[],
): Promise<Result<readonly Dismissal[]>> {
  const read: Dismissal[] = [];
  for (const id of new Set(ids)) {
    const dismissal = await desk.store.dismissal(id);
    // One of another story, which the asker may not see, answers as one that is not there.
    const there = found(dismissal?.storyId === storyId ? dismissal : null, 'dismissal');
    if (!there.ok) return there;
    read.push(there.value);
  }
  return ok(read);
}
