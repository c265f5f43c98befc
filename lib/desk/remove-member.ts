import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { membersSchema, shownMembers } from '#lib/desk/members.ts';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { personIdSchema, storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { claimQuerySchema } from '#lib/store/query.ts';
import { removeMember as remove } from '#lib/story/rules.ts';

/** Takes somebody off a story; refused while open claims of it wait on them. */
export const removeMember = operation({
  name: 'remove-member',
  summary: 'Take somebody off a story.',
  permission: 'run stories',
  input: z.strictObject({ storyId: storyIdSchema, personId: personIdSchema }),
  output: z.object({ members: membersSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, personId }) {
    const person = found(await desk.store.person(personId), 'person');
    if (!person.ok) return person;
    const isMember = await desk.store.isMember(storyId, personId);
    const query = claimQuerySchema.parse({ storyId, assignee: personId, limit: 1 });
    const waiting = await desk.store.claims(query, sightOf(desk));
    const ruled = remove({ storyId, person: person.value, isMember }, waiting.items.length > 0);
    const kept = await keep(desk, ruled);
    if (!kept.ok) return kept;
    return ok({ members: shownMembers(await desk.store.members(storyId)) });
  },
});
