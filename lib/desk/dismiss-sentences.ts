import { z } from 'zod';
import { onNewestDraft } from '#lib/claim/rules.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { asStanding, standingDismissalSchema } from '#lib/desk/standing-dismissal.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { type Result, ok } from '#lib/result.ts';
import { MOST_DISMISSALS } from '#lib/review/dismissal.ts';
import { type Dismissed, dismiss } from '#lib/review/dismissal-rules.ts';
import { say } from '#lib/say.ts';
import type { Draft } from '#lib/story/draft.ts';
import { type Span, spanSchema } from '#lib/text/span.ts';

/** Says of sentences that there is nothing to check in them: one event for each. */
export const dismissSentences = operation({
  name: 'dismiss-sentences',
  summary: 'Dismiss sentences of the draft: there is nothing to check in them.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The draft in which the sentences stand. */
    draftId: draftIdSchema,
    /** Whole sentences. */
    spans: z
      .array(spanSchema)
      .min(1, inSchema(say('sentences-missing')))
      .max(MOST_DISMISSALS, inSchema(say('too-many-sentences', { most: MOST_DISMISSALS })))
      .readonly(),
  }),
  output: z
    .object({
      /** The new dismissals. */
      dismissals: z.array(standingDismissalSchema).readonly(),
      /** Dismissals that stood on some of the sentences already: nothing was changed there. */
      already: z.array(standingDismissalSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, spans }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = onNewestDraft(story.value, { draftId });
    if (!current.ok) return current;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const dismissed = await dismissAll(desk, draft.value, spans);
    if (!dismissed.ok) return dismissed;
    return ok({
      dismissals: dismissed.value.added.map(asStanding),
      already: dismissed.value.already.map(asStanding),
    });
  },
});

/** How often a range is tried anew because a colleague dismissed a sentence of it meanwhile. */
const ATTEMPTS = 5;

async function dismissAll(
  desk: WorkingDesk,
  draft: Draft,
  spans: readonly Span[],
): Promise<Result<Dismissed>> {
  const starts = spans.map(({ start }) => start);
  for (let attempt = 1; ; attempt += 1) {
    const ruled = dismiss(draft, spans, {
      standing: await desk.store.dismissalsAt(draft.id, starts),
      createdAt: desk.now(),
      createdBy: personOf(desk.actor),
      createdByName: actorName(desk.actor),
      newId: () => desk.newId('dismissal'),
    });
    if (!ruled.ok) return ruled;
    const kept = await keep(desk, ok(ruled.value.changes));
    if (kept.ok) return ruled;
    if (kept.problem.code !== 'taken' || attempt === ATTEMPTS) return kept;
  }
}
