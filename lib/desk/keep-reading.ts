import { z } from 'zod';
import { isCurrent, keeping } from '#lib/desk/draft-reading.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { keptReadingSchema } from '#lib/reading/kept-reading.ts';
import { ok } from '#lib/result.ts';

/**
 * Has the machine read a story's newest draft where that was not done yet: when the story was opened before
 * the desk could read, when reading failed then, or when another version of the desk read it.
 */
export const keepReading = operation({
  name: 'keep-reading',
  summary: "Have the machine read a story's newest draft, where it has not done so.",
  permission: 'check claims',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ reading: keptReadingSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const { draftId } = story.value;
    const there = await desk.store.keptReading(draftId);
    if (isCurrent(there)) return ok({ reading: there });
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const written = await desk.readDraft(draft.value);
    if (!written.ok) return written;
    const ruled = ok([keeping(draft.value, written.value, desk.now())]);
    const kept = await keepAndRead(desk, ruled, () => desk.store.keptReading(draftId));
    return kept.ok ? ok({ reading: kept.value }) : kept;
  },
});
