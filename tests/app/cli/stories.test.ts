import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';

const STORY = [
  'World News',
  'Minister counts 20,000 missiles',
  'Minister counts 20,000 missiles',
  'The minister has accused the neighbour of hoarding 20,000 ballistic missiles.',
  'A source close to the talks called the figure a guess.',
].join('\n\n');

const importedSchema = z.strictObject({
  storyId: z.string().startsWith('story_'),
  title: z.string(),
  draft: z.strictObject({ id: z.string(), number: z.literal(1), sha256: z.string().length(64) }),
  counts: z.strictObject({
    blocks: z.number(),
    repeats: z.number(),
    wordsKept: z.number(),
    wordsLeftOut: z.number(),
  }),
});

const storySchema = z.object({
  story: z.object({ id: z.string(), title: z.string() }),
  draft: z.object({
    number: z.number(),
    blocks: z.array(
      z.object({
        number: z.number(),
        role: z.string(),
        start: z.number(),
        repeatOf: z.number().nullable(),
        text: z.string(),
      }),
    ),
  }),
});

let folder: string;
let file: string;
let imported: z.infer<typeof importedSchema>;

beforeAll(async () => {
  folder = await newFolder();
  file = join(folder, 'draft.txt');
  await writeFile(file, STORY);
  const args = ['import', file, '--outlet', 'The Courier', '--title', 'Missiles'];
  imported = importedSchema.parse(await sourcemarkJson(folder, args));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a story is imported', () => {
  test('and answered with its id, draft and counts of blocks, repeats and words', () => {
    expect(imported).toMatchObject({ title: 'Missiles', draft: { number: 1 } });
    expect(imported.counts).toEqual({ blocks: 5, repeats: 1, wordsKept: 32, wordsLeftOut: 0 });
  });

  test('in words for people', async () => {
    const { code, out } = await sourcemark(folder, ['import', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^story_\w{20} {2}\S/);
    expect(out).toContain('draft 1: 5 blocks, 1 of them repeats; 32 words kept, 0 left out');
  });

  test('from standard input', async () => {
    const { code, out } = await sourcemark(
      folder,
      ['import', '-', '--format', 'markdown'],
      '# Talks\n\nAll is *well*.',
    );
    expect(code).toBe(0);
    expect(out).toContain('Talks');
  });
});

describe('a story is read', () => {
  test('in the list, the last touched first, page by page', async () => {
    const page = z.object({
      items: z.array(z.object({ story: z.object({ id: z.string(), title: z.string() }) })),
      nextCursor: z.string().nullable(),
    });
    const first = page.parse(await sourcemarkJson(folder, ['stories', '--limit', '1']));
    expect(first.items).toHaveLength(1);
    const rest = ['stories', '--cursor', first.nextCursor ?? ''];
    const second = page.parse(await sourcemarkJson(folder, rest));
    expect(second.items.map(({ story }) => story.id)).toContain(imported.storyId);
    expect(second.items.map(({ story }) => story.id)).not.toContain(first.items[0]?.story.id);
  });

  test('with its blocks, each with its role and words', async () => {
    const answer = storySchema.parse(await sourcemarkJson(folder, ['story', imported.storyId]));
    expect(answer.story).toMatchObject({ id: imported.storyId, title: 'Missiles' });
    expect(answer.draft.blocks.map(({ number, text }) => [number, text])).toEqual(
      STORY.split('\n\n').map((text, at) => [at + 1, text]),
    );
    expect(answer.draft.blocks.map(({ repeatOf }) => repeatOf)).toEqual([
      null,
      null,
      1,
      null,
      null,
    ]);
  });

  test('in words, with repeats told', async () => {
    const { out } = await sourcemark(folder, ['story', imported.storyId]);
    expect(out).toContain('Missiles\nThe Courier\nopen, draft 1, sha-256 ');
    expect(out).toContain('(repeats 2): Minister counts 20,000 missiles');
  });
});

describe('claims and reports', () => {
  beforeAll(async () => {
    const start = STORY.indexOf('20,000 ballistic missiles');
    const span = { start, end: start + '20,000 ballistic missiles'.length };
    const claim = { storyId: imported.storyId, draftId: imported.draft.id, spans: [span] };
    await sourcemarkJson(folder, ['call', 'mark-claim', '-'], JSON.stringify(claim));
  });

  test('a claim marked by `call` is listed with both verdicts', async () => {
    const { out } = await sourcemark(folder, ['claims', imported.storyId]);
    expect(out).toMatch(
      /^ +1 {2}claim_\w{20} {2}said: unchecked +so: unchecked +20,000 ballistic missiles\n$/,
    );
    const none = ['claims', imported.storyId, '--axis', 'content', '--verdict', 'disputed'];
    expect(await sourcemarkJson(folder, none)).toEqual({ items: [], nextCursor: null });
  });

  test.each(['readiness-html', 'story-html', 'markdown', 'csv', 'json'])(
    'the %s report is the same in a file and on standard output',
    async (format) => {
      const target = join(folder, `report.${format}`);
      const report = ['report', imported.storyId, '--format', format];
      const written = await sourcemarkJson(folder, [...report, '-o', target]);
      const bytes = await readFile(target);
      expect(written).toMatchObject({ file: target, sizeBytes: bytes.length });
      expect(bytes.toString('utf8')).toContain('20,000');
      const piped = await sourcemark(folder, [...report, '-o', '-']);
      expect(piped.bytes.equals(bytes)).toBe(true);
    },
  );

  test('a report that cannot be written is refused, and leaves nothing behind', async () => {
    const before = await readdir(folder);
    const args = ['report', imported.storyId, '--format', 'csv', '-o', join(folder, 'no', 'x.csv')];
    const { code, error } = await sourcemark(folder, args);
    expect(code).toBe(1);
    expect(error).toContain('there is no such file or folder');
    expect(await readdir(folder)).toEqual(before);
  });

  test('an answer that is a file is not printed by accident', async () => {
    const input = JSON.stringify({ storyId: imported.storyId, format: 'csv' });
    const { code, out, error } = await sourcemark(folder, ['call', 'make-report', input]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('-o FILE');
    const written = await sourcemark(folder, ['call', 'make-report', input, '-o', '-']);
    expect(written.out).toContain('20,000 ballistic missiles');
  });
});

describe('what cannot be taken in is refused in one line, and nothing is stored', () => {
  const programs = [
    ['a program', Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex')],
    ['text with NUL', Buffer.from('All is well.\0\0And not.')],
    ['bytes that are no UTF-8', Buffer.from([0x41, 0xc3, 0x28, 0xff, 0xfe, 0xfd, 0x42])],
    ['nothing', Buffer.from('')],
    ['white space', Buffer.from(' \n\n \t ')],
  ] as const;

  test.each(programs)('%s', async (_case, bytes) => {
    const own = await newFolder();
    const bad = join(folder, 'bad.txt');
    await writeFile(bad, bytes);
    const { code, out, error } = await sourcemark(own, ['import', bad]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^sourcemark: [A-Z][^\n]+\.\n$/);
    expect(await sourcemarkJson(own, ['stories'])).toEqual({ items: [], nextCursor: null });
    expect(await sourcemarkJson(own, ['record', 'verify'])).toMatchObject({
      holds: true,
      events: 0,
    });
    expect(await readdir(join(own, 'files'))).toEqual([]);
    await rm(own, { recursive: true });
  });

  test('a file over the limit, without reading all of it', async () => {
    const large = join(folder, 'large.txt');
    await writeFile(large, 'word '.repeat(2_200_000));
    const { code, error } = await sourcemark(folder, ['import', large, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(error)).toMatchObject({ code: 'too-large' });
  });

  test('a file that is not there, and a story that is not there', async () => {
    const gone = await sourcemark(folder, ['import', join(folder, 'gone.txt')]);
    expect([gone.code, gone.error]).toEqual([
      1,
      expect.stringContaining('there is no such file or folder') as string,
    ]);
    const none = await sourcemark(folder, ['story', `story_${'0'.repeat(20)}`, '--json']);
    expect(none.code).toBe(1);
    expect(JSON.parse(none.error)).toMatchObject({ code: 'not-found' });
  });
});
