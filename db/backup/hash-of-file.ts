import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The sha-256 of a file in lower-case hexadecimal, read in pieces. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  // A read stream without an encoding gives nothing but buffers.
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
