import type { Assignee } from '#lib/claim/rules.ts';
import type { Desk } from '#lib/desk/desk.ts';
import type { PersonId, StoryId } from '#lib/id.ts';

/** What the rules need to know of a person a claim is to be given to; null when nobody is named. */
export async function assigneeOf(
  desk: Desk,
  storyId: StoryId,
  personId: PersonId | null | undefined,
): Promise<Assignee | null> {
  if (personId === null || personId === undefined) return null;
  const person = await desk.store.person(personId);
  return { person, isMember: person !== null && (await desk.store.isMember(storyId, personId)) };
}
