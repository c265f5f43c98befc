import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcemark, sourcemarkJson } from '#tests/app/command-line.ts';
import { newFolder } from '#tests/app/running-desk.ts';

const PARCELS =
  'The envoy said that 20,000 parcels were waiting. The customs office has asked for two more officers and a second scale.';
const COUNTED = 'Nobody at the customs office has counted them since Friday.';
const OLD = `${PARCELS} ${COUNTED}\n\nThe bridge was shut.\n`;
const NEW = `${COUNTED}\n\n${PARCELS.replace('20,000', '30,000')}\n`;
const CLAIMS = [
  '20,000 parcels',
  'Nobody at the customs office has counted them since Friday.',
  'The bridge was shut.',
  'The envoy',
];

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, 'old.txt'), OLD);
  await writeFile(join(folder, 'new.txt'), NEW);
  const spans = CLAIMS.map((words, id) => {
    const start = OLD.indexOf(words);
    return { id, start, end: start + words.length };
  });
  await writeFile(join(folder, 'spans.json'), JSON.stringify(spans));
});
afterAll(() => rm(folder, { recursive: true }));

const args = (spans = 'spans.json') => [
  'carry',
  '--from',
  join(folder, 'old.txt'),
  '--to',
  join(folder, 'new.txt'),
  '--spans',
  join(folder, spans),
];

test('answers what became of each span, in the order given, and needs no data folder', async () => {
  const answer = await sourcemarkJson(join(folder, 'desk'), args());
  const start = NEW.indexOf('30,000');
  expect(answer).toMatchObject([
    {
      id: 0,
      outcome: 'fact-changed',
      start,
      end: start + '30,000 parcels'.length,
      changes: [{ kind: 'number', from: '20,000', to: '30,000', where: 'inside' }],
      needsReview: true,
    },
    { id: 1, outcome: 'moved', start: 0, end: 59, changes: [], needsReview: false },
    { id: 2, outcome: 'gone', start: null, end: null, changes: [], needsReview: true },
    { id: 3, outcome: 'unchanged', changes: [{ where: 'around' }], needsReview: true },
  ]);
  expect((await readdir(folder)).toSorted()).toEqual(['new.txt', 'old.txt', 'spans.json']);
});

test('says it to people in lines', async () => {
  const { code, out, error } = await sourcemark(folder, args());
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out.split('\n').slice(0, 3)).toEqual([
    '0  fact-changed, look  81–95  30,000 parcels  (number 20,000 → 30,000)',
    '1  moved  0–59  Nobody at the customs office has counted them since Friday.',
    '2  gone, look',
  ]);
});

test.each([
  ['what is no JSON', '[', 'is not JSON'],
  ['what is no list of spans', '[{"id":1}]', 'each needs an id, a start and an end'],
  ['a span outside of the text', '[{"id":"x","start":5,"end":900}]', 'reaches outside'],
  ['an empty span', '[{"id":"x","start":5,"end":5}]', 'is empty'],
])('refuses %s in one line', async (_what, json, told) => {
  await writeFile(join(folder, 'bad.json'), json);
  const { code, error } = await sourcemark(folder, args('bad.json'));
  await rm(join(folder, 'bad.json'));
  expect(code).toBe(1);
  expect(error).toContain(told);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test('a mistyped command has exit code 2', async () => {
  expect((await sourcemark(folder, ['carry', '--from', 'old.txt'])).code).toBe(2);
});
