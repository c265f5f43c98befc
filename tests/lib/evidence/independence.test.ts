import { describe, expect, test } from 'vitest';
import { independenceOf, originsOf } from '#lib/evidence/independence.ts';
import { provenanceOf } from '#lib/evidence/provenance.ts';
import { type OriginTraced, traceOrigins } from '#lib/evidence/traced-origins.ts';
import { aSource, anId, someEvidence } from '#tests/fixtures/things.ts';

const OUTLET = 'The Estuary Courier';

function origin(n: number, about: Partial<OriginTraced> = {}): OriginTraced {
  return { id: anId('origin', n), name: `Origin ${n}`, isOwn: false, tracesTo: null, ...about };
}

function evidence(n: number, originN: number | null, sourceN: number | null = null) {
  return someEvidence({
    id: anId('evidence', n),
    originId: originN === null ? null : anId('origin', originN),
    sourceId: sourceN === null ? null : anId('source', sourceN),
  });
}

const briefing = origin(1, { name: 'Harbour briefing, 2 May' });
const wire = origin(2, { name: 'Reuters', tracesTo: briefing.id });
const rewrite = origin(3, { name: 'Morning Post', tracesTo: wire.id });
const survey = origin(4, { name: 'Estuary survey' });
const own = origin(5, { name: 'Our archive', isOwn: true });
const ourselves = origin(6, { name: '  the estuary  COURIER ' });
const citesUs = origin(7, { name: 'Evening Star', tracesTo: ourselves.id });
const usForWire = origin(8, { name: 'Our report', isOwn: true, tracesTo: wire.id });
const throughUs = origin(9, { name: 'Weekly', tracesTo: usForWire.id });
const ringA = origin(10, { name: 'Blog A', tracesTo: anId('origin', 11) });
const ringB = origin(11, { name: 'Blog B', tracesTo: ringA.id });
const intoRing = origin(12, { name: 'Blog C', tracesTo: ringB.id });
const itself = origin(13, { name: 'Rumour', tracesTo: anId('origin', 13) });
const toNowhere = origin(14, { name: 'Lost', tracesTo: anId('origin', 99) });
const alsoSurvey = origin(15, { name: 'estuary  Survey' });
const ORIGINS = [
  ...[briefing, wire, rewrite, survey, own, ourselves, citesUs, usForWire, throughUs],
  ...[ringA, ringB, intoRing, itself, toNowhere, alsoSurvey],
];
const SOURCES = [
  aSource({ id: anId('source', 1), kind: 'outlet', name: 'The estuary courier' }),
  aSource({ id: anId('source', 2), kind: 'outlet', name: 'Morning Post' }),
  aSource({ id: anId('source', 3), kind: 'institution', name: OUTLET }),
];
const TRACES = traceOrigins({ origins: ORIGINS, sources: SOURCES, outlet: OUTLET });

function kindsOf(...items: readonly (readonly [origin: number | null, source?: number])[]) {
  const pieces = items.map(([from, source], at) => evidence(at + 1, from, source ?? null));
  const { origins, items: counted } = independenceOf(pieces, TRACES);
  expect(originsOf(pieces, TRACES).size).toBe(origins);
  return { origins, kinds: counted.map(({ counting }) => counting.kind) };
}

describe('independence', () => {
  test.each([
    ['nothing', [], 0, []],
    ['one origin', [[4]], 1, ['counts']],
    ['two pieces of one origin', [[4], [4]], 1, ['counts', 'same-origin']],
    [
      'a wire, its rewrite and its briefing',
      [[3], [2], [1]],
      1,
      ['counts', 'same-origin', 'same-origin'],
    ],
    ['two origins', [[1], [4]], 2, ['counts', 'counts']],
    ['one origin written twice', [[4], [15]], 1, ['counts', 'same-origin']],
    ['what names no origin', [[null], [4]], 1, ['no-origin', 'counts']],
    ['an origin that nobody knows', [[77]], 0, ['no-origin']],
    ['our own archive', [[5], [4]], 1, ['own', 'counts']],
    ['our outlet by its name', [[6]], 0, ['own']],
    ['another that has it from us', [[7]], 0, ['own']],
    [
      'another that has it from us, and we from the wire',
      [[9], [8], [2]],
      1,
      ['own', 'own', 'counts'],
    ],
    [
      'our outlet as the source, whatever its origin',
      [
        [4, 1],
        [4, 2],
      ],
      1,
      ['own', 'counts'],
    ],
    ['an institution that has our name', [[4, 3]], 1, ['counts']],
    [
      'a ring, and what leads into it',
      [[10], [11], [12]],
      1,
      ['counts', 'same-origin', 'same-origin'],
    ],
    ['an origin that traces to itself', [[13], [4]], 2, ['counts', 'counts']],
    ['a trace that leads to nothing known', [[14]], 1, ['counts']],
  ] as const)('of %s', (_what, items, origins, kinds) => {
    expect(kindsOf(...items)).toEqual({ origins, kinds });
  });

  test('leaves withdrawn evidence out', () => {
    const items = [evidence(1, 1), { ...evidence(2, 4), state: 'withdrawn' as const }];
    expect(independenceOf(items, TRACES)).toMatchObject({ origins: 1, items: [{}] });
    expect(originsOf(items, TRACES).size).toBe(1);
  });

  test('says with which older piece another is one', () => {
    const older = { ...evidence(9, 2), createdAt: '2026-11-01T12:00:00.000Z' };
    const { items } = independenceOf([evidence(1, 3), older], TRACES);
    expect(items).toEqual([
      { evidenceId: older.id, counting: { kind: 'counts', end: TRACES.ends.get(briefing.id) } },
      {
        evidenceId: anId('evidence', 1),
        counting: { kind: 'same-origin', end: TRACES.ends.get(briefing.id), with: older.id },
      },
    ]);
  });

  test('of a story whose outlet is not known takes no nameless origin for it', () => {
    const traces = traceOrigins({
      origins: [origin(1, { name: ' ' })],
      sources: [aSource({ kind: 'outlet', name: '' })],
      outlet: null,
    });
    expect(originsOf([evidence(1, 1, 1)], traces).size).toBe(1);
  });
});

describe('the provenance graph', () => {
  const origins = new Map(ORIGINS.map((each) => [each.id, each]));

  test('leads from evidence by its outlet to the origin and on to its end', () => {
    const pieces = [evidence(1, 3, 2), evidence(2, 2), evidence(3, null, 1)];
    const { nodes, edges } = provenanceOf({ evidence: pieces, origins, traces: TRACES });
    expect(nodes).toEqual([
      { kind: 'evidence', id: anId('evidence', 1) },
      { kind: 'outlet', id: anId('source', 2), isOwn: false },
      { kind: 'origin', id: rewrite.id, name: 'Morning Post', isOwn: false, isEnd: false },
      { kind: 'origin', id: wire.id, name: 'Reuters', isOwn: false, isEnd: false },
      { kind: 'origin', id: briefing.id, name: briefing.name, isOwn: false, isEnd: true },
      { kind: 'evidence', id: anId('evidence', 2) },
      { kind: 'evidence', id: anId('evidence', 3) },
      { kind: 'outlet', id: anId('source', 1), isOwn: true },
    ]);
    expect(edges.map(({ from, to, evidenceIds }) => [from, to, evidenceIds.length])).toEqual([
      [anId('evidence', 1), anId('source', 2), 1],
      [anId('source', 2), rewrite.id, 1],
      [rewrite.id, wire.id, 1],
      [wire.id, briefing.id, 2],
      [anId('evidence', 2), wire.id, 1],
      [anId('evidence', 3), anId('source', 1), 1],
    ]);
  });

  test('closes a ring, and tells it as one end', () => {
    const { nodes, edges } = provenanceOf({
      evidence: [evidence(1, 12)],
      origins,
      traces: TRACES,
    });
    expect(nodes.filter((node) => node.kind === 'origin' && node.isEnd)).toHaveLength(1);
    expect(edges.map(({ from, to }) => [from, to])).toEqual([
      [anId('evidence', 1), intoRing.id],
      [intoRing.id, ringB.id],
      [ringB.id, ringA.id],
      [ringA.id, ringB.id],
    ]);
  });

  test('leaves withdrawn evidence out', () => {
    const gone = { ...evidence(1, 12), state: 'withdrawn' as const };
    expect(provenanceOf({ evidence: [gone], origins, traces: TRACES })).toEqual({
      nodes: [],
      edges: [],
    });
  });
});
