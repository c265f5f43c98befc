import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { orNull } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { change } from '#lib/story/rules.ts';
import { headLineSchema, storySchema } from '#lib/story/story.ts';

const line = headLineSchema.nullable().optional();

/** Changes what stands above a story's text. Empty or null: not known. */
export const changeStory = operation({
  name: 'change-story',
  summary: "Change a story's title, byline, outlet or dateline.",
  permission: 'run stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    expects: versionSchema,
    title: headLineSchema.min(1, inSchema(say('story-title-missing'))).optional(),
    byline: line,
    outlet: line,
    dateline: line,
  }),
  output: z.object({ story: storySchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, expects, title, byline, outlet, dateline }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const set = {
      title,
      byline: orNull(byline),
      outlet: orNull(outlet),
      dateline: orNull(dateline),
    };
    const after = await keepAndRead(desk, change(story.value, set, expects), () =>
      desk.store.story(storyId),
    );
    return after.ok ? ok({ story: after.value }) : after;
  },
});
