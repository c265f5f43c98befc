import { expect, test } from 'vitest';
import { fileResponse } from '#app/_server/file-response.ts';

const PIECE = 128 * 1024;

test.each([0, 1, PIECE, PIECE + 1, 3 * PIECE - 7])(
  'a file of %i bytes is handed out whole, a piece at a time',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    const file = { filename: 'reading.json', mediaType: 'application/json', bytes };
    const answer = fileResponse(file, 'made-here');
    expect(answer.headers.get('content-length')).toBe(String(length));
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.body ?? []) pieces.push(piece);
    expect(pieces.every((piece) => piece.length <= PIECE)).toBe(true);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  },
);
