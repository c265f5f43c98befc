import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UsageProblem, type Shown } from '#app/cli/command.ts';
import { plain } from '#app/cli/plain.ts';
import type { File } from '#lib/desk/file.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

// An operation's input in JSON holds at most one upload (100 MB at the highest setting) in base64.
const LONGEST_TEXT_BYTES = 150 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may only be read',
};

/**
 * The bytes of a file, or of standard input for `-`. Refuses with `not-found` when there is no such
 * file; reads no more than one byte over the limit, so that the operation can refuse what is too large.
 */
export async function readInput(path: string, mostBytes: number): Promise<Result<Buffer>> {
  if (path === '-') return ok(await firstBytes(process.stdin, mostBytes + 1));
  try {
    const file = await open(path);
    return ok(await firstBytes(file.createReadStream({ end: mostBytes }), mostBytes + 1));
  } catch (error) {
    return fail(operatorRefusal('not-found', `${path} could not be read: ${reasonOf(error)}.`));
  }
}

async function firstBytes(stream: AsyncIterable<unknown>, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    if (!Buffer.isBuffer(part)) continue;
    parts.push(part);
    size += part.length;
    if (size >= most) break;
  }
  return Buffer.concat(parts);
}

/** A file, or standard input for `-`, as text. Refuses one that is not there, is too large, or is not UTF-8. */
export async function readTextFile(path: string, mostBytes: number): Promise<Result<string>> {
  const bytes = await readInput(path, mostBytes);
  if (!bytes.ok) return bytes;
  const name = path === '-' ? 'standard input' : basename(path);
  if (bytes.value.length > mostBytes) {
    const most = mostBytes / (1024 * 1024);
    return fail(
      operatorRefusal('too-large', `${name} is larger than ${most} MB. Bring less of it.`),
    );
  }
  try {
    // A byte order mark is no part of the text, for positions either.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail(operatorRefusal('invalid', `${name} is not UTF-8 text. Save it as UTF-8.`));
  }
}

/** All of standard input as text. Throws `UsageProblem` when it is not UTF-8. */
export async function readText(): Promise<string> {
  const bytes = await firstBytes(process.stdin, LONGEST_TEXT_BYTES);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageProblem('standard input is not UTF-8 text.');
  }
}

/** The password on standard input: its first line, without the line's end. */
export async function readPassword(): Promise<string> {
  const [line = ''] = (await readText()).split(/\r?\n/, 1);
  return line;
}

/**
 * Puts a file where the person said: whole or not at all, or on standard output for `-`. A terminal
 * gets it without what it would obey; a pipe or a file gets the bytes as they are. Refuses with
 * `unavailable` when it could not be written.
 */
export async function writeOutput(path: string, file: File): Promise<Result<Shown | null>> {
  if (path === '-') {
    const text = process.stdout.isTTY ? plain(new TextDecoder().decode(file.bytes)) : file.bytes;
    process.stdout.write(text);
    return ok(null);
  }
  const written = await writeWhole(path, file.bytes);
  if (!written.ok) return written;
  const { mediaType } = file;
  return ok({
    json: { file: resolve(path), mediaType, sizeBytes: file.bytes.length },
    lines: [`${path}: ${file.bytes.length} bytes, ${mediaType}`],
  });
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return ok(null);
  } catch (error) {
    await rm(unfinished, { force: true });
    return fail(
      operatorRefusal('unavailable', `${path} could not be written: ${reasonOf(error)}.`),
    );
  }
}

/** What the system said, in words where we have them; its code otherwise. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return REASONS[String(error.code)] ?? String(error.code);
}
