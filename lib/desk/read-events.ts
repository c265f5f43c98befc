import { z } from 'zod';
import { eventRange, tell, toldEventSchema } from '#lib/desk/events.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** What was done in a story after a given event: what the event stream tells. */
export const readEvents = operation({
  name: 'read-events',
  summary: 'Read what was done in a story, from a given event on.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema, ...eventRange }),
  output: z.object({ events: z.array(toldEventSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, query) {
    return ok({ events: await tell(desk, await desk.store.events(query)) });
  },
});
