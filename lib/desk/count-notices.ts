import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';

/** How many of one's notices are unread; asked often, so it reads nothing else. */
export const countNotices = operation({
  name: 'count-notices',
  summary: 'Count my unread notices.',
  permission: 'know oneself',
  input: z.strictObject({}),
  output: z.object({ unread: z.int().min(0) }).readonly(),
  async run(desk) {
    const personId = personOf(desk.actor);
    if (personId === null) return ok({ unread: 0 });
    return ok({ unread: await desk.store.unreadNotices(personId, sightOf(desk)) });
  },
});
