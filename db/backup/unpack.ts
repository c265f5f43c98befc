import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Extract, type Header, extract } from 'tar-stream';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import {
  DATABASE_NAME,
  type EntryName,
  type Manifest,
  manifestSchema,
  nameOfFile,
  readEntryName,
} from '#db/backup/manifest.ts';

/** A manifest of 100,000 kept files has about 10 MB. */
const MANIFEST_LIMIT = 64 * 1024 * 1024;

/** Where the files of a backup go: a path for each; null for one that is only to be checked. */
export type PlaceFor = (entry: Exclude<EntryName, { kind: 'manifest' }>) => string | null;

/**
 * Reads a backup from beginning to end, puts its files where `placeFor` says, and checks each
 * against the manifest: its name, size and hash, none missing, none twice, none that is not named.
 * Refuses with `invalid` (not a backup, damaged, or with names that we never write) or `not-found`.
 */
export async function unpack(file: string, placeFor: PlaceFor): Promise<Result<Manifest>> {
  const reader = new BackupReader(placeFor);
  try {
    const tar = extract();
    await Promise.all([pipeline(createReadStream(file), tar), reader.takeAll(tar)]);
  } catch (error) {
    return fail(refusalFor(file, error));
  }
  return reader.finish(file);
}

/** Why a backup is refused; thrown within this file only. */
class NotABackup extends Error {}

class BackupReader {
  readonly #placeFor: PlaceFor;
  readonly #seen = new Set<string>();
  #manifest: Manifest | null = null;
  #wanted = new Map<string, { readonly sha256: string; readonly sizeBytes: number }>();

  constructor(placeFor: PlaceFor) {
    this.#placeFor = placeFor;
  }

  async takeAll(tar: Extract): Promise<void> {
    for await (const entry of tar) await this.#take(entry.header, entry);
  }

  async #take(header: Header, content: AsyncIterable<unknown>): Promise<void> {
    const name = readEntryName(header.name);
    if (name === null || header.type !== 'file') {
      throw new NotABackup(`it holds "${header.name}", which no backup of ours does`);
    }
    if (this.#seen.has(header.name)) throw new NotABackup(`it holds ${header.name} twice`);
    this.#seen.add(header.name);
    if (name.kind === 'manifest') {
      await this.#readManifest(header, content);
      return;
    }
    const wanted = this.#wanted.get(header.name);
    if (wanted === undefined) throw new NotABackup(`its manifest does not name ${header.name}`);
    const place = this.#placeFor(name);
    const found = await save(content, place);
    if (found.sizeBytes !== wanted.sizeBytes || found.sha256 !== wanted.sha256) {
      throw new NotABackup(`${header.name} was damaged or changed`);
    }
  }

  finish(file: string): Result<Manifest> {
    const missing = [...this.#wanted.keys()].find((name) => !this.#seen.has(name));
    if (this.#manifest === null) return fail(refusalFor(file, new NotABackup('it is empty')));
    if (missing === undefined) return ok(this.#manifest);
    return fail(refusalFor(file, new NotABackup(`${missing} is missing`)));
  }

  async #readManifest(header: Header, content: AsyncIterable<unknown>): Promise<void> {
    if (header.size > MANIFEST_LIMIT) throw new NotABackup('its manifest is too large');
    const pieces: Buffer[] = [];
    for await (const piece of piecesOf(content)) pieces.push(piece);
    const parsed = manifestSchema.safeParse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
    if (!parsed.success) {
      throw new NotABackup('its manifest is not one this Sourcemark can read; use a newer one');
    }
    this.#manifest = parsed.data;
    this.#wanted = new Map([
      [DATABASE_NAME, parsed.data.database],
      ...parsed.data.files.map((each) => [nameOfFile(each.sha256), each] as const),
    ]);
  }
}

/** The pieces of a file in a tar, which its library leaves untyped. */
async function* piecesOf(content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    if (!Buffer.isBuffer(piece)) throw new Error('A tar gives nothing but bytes.');
    yield piece;
  }
}

/** Measures a file of the backup, and writes it durably where it has a place. */
async function save(content: AsyncIterable<unknown>, place: string | null) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  if (place !== null) await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const handle = place === null ? null : await open(place, 'wx', 0o600);
  try {
    for await (const piece of piecesOf(content)) {
      hash.update(piece);
      sizeBytes += piece.length;
      await handle?.writeFile(piece);
    }
    await handle?.sync();
  } finally {
    await handle?.close();
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}

function refusalFor(file: string, error: unknown) {
  if (error instanceof NotABackup) {
    return operatorRefusal('invalid', `${file} is not a whole backup: ${error.message}.`);
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return operatorRefusal('not-found', `There is no file ${file}.`);
  }
  if (error instanceof Error && 'code' in error) throw error;
  return operatorRefusal(
    'invalid',
    `${file} is not a backup made by Sourcemark, or it was cut short.`,
  );
}
