import { z } from 'zod';
import { onNewestDraft } from '#lib/claim/rules.ts';
import { addedDraft, sha256OfText } from '#lib/desk/added-draft.ts';
import { carrySets } from '#lib/desk/carry-sets.ts';
import { carryStory } from '#lib/desk/carry-story.ts';
import { carryDecisions } from '#lib/desk/carry-decisions.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { keeping } from '#lib/desk/draft-reading.ts';
import { draftWaits } from '#lib/desk/draft-waits.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { type Original, originalInput, takeIn } from '#lib/desk/original.ts';
import { type DraftId, type StoryId, draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type DraftSummary, draftSummarySchema } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
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
    const newest = await newestAfter(desk, { storyId, after });
    if (!newest.ok) return newest;
    const taken = await takeIn(desk, arrived);
    if (!taken.ok) return taken;
    const same = sameText(newest.value, sha256OfText(taken.value.intake.text));
    if (same !== null) return fail(same);
    for (let attempt = 1; ; attempt += 1) {
      const added = await takeInOnce(
        desk,
        { storyId, after, number: newest.value.number + 1 },
        taken.value,
      );
      const isLast = attempt >= ATTEMPTS || added.ok || added.problem.code !== 'stale';
      if (isLast) return added;
      // A colleague worked on the story meanwhile: what they did has to come along. A newer draft ends it.
      const still = await newestAfter(desk, { storyId, after });
      if (!still.ok) return still;
    }
  },
});

/** How often work is carried anew because somebody worked on the story meanwhile. */
const ATTEMPTS = 5;

interface Coming {
  readonly storyId: StoryId;
  readonly after: DraftId;
}

/** The newest draft; `stale` when it is not the one that whoever takes the next one in knows. */
async function newestAfter(
  desk: WorkingDesk,
  { storyId, after }: Coming,
): Promise<Result<DraftSummary>> {
  const newest = found((await desk.store.drafts(storyId)).at(-1) ?? null, 'draft');
  if (!newest.ok) return newest;
  const current = onNewestDraft({ draftId: newest.value.id }, { draftId: after });
  return current.ok ? newest : current;
}

async function takeInOnce(
  desk: WorkingDesk,
  { storyId, after, number }: Coming & { readonly number: number },
  original: Original & { readonly intake: Intake },
) {
  // The head first: what is done from here on is not seen, and the store refuses to go past it.
  const { number: upTo } = await desk.store.head();
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const { text, blocks } = original.intake;
  const next = { id: desk.newId('draft'), storyId, text, blocks };
  const work = await carryStory(desk, story.value, next);
  if (!work.ok) return work;
  const { brought, changes } = work.value;
  const draft = await addedDraft(desk, original, { id: next.id, storyId, number, brought });
  // Of what cannot be read nothing is suggested; the draft is taken in all the same.
  const written = await desk.readDraft(draft);
  const read = written.ok ? [keeping(draft, written.value, desk.now())] : [];
  const sets = await carrySets(desk, { ...work.value, next: draft });
  const decided = await carryDecisions(desk, {
    draft,
    work: work.value,
    json: written.ok ? written.value.json : null,
    annotations: sets.annotations,
  });
  const { tells, waiting } = await draftWaits(desk, storyId, work.value);
  const added = { kind: 'draft.added' as const, draft, after, upTo, tells };
  const ruled = ok([added, ...changes, ...read, ...sets.changes, ...decided]);
  const kept = await keepAndRead(
    desk,
    ruled,
    async () => (await desk.store.drafts(storyId)).find(({ id }) => id === draft.id) ?? null,
  );
  if (!kept.ok) return kept;
  const unread = written.ok ? null : written.problem.message;
  return ok({ draft: kept.value, waiting, unread });
}
