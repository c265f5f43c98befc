import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';

const TEXT = '👍 The ferry sails at nine. The second ferry sails at noon.\n';

let folder: string;
let text: string;
beforeAll(async () => {
  folder = await newFolder();
  text = join(folder, 'story.txt');
  await writeFile(text, TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

async function locate(selector: unknown): Promise<unknown> {
  const args = ['locate', text, '--selector', '-'];
  return sourcemarkJson(join(folder, 'desk'), args, JSON.stringify(selector));
}

test('answers where the words are, in UTF-16 units and code points, and needs no data folder', async () => {
  const quote = { type: 'TextQuoteSelector', exact: 'second ferry', prefix: 'The ' };
  const place = { start: 32, end: 44, codePoints: { start: 31, end: 43 } };
  expect(TEXT.slice(32, 44)).toBe('second ferry');
  expect(await locate(quote)).toEqual({ kind: 'found', exactness: 'exact', score: 1, ...place });
  const annotation = { type: 'Annotation', target: { source: 'x', selector: [quote] } };
  expect(await locate(annotation)).toMatchObject({ kind: 'found', ...place });
  const position = { type: 'TextPositionSelector', start: 31, end: 43 };
  expect(await locate([position])).toMatchObject({ kind: 'found', ...place });
  expect(await readdir(folder)).toEqual(['story.txt']);
});

test('answers all the places that are about as good, and that there is none', async () => {
  expect(await locate({ type: 'TextQuoteSelector', exact: 'ferry sails' })).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ start: 7, codePoints: { start: 6 } }, { start: 39 }],
  });
  const gone = { type: 'TextQuoteSelector', exact: 'the mayor resigned' };
  expect(await locate(gone)).toEqual({ kind: 'orphaned' });
});

test('says it to people in lines, with the words', async () => {
  const selector = join(folder, 'selector.json');
  await writeFile(selector, '{"type":"TextQuoteSelector","exact":"ferry sailed at noon"}');
  const fuzzy = await sourcemark(folder, ['locate', text, '--selector', selector]);
  expect(fuzzy).toMatchObject({ code: 0, error: '' });
  expect(fuzzy.out).toMatch(/^found, fuzzy: 39–58 \(score 0\.\d+\) ferry sails at noon\n$/);
  await writeFile(selector, '{"type":"TextQuoteSelector","exact":"ferry sails"}');
  const ambiguous = await sourcemark(folder, ['locate', text, '--selector', selector]);
  expect(ambiguous.out.split('\n')).toHaveLength(4);
  expect(ambiguous.out).toContain('ambiguous: 2 places');
  await rm(selector);
});

test.each([
  ['a text that is not there', 'gone.txt', '{}', 'there is no such file'],
  ['what is not JSON', 'story.txt', '{', 'is not JSON'],
  ['what names nothing', 'story.txt', '{}', 'holds no annotations'],
  ['a selector of no text', 'story.txt', '{"type":"CssSelector"}', 'CssSelector'],
  ['several annotations', 'story.txt', '[{"target":"a"},{"target":"b"}]', 'names 2 places'],
])('%s is refused in one line', async (_case, file, selector, says) => {
  const args = ['locate', join(folder, file), '--selector', '-'];
  const { code, out, error } = await sourcemark(folder, args, selector);
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^sourcemark: [^\n]+\n$/);
  expect(error).toContain(says);
});

test('a text that is not UTF-8 is refused', async () => {
  const broken = join(folder, 'broken.txt');
  await writeFile(broken, Buffer.from([0x61, 0xff, 0xfe]));
  const args = ['locate', broken, '--selector', '-'];
  const { code, error } = await sourcemark(
    folder,
    args,
    '{"type":"TextQuoteSelector","exact":"a"}',
  );
  expect(code).toBe(1);
  expect(error).toContain('not UTF-8');
  await rm(broken);
});

test.each([
  ['without a selector', ['locate', 'story.txt'], 'locate needs --selector FILE'],
  ['without a text', ['locate', '--selector', 's.json'], 'locate takes TEXT'],
  [
    'with both on standard input',
    ['locate', '-', '--selector', '-'],
    'only one of text and selector',
  ],
])('typed %s it ends with 2', async (_case, args, says) => {
  const { code, error } = await sourcemark(folder, args);
  expect(code).toBe(2);
  expect(error).toContain(says);
});
