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

test('a file that is made while it is taken goes out as it comes, and ends when nobody takes it', async () => {
  let isEnded = false;
  async function* chunks() {
    try {
      for (let at = 0; at < 5; at += 1) yield await Promise.resolve(Uint8Array.of(at));
    } finally {
      isEnded = true;
    }
  }
  const file = () => ({ filename: 'r.jsonl', mediaType: 'application/jsonl', chunks: chunks() });
  const whole = fileResponse(file(), 'made-here');
  expect(whole.headers.get('content-type')).toBe('application/jsonl');
  expect(whole.headers.get('content-disposition')).toContain('filename="r.jsonl"');
  expect([...new Uint8Array(await whole.arrayBuffer())]).toEqual([0, 1, 2, 3, 4]);
  isEnded = false;
  const reader = fileResponse(file(), 'made-here').body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(isEnded).toBe(true);
});
