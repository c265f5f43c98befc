import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '#db/folder.ts';

/**
 * Writes a file whole or not at all: under another name first, made durable, then renamed. A crash
 * leaves the old file or the new one. `unique` tells writers of the same file apart.
 */
export function writeDurably(path: string, bytes: Uint8Array | string, unique: string): void {
  const unfinished = `${path}.${unique}.unfinished`;
  try {
    const handle = openSync(unfinished, 'w', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}
