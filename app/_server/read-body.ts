import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/**
 * Reads a request's body as it streams in and stops at the limit: not one byte more is kept. Refuses with
 * `too-large`; a body that breaks off is `invalid`.
 */
export async function readBody(
  request: Request,
  limitBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const stated = Number(request.headers.get('content-length') ?? '0');
  if (stated > limitBytes) return fail(tooLarge(limitBytes));
  if (request.body === null) return ok(new Uint8Array());

  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  // The platform leaves the chunks' type open; the Fetch standard says they are bytes.
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(joined(chunks, sizeBytes));
      sizeBytes += value.byteLength;
      if (sizeBytes > limitBytes) {
        // The rest is left unread, not cancelled: that would close the line before the answer is out.
        return fail(tooLarge(limitBytes));
      }
      chunks.push(value);
    }
  } catch {
    return fail(refusal('invalid', say('request-broke-off')));
  }
}

function joined(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function tooLarge(limitBytes: number) {
  const [limit, unit] =
    limitBytes < 1024 * 1024
      ? ([Math.floor(limitBytes / 1024), 'kB'] as const)
      : ([Math.floor(limitBytes / (1024 * 1024)), 'MB'] as const);
  return refusal('too-large', say('request-too-large', { limit, unit }));
}
