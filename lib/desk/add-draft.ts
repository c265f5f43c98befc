import { z } from 'zod';
import { onNewestDraft } from '#lib/claim/rules.ts';
import { addedDraft, sha256OfText } from '#lib/desk/added-draft.ts';
import { carryStory } from '#lib/desk/carry-story.ts';
import { carryDecisions } from '#lib/desk/carry-decisions.ts';
import { keeping } from '#lib/desk/draft-reading.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { originalInput, takeIn } from '#lib/desk/original.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { fail, ok } from '#lib/result.ts';
import { draftSummarySchema } from '#lib/story/draft.ts';
import { sameText } from '#lib/story/next-draft.ts';

/**
 * Takes in the next draft of a story and brings all work into it, in one act: every claim with how it came, every
 * dismissal that still holds, and what the machine reads in it.
 */
export const addDraft = operation({
  name: 'add-draft',
  summary: 'Take in the next draft of a story and bring the work on it along.',
  permission: 'open stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The newest draft as whoever sends this knows it. */
    after: draftIdSchema,
    ...originalInput,
  }),
  output: z
    .object({
      draft: draftSummarySchema,
      /** How many claims wait for a person. */
      waiting: z.int().min(0),
      /** Why the machine did not read the draft, so that nothing is suggested in it; null where it did. */
      unread: z.string().nullable(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, after, ...arrived }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = onNewestDraft(story.value, { draftId: after });
    if (!current.ok) return current;
    const taken = await takeIn(desk, arrived);
    if (!taken.ok) return taken;
    const { text, blocks } = taken.value.intake;
    const newest = found((await desk.store.drafts(storyId)).at(-1) ?? null, 'draft');
    if (!newest.ok) return newest;
    const same = sameText(newest.value, sha256OfText(text));
    if (same !== null) return fail(same);

    const next = { id: desk.newId('draft'), storyId, text, blocks };
    const work = await carryStory(desk, story.value, next);
    if (!work.ok) return work;
    const { brought, changes } = work.value;
    const place = { id: next.id, storyId, number: newest.value.number + 1, brought };
    const draft = await addedDraft(desk, taken.value, place);
    // Of what cannot be read nothing is suggested; the draft is taken in all the same.
    const written = await desk.readDraft(draft);
    const read = written.ok
      ? [
          keeping(draft, written.value, desk.now()),
          ...(await carryDecisions(desk, { draft, work: work.value, json: written.value.json })),
        ]
      : [];
    const ruled = ok([{ kind: 'draft.added' as const, draft, after }, ...changes, ...read]);
    const kept = await keepAndRead(
      desk,
      ruled,
      async () => (await desk.store.drafts(storyId)).find(({ id }) => id === draft.id) ?? null,
    );
    if (!kept.ok) return kept;
    const waiting = changes.filter(
      (change) => change.kind === 'claim.carried' && change.carried.state === 'waiting',
    ).length;
    return ok({ draft: kept.value, waiting, unread: written.ok ? null : written.problem.message });
  },
});
