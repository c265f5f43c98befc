import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { membersSchema, shownMembers } from '#lib/desk/members.ts';
import { operation } from '#lib/desk/operation.ts';
import { personIdSchema, storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { addMember as add } from '#lib/story/rules.ts';

/** Assigns somebody to a story, so that they see it. */
export const addMember = operation({
  name: 'add-member',
  summary: 'Add somebody to a story.',
  permission: 'run stories',
  input: z.strictObject({ storyId: storyIdSchema, personId: personIdSchema }),
  output: z.object({ members: membersSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, personId }) {
    const person = found(await desk.store.person(personId), 'person');
    if (!person.ok) return person;
    const isMember = await desk.store.isMember(storyId, personId);
    const ruled = add({ storyId, person: person.value, isMember }, desk.now());
    const kept = await keep(desk, ruled);
    if (!kept.ok) return kept;
    return ok({ members: shownMembers(await desk.store.members(storyId)) });
  },
});
