import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';

const STORY = '# Depots\n\nThe ministry counted 20,000 missiles in the eastern depots.';
const COPY = Buffer.from('%PDF-1.7 the ministry’s own count');
const FORMATS = ['readiness-html', 'story-html', 'markdown', 'csv', 'json'];

let workshop: string;
let folder: string;
let storyId: string;
let backupFile: string;
let backedUp: unknown;

beforeAll(async () => {
  workshop = await newFolder();
  folder = join(workshop, 'desk');
  backupFile = join(workshop, 'desk.tar');
  storyId = await aCheckedStory();
  backedUp = await sourcemarkJson(folder, ['backup', backupFile]);
});
afterAll(() => rm(workshop, { recursive: true }));

/** A story with one claim, a piece of evidence with a kept copy, and a verdict; answers its id. */
async function aCheckedStory(): Promise<string> {
  const call = async (name: string, input: object) =>
    sourcemarkJson(folder, ['call', name, '-'], JSON.stringify(input));
  const imported = z
    .object({ storyId: z.string(), draft: z.object({ id: z.string() }) })
    .parse(await sourcemarkJson(folder, ['import', '-', '--format', 'markdown'], STORY));
  const draftId = imported.draft.id;
  const at = 'Depots\n\nThe ministry counted '.length;
  const spans = [{ start: at, end: at + '20,000 missiles'.length }];
  const marked = z
    .object({ claim: z.object({ id: z.string(), version: z.number() }) })
    .parse(await call('mark-claim', { storyId: imported.storyId, draftId, spans }));
  const claimId = marked.claim.id;
  await call('add-evidence', {
    claimId,
    question: 'How many did the ministry count?',
    answer: 'Its own sheet says 20,000.',
    stance: 'supports',
    citation: 'Ministry of Defence, count of depots, 3 November 2026',
    keptCopy: {
      filename: 'count.pdf',
      mediaType: 'application/pdf',
      file: COPY.toString('base64'),
    },
  });
  await call('record-verdict', {
    claimId,
    draftId,
    expects: marked.claim.version,
    axis: 'attribution',
    value: 'corroborated',
    justification: 'The ministry’s own sheet says so.',
  });
  return imported.storyId;
}

async function reportOf(desk: string, format: string): Promise<Buffer> {
  const { code, bytes, error } = await sourcemark(desk, [
    ...['report', storyId, '--format', format, '-o', '-'],
  ]);
  if (code !== 0) throw new Error(error);
  return bytes;
}

test('a backup says what it holds and is verified without being restored', async () => {
  expect(backedUp).toMatchObject({ file: backupFile, keptFiles: 2 });
  const { code, out } = await sourcemark(folder, ['verify', backupFile]);
  expect(code).toBe(0);
  expect(out).toContain('The record holds:');
  expect(out).toContain('is whole: 1 drafts and 2 kept files');
});

test('restored elsewhere, the desk gives the same reports byte for byte and its record holds', async () => {
  const elsewhere = join(workshop, 'elsewhere');
  const restored = await sourcemarkJson(elsewhere, ['restore', backupFile]);
  expect(restored).toMatchObject({ folder: elsewhere, head: headOf(backedUp) });
  for (const format of FORMATS) {
    const [was, is] = await Promise.all([reportOf(folder, format), reportOf(elsewhere, format)]);
    expect(is.equals(was), format).toBe(true);
    expect(was.length, format).toBeGreaterThan(100);
  }
  expect(await sourcemarkJson(elsewhere, ['record', 'verify'])).toEqual(
    await sourcemarkJson(folder, ['record', 'verify']),
  );
  expect(await sourcemarkJson(elsewhere, ['verify', elsewhere])).toMatchObject({ faults: [] });
});

test('a folder that holds anything is not restored into, and a backup is not overwritten', async () => {
  const again = await sourcemark(folder, ['restore', backupFile, '--json']);
  expect([again.code, JSON.parse(again.error)]).toMatchObject([1, { code: 'taken' }]);
  const over = await sourcemark(folder, ['backup', backupFile, '--json']);
  expect([over.code, JSON.parse(over.error)]).toMatchObject([1, { code: 'taken' }]);
});

test('one flipped byte is found, in a kept copy too, and nothing of it is restored', async () => {
  const bytes = await readFile(backupFile);
  const at = bytes.indexOf(COPY);
  expect(at).toBeGreaterThan(0);
  bytes[at + 10] = (bytes[at + 10] ?? 0) ^ 1;
  const damaged = join(workshop, 'damaged.tar');
  await writeFile(damaged, bytes);

  const verified = await sourcemark(folder, ['verify', damaged]);
  expect(verified.code).toBe(1);
  expect(verified.error).toMatch(/^sourcemark: [^\n]+\n$/);
  const target = join(workshop, 'from-damaged');
  const restored = await sourcemark(target, ['restore', damaged]);
  expect(restored.code).toBe(1);
  const from = await sourcemark(folder, ['restore', backupFile, '--data', target]);
  expect([from.code, from.error]).toEqual([0, '']);
});

test('a backup that is not there, or is none, is refused in words', async () => {
  const gone = await sourcemark(folder, ['verify', join(workshop, 'gone.tar'), '--json']);
  expect([gone.code, JSON.parse(gone.error)]).toMatchObject([1, { code: 'not-found' }]);
  const text = join(workshop, 'text.tar');
  await writeFile(text, 'this is no backup');
  const none = await sourcemark(folder, ['restore', text, '--data', join(workshop, 'none')]);
  expect(none.code).toBe(1);
  expect(none.error).toMatch(/^sourcemark: [^\n]+ is not a backup [^\n]+\n$/);
});

function headOf(answer: unknown): unknown {
  return z.object({ head: z.object({ number: z.number(), hash: z.string() }) }).parse(answer).head;
}
