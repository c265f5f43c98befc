import { z } from 'zod';
import { momentSchema, sha256Schema } from '#lib/id.ts';
import { headSchema } from '#lib/record/event.ts';

/** A file in a backup: its hash and its size in bytes. */
const storedSchema = z.object({ sha256: sha256Schema, sizeBytes: z.int().min(0) }).readonly();

/** The table of contents of a backup; it is the first file in it, and names every other one. */
export const manifestSchema = z
  .object({
    format: z.literal('sourcemark-backup'),
    /** Counts up when an older Sourcemark could not read a newer backup. */
    formatVersion: z.literal(1),
    madeAt: momentSchema,
    /** The end of the record in this backup. */
    head: headSchema,
    database: storedSchema,
    files: z.array(storedSchema).readonly(),
  })
  .readonly();

export type Manifest = z.infer<typeof manifestSchema>;

/** What a file in a backup is by its name; null for a name no backup of ours has. */
export type EntryName =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'database' }
  | { readonly kind: 'file'; readonly sha256: string };

/** The names in a backup. */
export const MANIFEST_NAME = 'manifest.json';
export const DATABASE_NAME = 'sourcemark.db';

/** The name in a backup of a kept file. */
export function nameOfFile(sha256: string): string {
  return `files/${sha256.slice(0, 2)}/${sha256}`;
}

/** Reads a name. Only the names we write ourselves are taken, so none can lead out of a folder. */
export function readEntryName(name: string): EntryName | null {
  if (name === MANIFEST_NAME) return { kind: 'manifest' };
  if (name === DATABASE_NAME) return { kind: 'database' };
  const sha256 = /^files\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(name)?.[1];
  return sha256 !== undefined && nameOfFile(sha256) === name ? { kind: 'file', sha256 } : null;
}
