import { z } from 'zod';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { inSchema } from '#lib/in-schema.ts';
import { meantBy, read } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

const numberSchema = z.int().min(1);

/** Notes that one has read notices; only one's own. Answers how many are unread then. */
export const markNoticesRead = operation({
  name: 'mark-notices-read',
  summary: 'Mark my notices as read: some by number, or all up to one.',
  permission: 'know oneself',
  input: z.strictObject({
    numbers: z
      .array(numberSchema)
      .min(1, inSchema(say('notices-missing')))
      .max(200)
      .optional(),
    upTo: numberSchema.optional(),
  }),
  output: z.object({ unread: z.int().min(0) }).readonly(),
  async run(desk, said) {
    const meant = meantBy(said);
    if (!meant.ok) return meant;
    const personId = personOf(desk.actor);
    if (personId === null) return ok({ unread: 0 });
    const unread = await desk.store.unreadAmong(personId, meant.value);
    const kept = await keep(desk, read(personId, meant.value, { unread, at: desk.now() }));
    if (!kept.ok) return kept;
    return ok({ unread: await desk.store.unreadNotices(personId, sightOf(desk)) });
  },
});
