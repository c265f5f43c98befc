import type { ClaimId, PersonId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Hold, OpenWindow, Presence, Room } from '#lib/presence/presence.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** A window that has not been heard of for so long is closed. */
export const WINDOW_LASTS_MS = 45_000;

/** A hold ends when its holder did nothing in the story for so long. */
export const HOLD_LASTS_MS = 5 * 60_000;

/** The most windows of one person in one story; the one not heard of the longest gives way to a new one. */
export const MOST_WINDOWS = 12;

/** The most people shown in one story. */
export const MOST_PEOPLE = 100;

/** The most claims of one story that one person can hold. */
export const MOST_HOLDS = 20;

/** A person in a story, as others will see them. */
export interface Somebody {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
}

/** The room as it is at a moment: windows that fell silent are closed, holds nobody acts on have ended. */
export function atMoment(room: Room, now: string): Room {
  const isHeard = ({ notedAt }: OpenWindow) => elapsedMs(notedAt, now) < WINDOW_LASTS_MS;
  const isKept = ({ actedAt }: Hold) => elapsedMs(actedAt, now) < HOLD_LASTS_MS;
  if (room.windows.every(isHeard) && room.holds.every(isKept)) return room;
  return { windows: room.windows.filter(isHeard), holds: room.holds.filter(isKept) };
}

/** Notes that somebody has the story open in a window, with a claim or none. */
export function note(
  room: Room,
  somebody: Somebody,
  noted: { readonly windowId: string; readonly claimId: ClaimId | null; readonly now: string },
): Result<Room> {
  const { windowId, claimId, now } = noted;
  const known = room.windows.find((each) => isWindow(each, somebody.personId, windowId));
  const isNew = !room.windows.some((each) => each.personId === somebody.personId);
  if (isNew && peopleIn(room).size >= MOST_PEOPLE) {
    return fail(refusal('policy', say('story-crowded', { most: MOST_PEOPLE })));
  }
  const open = { ...somebody, windowId, claimId, since: known?.since ?? now, notedAt: now };
  const others = room.windows.filter((each) => each !== known);
  const own = others.filter((each) => each.personId === somebody.personId);
  const surplus = new Set(own.toSorted(byNotedAt).slice(0, own.length + 1 - MOST_WINDOWS));
  const windows = own.length < MOST_WINDOWS ? others : others.filter((each) => !surplus.has(each));
  return ok({ ...room, windows: [...windows, open] });
}

/** A window was closed. */
export function leave(room: Room, personId: PersonId, windowId: string): Room {
  return { ...room, windows: room.windows.filter((each) => !isWindow(each, personId, windowId)) };
}

/**
 * Somebody has a claim from now on. One that somebody else has is refused as `taken` unless it is knowingly
 * taken over.
 */
export function hold(
  room: Room,
  somebody: Somebody,
  wanted: { readonly claimId: ClaimId; readonly takesOver: boolean; readonly now: string },
): Result<Room> {
  const { claimId, takesOver, now } = wanted;
  const held = room.holds.find((each) => each.claimId === claimId);
  if (held?.personId === somebody.personId) return ok(acted(room, somebody.personId, now));
  if (held !== undefined && !takesOver) {
    return fail(refusal('taken', say('claim-held', { name: held.name })));
  }
  const own = room.holds.filter((each) => each.personId === somebody.personId);
  if (own.length >= MOST_HOLDS) {
    return fail(refusal('policy', say('too-many-held', { count: own.length })));
  }
  const { personId, name } = somebody;
  const others = room.holds.filter((each) => each !== held);
  return ok({ ...room, holds: [...others, { claimId, personId, name, since: now, actedAt: now }] });
}

/** Somebody lets go of a claim; one that they do not have stays as it is. */
export function release(room: Room, personId: PersonId, claimId: ClaimId): Room {
  const isTheirs = (each: Hold) => each.claimId === claimId && each.personId === personId;
  return { ...room, holds: room.holds.filter((each) => !isTheirs(each)) };
}

/** Somebody did something in the story: all their claims there stay theirs for another while. */
export function acted(room: Room, personId: PersonId, now: string): Room {
  if (!holdsAny(room, personId)) return room;
  return {
    ...room,
    holds: room.holds.map((each) =>
      each.personId === personId ? { ...each, actedAt: now } : each,
    ),
  };
}

/** Whether somebody has a claim in this story. */
export function holdsAny(room: Room, personId: PersonId): boolean {
  return room.holds.some((each) => each.personId === personId);
}

/** The room as people see it: in the order in which they came. */
export function presenceIn(room: Room): Presence {
  const people = [...peopleIn(room)].map((personId) => {
    const windows = room.windows.filter((each) => each.personId === personId).toSorted(bySince);
    const claimIds = new Set(windows.flatMap(({ claimId }) => (claimId === null ? [] : [claimId])));
    const [first] = windows;
    return first === undefined
      ? []
      : [
          {
            personId,
            name: first.name,
            role: first.role,
            claimIds: [...claimIds].toSorted(),
            since: first.since,
          },
        ];
  });
  return {
    people: people.flat().toSorted(bySince),
    holds: room.holds.map(({ claimId, personId, name, since }) => ({
      claimId,
      personId,
      name,
      since,
    })),
  };
}

function peopleIn(room: Room): ReadonlySet<PersonId> {
  return new Set(room.windows.map(({ personId }) => personId));
}

function isWindow(open: OpenWindow, personId: PersonId, windowId: string): boolean {
  return open.personId === personId && open.windowId === windowId;
}

// Moments are ISO 8601 in UTC, so their order is that of their text.
function bySince(a: { readonly since: string }, b: { readonly since: string }): number {
  return a.since < b.since ? -1 : Number(a.since > b.since);
}

function byNotedAt(a: OpenWindow, b: OpenWindow): number {
  return a.notedAt < b.notedAt ? -1 : Number(a.notedAt > b.notedAt);
}

function elapsedMs(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}
