import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { membersSchema, shownMembers } from '#lib/desk/members.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { draftSchema } from '#lib/story/draft.ts';
import { storySchema } from '#lib/story/story.ts';

/** A story with its newest draft and the people on it. */
export const readStory = operation({
  name: 'read-story',
  summary: 'Read a story with its newest draft and its members.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ story: storySchema, draft: draftSchema, members: membersSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const draft = found(await desk.store.draft(story.value.draftId), 'draft');
    if (!draft.ok) return draft;
    const members = shownMembers(await desk.store.members(storyId));
    return ok({ story: story.value, draft: draft.value, members });
  },
});
