import type { StoryId } from '#lib/id.ts';
import { EMPTY_ROOM, type Room, type Rooms } from '#lib/presence/presence.ts';
import { atMoment, presenceIn } from '#lib/presence/rules.ts';

/** Who is in which story, kept in this process's memory. */
export interface OpenRooms extends Rooms {
  /** Counts up whenever people would see a difference in a story's room. */
  version(storyId: string): number;
  /** Calls back with a story's id whenever its room looks different, until the returned function is called. */
  onChange(listener: (storyId: string) => void): () => void;
}

interface Kept {
  readonly storyId: StoryId;
  readonly room: Room;
  /** What people see of it, to tell a difference by. */
  readonly seen: string;
}

/** How often silent windows and quiet holds are looked for. */
const LOOK_EVERY_MS = 2_000;

/** Opens the rooms of a server that begins: nobody is in any story. */
export function openRooms(now: () => string): OpenRooms {
  const rooms = new Map<string, Kept>();
  const listeners = new Set<(storyId: string) => void>();
  // One count for all stories: a room that was emptied and forgotten must not begin at an old number again.
  const versions = new Map<string, number>();
  let count = 0;
  let timer: NodeJS.Timeout | undefined;

  function put(storyId: StoryId, room: Room): void {
    const seen = JSON.stringify(presenceIn(room));
    const before = rooms.get(storyId)?.seen ?? NOBODY;
    if (room.windows.length + room.holds.length === 0) rooms.delete(storyId);
    else rooms.set(storyId, { storyId, room, seen });
    keepLooking();
    if (seen === before) return;
    count += 1;
    versions.set(storyId, count);
    for (const listener of [...listeners]) listener(storyId);
  }

  function look(): void {
    for (const { storyId, room } of rooms.values()) {
      const present = atMoment(room, now());
      if (present !== room) put(storyId, present);
    }
  }

  // Looked for only while anybody is anywhere; it keeps no process alive.
  function keepLooking(): void {
    if (rooms.size > 0) {
      timer ??= setInterval(look, LOOK_EVERY_MS).unref();
      return;
    }
    clearInterval(timer);
    timer = undefined;
  }

  return {
    room: (storyId) => rooms.get(storyId)?.room ?? EMPTY_ROOM,
    put,
    version: (storyId) => versions.get(storyId) ?? 0,
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const NOBODY = JSON.stringify(presenceIn(EMPTY_ROOM));
