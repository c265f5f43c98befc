import { createPublicKey, verify } from 'node:crypto';
import { resolve } from 'node:path';
import type { Shown } from '#app/cli/command.ts';
import type { StreamedFile } from '#lib/desk/streamed-file.ts';
import { open, rename, rm } from 'node:fs/promises';
import type { ReadLine } from '#lib/export/file-proof.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** A line longer than this is none of ours: no event and no draft is. */
const LONGEST_LINE_BYTES = 128 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** The lines of a file as bytes come in; one that is too long ends it. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, at));
      yield { text: decoded(parts), isWhole: true };
      [parts, size, from] = [[], 0, at + 1];
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > LONGEST_LINE_BYTES) {
      yield { text: null, isWhole: false };
      return;
    }
  }
  if (size > 0) yield { text: decoded(parts), isWhole: false };
}

function decoded(parts: readonly Uint8Array[]): string | null {
  try {
    // A byte order mark is a changed byte like any other.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a signature is one of a message by an Ed25519 key; key and signature in hexadecimal. */
export function isSigned(publicKey: string, message: Uint8Array, signature: string): boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, key, Buffer.from(signature, 'hex'));
  } catch {
    // Not every 32 bytes are a key.
    return false;
  }
}

/** Writes a file that an operation makes while it is taken, and says so as other files are said. */
export async function writeStreamed(path: string, file: StreamedFile): Promise<Result<Shown>> {
  const written = await writeStream(path, file.chunks);
  if (!written.ok) return written;
  const { mediaType } = file;
  const sizeBytes = written.value;
  return ok({
    json: { file: resolve(path), mediaType, sizeBytes },
    lines: [`${path}: ${sizeBytes} bytes, ${mediaType}`],
  });
}

/** Writes a file as its pieces come, whole or not at all; answers its size in bytes. */
export async function writeStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Result<number>> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  let sizeBytes = 0;
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      for await (const chunk of chunks) {
        await file.write(chunk);
        sizeBytes += chunk.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return ok(sizeBytes);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return fail(operatorRefusal('unavailable', `${path} could not be written: ${error.message}.`));
  }
}
