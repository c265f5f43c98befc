import type { Desk } from '#lib/desk/desk.ts';
import type { PersonId, StoryId } from '#lib/id.ts';
import { personOf, roleOf } from '#lib/people/actor.ts';
import type { Presence, Room, Rooms } from '#lib/presence/presence.ts';
import { type Somebody, acted, atMoment, holdsAny, presenceIn } from '#lib/presence/rules.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** The rooms of the running server; the command line beside it knows of none. */
export function roomsOf(desk: Desk): Result<Rooms> {
  if (desk.rooms !== null) return ok(desk.rooms);
  return fail(refusal('unavailable', say('presence-elsewhere')));
}

/** The person who acts, as others will see them. A key acts for its person; one without is nobody to see. */
export async function somebodyOf(desk: Desk): Promise<Result<Somebody>> {
  const personId = personOf(desk.actor);
  const role = roleOf(desk.actor);
  if (personId === null || role === null) {
    return fail(refusal('policy', say('presence-of-nobody')));
  }
  if (desk.actor.kind === 'person') return ok({ personId, name: desk.actor.name, role });
  const names = await desk.store.namesOf([personId]);
  return ok({ personId, name: names.get(personId) ?? 'Somebody', role });
}

/** Changes a story's room by a rule and answers how it is then. Nothing waits in here, so nothing gets between. */
export function arrange(
  rooms: Rooms,
  place: { readonly storyId: StoryId; readonly now: string },
  rule: (room: Room) => Result<Room>,
): Result<Presence> {
  const { storyId, now } = place;
  const ruled = rule(atMoment(rooms.room(storyId), now));
  if (!ruled.ok) return ruled;
  rooms.put(storyId, ruled.value);
  return ok(presenceIn(ruled.value));
}

/** Somebody did something in a story: the claims they have there stay theirs for another while. */
export function noteAct(desk: Desk, storyId: StoryId, personId: PersonId): void {
  const { rooms } = desk;
  if (rooms === null || !holdsAny(rooms.room(storyId), personId)) return;
  const now = desk.now();
  rooms.put(storyId, acted(atMoment(rooms.room(storyId), now), personId, now));
}
