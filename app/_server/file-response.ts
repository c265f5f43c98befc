import { fileSchema } from '#lib/desk/file.ts';
import { type StreamedFile, streamedFileSchema } from '#lib/desk/streamed-file.ts';

/**
 * A file an operation answered, as a download: never shown inside the desk, whatever it holds. What came
 * from outside leaves without its stated type, so that no browser takes it for a page of ours.
 */
export function fileResponse(answer: unknown, from: 'made-here' | 'from-outside'): Response {
  const streamed = streamedFileSchema.safeParse(answer);
  if (streamed.success) return streamedResponse(streamed.data);
  const file = fileSchema.parse(answer);
  return new Response(inPieces(file.bytes), {
    headers: {
      'content-type': from === 'made-here' ? file.mediaType : 'application/octet-stream',
      'content-length': String(file.bytes.byteLength),
      'content-disposition': attachment(file.filename),
      'content-security-policy': "sandbox; default-src 'none'",
    },
  });
}

/** A file that is made while it is sent: how long it will be is not known before. */
function streamedResponse({ filename, mediaType, chunks }: StreamedFile): Response {
  return new Response(asTheyCome(chunks), {
    headers: {
      'content-type': mediaType,
      'content-disposition': attachment(filename),
      'content-security-policy': "sandbox; default-src 'none'",
    },
  });
}

/** Pieces as somebody takes them; whoever goes away ends their making. */
function asTheyCome(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** How many bytes are handed to the connection at a time: between two pieces others get their turn. */
const PIECE = 128 * 1024;

/** The bytes as a stream: a response made of the bytes themselves copies megabytes at once. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent >= bytes.byteLength) {
          controller.close();
          return;
        }
        // A copy, because whoever takes the piece may take its memory along.
        controller.enqueue(bytes.slice(sent, sent + PIECE));
        sent += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

// RFC 6266: a plain name for old readers, the exact one in UTF-8 for all others.
function attachment(filename: string): string {
  const plain = filename.replaceAll(/[^\w. -]/g, '_');
  const exact = encodeURIComponent(filename.toWellFormed()).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
