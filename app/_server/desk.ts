import { randomBytes } from 'node:crypto';
import { type Storage, openStorage } from '#db/open.ts';
import { takeInSafely } from '#app/_server/intake.ts';
import { type OpenRooms, openRooms } from '#app/_server/presence.ts';
import { LOCATING_LIMITS, openReader } from '#app/_server/reading.ts';
import { type Guesses, openGuesses } from '#app/_server/guesses.ts';
import { passwordsOf } from '#app/_server/passwords.ts';
import { fingerprint, randomId } from '#app/_server/random.ts';
import type { DeskParts } from '#lib/desk/desk.ts';
import { idFromBytes } from '#lib/id.ts';
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
  options: Parameters<typeof openStorage>[0] & {
    readonly uploadBytes: number;
    /** Shared with signing in, so that a password is not guessed at in two places. */
    readonly guesses?: Guesses;
  },
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
    seals: storage.seals,
    deskKey: storage.deskKey,
    passwords: passwordsOf(storage, options.guesses ?? openGuesses()),
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

/** As the accounts hash it; few commands and no request but an account's need it. */
async function hashPassword(password: string): Promise<string> {
  const { hashPassword: hash } = await import('better-auth/crypto');
  return hash(password);
}

type Readers = Pick<DeskParts, 'readDraft' | 'printReading' | 'carry' | 'compare' | 'locate'>;

function besideTheServer(): Readers {
  const { read, print, carry, compare } = openReader();
  // In a process of its own: nobody's draft waits for thousands of annotations.
  const { locate } = openReader(undefined, LOCATING_LIMITS);
  return { readDraft: read, printReading: print, carry, compare, locate };
}

/**
 * The command line has nobody else to answer meanwhile. Each is loaded by the command that needs it: most need none, and
 * the server has them in processes of their own.
 */
const AT_ONCE: Readers = {
  async readDraft(draft) {
    const { writeReading } = await import('#lib/reading/write-reading.ts');
    return ok(writeReading(draft));
  },
  async printReading(text) {
    const { printedBytes } = await import('#lib/reading/printed-reading.ts');
    return ok(printedBytes(text));
  },
  async carry(carrying) {
    const { carry } = await import('#lib/carry/carry.ts');
    return ok(carry(carrying));
  },
  async compare(texts) {
    const { pieces } = await import('#lib/carry/pieces.ts');
    return ok(pieces(texts));
  },
  async locate(sought, draft) {
    const { locateAnnotations } = await import('#lib/annotation/locating.ts');
    return locateAnnotations(sought, draft);
  },
};
