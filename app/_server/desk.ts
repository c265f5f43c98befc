import { randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type Storage, openStorage } from '#db/open.ts';
import { takeInSafely } from '#app/_server/intake.ts';
import { type OpenRooms, openRooms } from '#app/_server/presence.ts';
import { LOCATING_LIMITS, openReader } from '#app/_server/reading.ts';
import { fingerprint, randomId } from '#app/_server/random.ts';
import { locateAnnotations } from '#lib/annotation/locating.ts';
import { carry } from '#lib/carry/carry.ts';
import { pieces } from '#lib/carry/pieces.ts';
import type { DeskParts } from '#lib/desk/desk.ts';
import { idFromBytes } from '#lib/id.ts';
import { printedBytes } from '#lib/reading/printed-reading.ts';
import { writeReading } from '#lib/reading/write-reading.ts';
import { ok } from '#lib/result.ts';

/** A data folder that is open, and the desk on it. */
export interface OpenDesk {
  readonly storage: Storage;
  readonly parts: DeskParts;
  /** Who is in which story; null on the command line. */
  readonly rooms: OpenRooms | null;
}

/** The connection that accounts work on. */
export type AuthDatabase = ReturnType<Storage['authDatabase']>;

/** 32 random bytes in a token: nobody guesses one. */
const TOKEN_BYTES = 32;

/**
 * Opens the storage in a folder and sets a desk upon it, without an actor: `perform` seats one. This is
 * the one place in the server that opens storage. Throws `StorageRefused` where that is refused.
 */
export async function openDesk(
  options: Parameters<typeof openStorage>[0] & { readonly uploadBytes: number },
): Promise<OpenDesk> {
  const storage = await openStorage({ folder: options.folder, as: options.as });
  const now = () => new Date().toISOString();
  const rooms = options.as === 'server' ? openRooms(now) : null;
  const parts: DeskParts = {
    store: storage.store,
    files: storage.files,
    secrets: {
      hashPassword,
      newToken: () => randomId(TOKEN_BYTES),
      fingerprint,
    },
    limits: { uploadBytes: options.uploadBytes },
    rooms,
    now,
    newId: (kind) => idFromBytes(kind, randomBytes(20)),
    takeIn: takeInSafely,
    ...(options.as === 'server' ? besideTheServer() : AT_ONCE),
    verifyRecord: () => storage.verifyRecord(),
  };
  return { storage, parts, rooms };
}

type Readers = Pick<DeskParts, 'readDraft' | 'printReading' | 'carry' | 'compare' | 'locate'>;

function besideTheServer(): Readers {
  const { read, print, carry: carryBeside, compare } = openReader();
  // In a process of its own: nobody's draft waits for thousands of annotations.
  const { locate } = openReader(undefined, LOCATING_LIMITS);
  return { readDraft: read, printReading: print, carry: carryBeside, compare, locate };
}

/** The command line has nobody else to answer meanwhile. */
const AT_ONCE: Readers = {
  readDraft: (draft) => Promise.resolve(ok(writeReading(draft))),
  printReading: (text) => Promise.resolve(ok(printedBytes(text))),
  carry: (carrying) => Promise.resolve(ok(carry(carrying))),
  compare: (texts) => Promise.resolve(ok(pieces(texts))),
  locate: (sought, draft) => Promise.resolve(locateAnnotations(sought, draft)),
};
