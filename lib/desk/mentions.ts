import type { Desk } from '#lib/desk/desk.ts';
import type { PersonId, StoryId } from '#lib/id.ts';
import type { Mentioned } from '#lib/thread/rules.ts';

/** What the rules need to know of the people a remark turns to. */
export async function mentionedOf(
  desk: Desk,
  storyId: StoryId,
  ids: readonly PersonId[],
): Promise<readonly Mentioned[]> {
  if (ids.length === 0) return [];
  const members = await desk.store.members(storyId);
  const known = new Map(members.map(({ person }) => [person.id, person]));
  return Promise.all(
    [...new Set(ids)].map(async (id) => {
      const member = known.get(id);
      if (member !== undefined) return { person: member, isMember: true };
      return { person: await desk.store.person(id), isMember: false };
    }),
  );
}
