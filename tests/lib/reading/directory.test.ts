import { expect, test } from 'vitest';
import { directoryOf } from '#lib/reading/directory.ts';
import { readDraft } from '#lib/reading/read.ts';
import { namedSource, suggestedSource } from '#lib/reading/suggested-source.ts';
import type { Entity, ReadAttribution, Reading } from '#lib/reading/reading.ts';
import { layOut } from '#lib/text/blocks.ts';
import { anId } from '#tests/fixtures/things.ts';
import { aReadAttribution } from '#tests/lib/reading/a-read-attribution.ts';

const { text, blocks } = layOut([
  {
    role: 'paragraph',
    text: 'Ines Calado of the Harbour Board spoke in Vell. Calado said so, and so did the board.',
    repeatOf: null,
  },
]);

function at(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function anEntity(name: string, kind: Entity['kind'], ...mentions: Entity['mentions'][number][]) {
  return { name, kind, mentions, roles: [] };
}

function saidBy(entity: number, sourceKind: ReadAttribution['sourceKind']): ReadAttribution {
  return aReadAttribution({ sourceKind, entity });
}

const reading: Reading = {
  ...readDraft(text, blocks),
  entities: [
    anEntity('Harbour Board', 'body', at('Harbour Board'), at('board', 70)),
    anEntity('Ines Calado', 'person', at('Ines Calado'), at('Calado', 20)),
    anEntity('Vell', 'place', at('Vell')),
  ],
  attributions: [saidBy(1, 'named-person'), saidBy(1, 'named-person')],
};

test('people and bodies are proposed, whoever says something first; places are not', () => {
  const proposed = directoryOf(text, reading, []);
  expect(proposed.map(({ name, kind, attributions }) => [name, kind, attributions])).toEqual([
    ['Ines Calado', 'named-person', 2],
    ['Harbour Board', 'institution', 0],
  ]);
});

test('an attribution that tells otherwise decides on the kind', () => {
  const attributions = [saidBy(0, 'document'), saidBy(0, 'none')];
  const [first] = directoryOf(text, { ...reading, attributions }, []);
  expect(first).toMatchObject({ name: 'Harbour Board', kind: 'document', attributions: 2 });
});

test('who is a source of the story already is found by any mention', () => {
  const sources = [{ id: anId('source'), name: 'calado', kind: 'named-person' } as const];
  const proposed = directoryOf(text, reading, sources);
  expect(proposed.map(({ sourceId }) => sourceId)).toEqual([anId('source'), null]);
});

test('a body is not unnamed because people of it are, and they are not that body', () => {
  const attributions = [saidBy(0, 'unnamed-person')];
  const [first] = directoryOf(text, { ...reading, attributions }, []);
  expect(first).toMatchObject({ name: 'Harbour Board', kind: 'institution' });
  const people = { ...saidBy(0, 'unnamed-person'), sourceSpans: [at('Ines Calado')] };
  expect(suggestedSource(text, reading, people)).toMatchObject({
    name: 'Ines Calado',
    kind: 'unnamed-person',
    goesBy: new Set(['ines calado']),
  });
  expect(namedSource(text, reading, saidBy(1, 'unnamed-person'))).toEqual({
    name: 'Ines Calado',
    kind: 'named-person',
  });
});

test('a source is found by what stands before the comma, unless another is called just that', () => {
  const long = {
    id: anId('source', 1),
    name: 'Ines Calado, harbour master',
    kind: 'named-person',
  } as const;
  const short = { ...long, id: anId('source', 2), name: 'Ines Calado' };
  const calado = (sources: Parameters<typeof directoryOf>[2]) =>
    directoryOf(text, reading, sources).find(({ name }) => name === 'Ines Calado')?.sourceId;
  expect(calado([long])).toBe(long.id);
  expect(calado([long, short])).toBe(short.id);
});
