import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';

const STORY = 'The pier held 40 ships. Nobody objected.\n\nIt is late. It is late.';

const broughtSchema = z.object({
  set: z.object({ filename: z.string(), sums: z.record(z.string(), z.number()) }),
  annotations: z.array(
    z.object({ position: z.number(), outcome: z.string(), standing: z.string().nullable() }),
  ),
});

let folder: string;
let storyId: string;

beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, 'draft.txt'), STORY);
  const imported = await sourcemarkJson(folder, ['import', join(folder, 'draft.txt')]);
  storyId = z.object({ storyId: z.string() }).parse(imported).storyId;
});
afterAll(() => rm(folder, { recursive: true }));

async function aFile(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('annotations are brought onto a story, and what was not found is listed', async () => {
  const notes = [w3cAnnotation('40 ships'), w3cAnnotation('It is late.'), w3cAnnotation('snow')];
  const file = await aFile('notes.json', notes);
  const { code, out } = await sourcemark(folder, ['annotations', storyId, file]);
  expect(code).toBe(0);
  const [first, ...rest] = out.trimEnd().split('\n');
  expect(first).toMatch(/^annotation-set_\w{20} {2}1 found, 1 ambiguous, 1 orphaned, 0 unusable$/);
  expect(rest).toEqual(['1  ambiguous  It is late.  2 places', '2  orphaned  snow']);
});

test('as JSON every annotation is told with what became of it', async () => {
  const many = Array.from({ length: 450 }, (_, at) => w3cAnnotation(`40 ships`, { id: `x${at}` }));
  const file = await aFile('many.json', many);
  const answer = await sourcemarkJson(folder, ['annotations', storyId, file]);
  const { set, annotations } = broughtSchema.parse(answer);
  expect(set).toMatchObject({ filename: 'many.json', sums: { found: 450 } });
  expect(annotations.map(({ position }) => position)).toEqual([...many.keys()]);
  expect(new Set(annotations.map(({ standing }) => standing))).toEqual(new Set(['suggested']));
});

test('what is no set of annotations is refused in one line, and nothing is kept', async () => {
  const file = await aFile('notes.txt', 'Just words.');
  const before = await readFile(join(folder, 'record-head.json'), 'utf8');
  const { code, error } = await sourcemark(folder, ['annotations', storyId, file]);
  expect([code, error.trimEnd().split('\n').length]).toEqual([1, 1]);
  expect(error).toContain('not JSON');
  expect(await readFile(join(folder, 'record-head.json'), 'utf8')).toBe(before);
});
