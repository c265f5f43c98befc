import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { draftSummarySchema } from '#lib/story/draft.ts';

/** The drafts of a story: who took in which, when, from where, and what came along. */
export const listDrafts = operation({
  name: 'list-drafts',
  summary: 'List the drafts of a story, the first one first.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      drafts: z.array(draftSummarySchema).readonly(),
      /** The names of the people who took them in, by their id. */
      names: z.record(z.string(), z.string()).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const drafts = await desk.store.drafts(storyId);
    const people = drafts.map(({ createdBy }) => createdBy).filter((id) => id !== null);
    const names = await desk.store.namesOf([...new Set(people)]);
    return ok({ drafts, names: Object.fromEntries(names) });
  },
});
