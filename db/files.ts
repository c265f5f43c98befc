import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { syncFolder } from '#db/folder.ts';

/** Thrown when a kept file is no longer what its name says. */
export class KeptFileDamaged extends Error {
  constructor(sha256: string) {
    super(`The kept file ${sha256} was damaged or changed. Restore it from a backup.`);
    this.name = 'KeptFileDamaged';
  }
}

/** Where a kept file lies: `ab/abcdef…`, so that no folder grows without end. */
export function placeOfFile(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A kept file is named by its sha-256.');
  return join(folder, sha256.slice(0, 2), sha256);
}

/** The sha-256 of bytes in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps bytes by their sha-256; the same bytes are kept once. */
export interface KeptFiles {
  /** Keeps the bytes durably, before anything refers to them. */
  keep(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /** The kept bytes, checked against their hash; null when there are none by that name. */
  read(sha256: string): Promise<Uint8Array | null>;
}

/**
 * Keeps bytes under their sha-256 in a folder. Keeping the same bytes again changes nothing; a file
 * is durable, whole and in place before `keep` answers, and checked each time it is read (a
 * `KeptFileDamaged` is thrown then).
 */
export function keepFilesIn(folder: string): KeptFiles {
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes);
      const place = placeOfFile(folder, sha256);
      if (!(await isKept(place, sha256))) await put(place, bytes);
      return { sha256, sizeBytes: bytes.length };
    },
    async read(sha256) {
      const bytes = await readIfThere(placeOfFile(folder, sha256));
      if (bytes !== null && sha256Of(bytes) !== sha256) throw new KeptFileDamaged(sha256);
      return bytes;
    },
  };
}

async function isKept(place: string, sha256: string): Promise<boolean> {
  const kept = await readIfThere(place);
  return kept !== null && sha256Of(kept) === sha256;
}

async function put(place: string, bytes: Uint8Array): Promise<void> {
  await makeFolderFor(place);
  const unfinished = `${place}.${randomUUID()}.unfinished`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  syncFolder(dirname(place));
}

async function makeFolderFor(place: string): Promise<void> {
  const folder = dirname(place);
  try {
    await access(folder);
  } catch {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    syncFolder(dirname(folder));
  }
}

async function readIfThere(place: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(place));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
