import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type DraftReader, openReader } from '#app/_server/reading.ts';
import { locateAnnotations } from '#lib/annotation/locating.ts';
import { carry } from '#lib/carry/carry.ts';
import { pieces } from '#lib/carry/pieces.ts';
import { printedBytes } from '#lib/reading/printed-reading.ts';
import { writeReading } from '#lib/reading/write-reading.ts';
import { layOut } from '#lib/text/blocks.ts';
import { aNote, w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const LIMITS = { timeoutMs: 20_000, heapMegabytes: 256, idleMs: 60_000 };
const draft = layOut([{ role: 'paragraph', text: 'It cost 30 million.', repeatOf: null }]);

let reader: DraftReader | null = null;
afterEach(() => {
  reader?.stop();
});

test('drafts are read beside the server as they would be here, one after the other', async () => {
  reader = openReader(undefined, LIMITS);
  const read = reader.read;
  const answers = await Promise.all([draft, draft].map((one) => read(one)));
  const written = { ok: true, value: writeReading(draft) };
  expect(answers).toEqual([written, written]);
});

test('a text nobody keeps is read and printed beside the server', async () => {
  reader = openReader(undefined, LIMITS);
  expect(await reader.print(draft)).toEqual({ ok: true, value: printedBytes(draft) });
});

test('what is printed of a long text comes whole, though it comes in pieces', async () => {
  const words = Array.from(
    { length: 900 },
    (_, at) => `The minister said that it cost ${at + 20} million.`,
  );
  const long = layOut([{ role: 'paragraph', text: words.join(' '), repeatOf: null }]);
  const printed = printedBytes(long);
  expect(printed.length).toBeGreaterThan(3 * 256 * 1024);
  reader = openReader(undefined, LIMITS);
  expect(await reader.print(long)).toEqual({ ok: true, value: printed });
});

test('work is carried and drafts are compared beside the server as they would be here', async () => {
  reader = openReader(undefined, LIMITS);
  const texts = { from: 'It cost 30 million. It rained.', to: 'It rained. It cost 40 million.' };
  const spans = [{ start: 8, end: 18 }];
  const carrying = { ...texts, marks: [{ id: 'a', spans, attributions: [] }] };
  expect(await reader.carry(carrying)).toEqual({ ok: true, value: carry(carrying) });
  expect(await reader.compare(texts)).toEqual({ ok: true, value: pieces(texts) });
});

test('annotations are looked for beside the server as they would be here, and what is none is refused', async () => {
  reader = openReader(undefined, LIMITS);
  const file = new TextEncoder().encode(JSON.stringify([w3cAnnotation('30 million')]));
  const here = locateAnnotations(file, draft);
  expect(await reader.locate(file, draft)).toEqual(here);
  expect(here).toMatchObject({ value: [{ outcome: 'found' }] });
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'snow' }];
  const sought = [{ ...aNote(), kind: 'selected' as const, selector }];
  expect(await reader.locate(sought, draft)).toEqual(locateAnnotations(sought, draft));
  const words = new TextEncoder().encode('Just words.');
  expect(await reader.locate(words, draft)).toMatchObject({ problem: { code: 'invalid' } });
});

test('looking for annotations that takes too long is told of as that', async () => {
  const script = scriptThat(`process.once('message', () => { for (;;) {} });`);
  reader = openReader(script, { ...LIMITS, timeoutMs: 300 });
  expect(await reader.locate([], draft)).toMatchObject({
    problem: { code: 'unavailable', said: { key: 'locating-takes-too-long' } },
  });
});

test('carrying that takes too long is told of as that, and that nothing was changed', async () => {
  reader = openReader(scriptThat(`process.once('message', () => { for (;;) {} });`), {
    ...LIMITS,
    timeoutMs: 300,
  });
  const answer = await reader.carry({ from: 'a', to: 'b', marks: [] });
  expect(answer).toMatchObject({
    problem: {
      code: 'unavailable',
      message: expect.stringContaining('Nothing was changed') as string,
    },
  });
});

test('what takes too long is given up, and the next draft has a reader again', async () => {
  reader = openReader(
    scriptThat(`process.once('message', ({ id, asking: { text } }) => {
    if (text.includes('slow')) for (;;) {}
    process.send({ id, answer: 'read' });
  });`),
    { ...LIMITS, timeoutMs: 700 },
  );
  const slow = { text: 'slow', blocks: [] };
  expect(await reader.read(slow)).toMatchObject({
    problem: { code: 'unavailable', message: expect.stringContaining('0.7 s') as string },
  });
  expect(await reader.read(draft)).toEqual({ ok: true, value: 'read' });
});

test('a reader that dies is told of and started anew', async () => {
  reader = openReader(
    scriptThat(`process.once('message', ({ id, asking: { text } }) => {
    if (text === 'deadly') process.exit(1);
    process.send({ id, answer: 'read' });
  });`),
    LIMITS,
  );
  expect(await reader.read({ text: 'deadly', blocks: [] })).toMatchObject({
    problem: { code: 'unavailable' },
  });
  expect(await reader.read(draft)).toEqual({ ok: true, value: 'read' });
});

test('a reader that rests is ended and started for the next draft', async () => {
  reader = openReader(undefined, { ...LIMITS, idleMs: 1 });
  expect((await reader.read(draft)).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await reader.read(draft)).ok).toBe(true);
});

function scriptThat(body: string): string {
  const script = join(aFolder(), 'reader.mjs');
  writeFileSync(script, body);
  return script;
}
