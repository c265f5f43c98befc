import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printedReadingSchema } from '#lib/reading/printed-reading.ts';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { type DeskClient, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, newFolder, startDesk } from '#tests/app/running-desk.ts';

let folder: string;
let desk: RunningDesk;
let editor: DeskClient;

beforeAll(async () => {
  folder = await newFolder();
  desk = await startDesk();
  editor = await founded(desk.url);
});
afterAll(async () => {
  await desk.remove();
  await rm(folder, { recursive: true });
});

const over = (piece: string, length: number) => piece.repeat(length / piece.length);

/** What has words is read, however it is put. */
const READABLE: readonly (readonly [string, string])[] = [
  ['a line of ten megabytes', over('the cat sat on a mat ', 9_900_000)],
  ['he said, and nothing else', over('he said ', 80_000)],
  ['right to left, with marks of direction', over('\u202bאמר השר\u202c “כי ', 50_000)],
  ['numbers alone', over('1,234 ', 300_000)],
  ['emoji and quotes that nothing closes', over('“👩‍👩‍👧‍👦 she said ', 100_000)],
];

/** What has none is refused, and so is what is no text. */
const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '', /empty|no words/i],
  ['quotation marks alone', over('"\'“”', 2_000_000), /no words/],
  ['line breaks alone', over('\n', 2_000_000), /no words/],
  ['zero width alone', over('\u200b', 100_000), /no words/],
  ['a control character', 'He said\u0001 that it rained.', /U\+0001/],
];

test.each(READABLE)('%s is read at /api/v1/read', async (_, text) => {
  const { status, body } = await editor.send('read-text', { text, format: 'text' });
  expect(status).toBe(200);
  const printed = printedReadingSchema.parse(body);
  expect(printed.reading.sentences.length).toBeGreaterThan(0);
});

test.each(REFUSED)('%s is refused at /api/v1/read, saying why', async (_, text, why) => {
  const { status, body } = await editor.send('read-text', { text, format: 'text' });
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'invalid' });
  expect(JSON.stringify(body)).toMatch(why);
});

test('half a character is refused by its name before anything is read', async () => {
  const { status, body } = await editor.send('read-text', {
    text: 'He said \ud83d',
    format: 'text',
  });
  expect(status).toBe(422);
  expect(JSON.stringify(body)).toMatch(/half/i);
});

test('the desk answers after all of it', async () => {
  expect((await editor.send('read-desk', {})).status).toBe(200);
});

async function fileWith(text: string | Uint8Array): Promise<string> {
  const file = join(folder, 'odd.txt');
  await writeFile(file, text);
  return file;
}

test('sourcemark read reads ten megabytes without a space', async () => {
  const printed = printedReadingSchema.parse(
    await sourcemarkJson(folder, ['read', await fileWith(over('abcdefghij', 9_900_000))]),
  );
  expect(printed.reading.sentences).toHaveLength(1);
});

test('sourcemark read refuses a file that is not UTF-8 in one line', async () => {
  const file = await fileWith(Uint8Array.of(0x48, 0xed, 0xa0, 0xbd, 0x20, 0x69));
  const { code, out, error } = await sourcemark(folder, ['read', file]);
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/not in UTF-8/);
  expect(error.trim().split('\n')).toHaveLength(1);
});
