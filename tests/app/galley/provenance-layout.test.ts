import { describe, expect, test } from 'vitest';
import { layOut } from '#app/(desk)/stories/[storyId]/provenance-layout.ts';
import type { ToldProvenance } from '#lib/desk/told-provenance.ts';
import { anId } from '#tests/fixtures/builders.ts';

type Graph = Pick<ToldProvenance, 'nodes' | 'edges'>;

const pieces = Array.from({ length: 12 }, () => anId('evidence'));
const [one, two, three] = [anId('evidence'), anId('evidence'), anId('evidence')];
const [wire, paper] = [anId('origin'), anId('origin')];

const origin = (id: typeof wire, isEnd: boolean) =>
  ({ kind: 'origin', id, name: 'Telex', isOwn: false, isEnd }) as const;

describe('the drawing of a provenance graph', () => {
  test('of nothing is empty', () => {
    expect(layOut({ nodes: [], edges: [] })).toEqual({ nodes: [], edges: [], rowCount: 0 });
  });

  test('puts what comes to one origin together, and the origin at its middle', () => {
    const graph: Graph = {
      nodes: [
        ...[one, two, three].map((id) => ({ kind: 'evidence' as const, id })),
        origin(wire, true),
        origin(paper, true),
      ],
      edges: [
        { from: one, to: wire, evidenceIds: [one] },
        { from: two, to: paper, evidenceIds: [two] },
        { from: three, to: wire, evidenceIds: [three] },
      ],
    };
    const rows = new Map(layOut(graph).nodes.map(({ node, row }) => [String(node.id), row]));
    expect([one, three, two].map((id) => rows.get(id))).toEqual([0, 1, 2]);
    expect(rows.get(wire)).toBe(0.5);
    expect(rows.get(paper)).toBe(2);
  });

  test('draws a ring of origins as bends, and gives no two points one place', () => {
    const graph: Graph = {
      nodes: [
        ...pieces.map((id) => ({ kind: 'evidence' as const, id })),
        origin(wire, true),
        origin(paper, false),
      ],
      edges: [
        ...pieces.map((id) => ({ from: id, to: wire, evidenceIds: [id] })),
        { from: wire, to: paper, evidenceIds: pieces },
        { from: paper, to: wire, evidenceIds: pieces },
      ],
    };
    const { nodes, edges, rowCount } = layOut(graph);
    expect(rowCount).toBe(12);
    expect(edges.filter(({ isBend }) => isBend)).toHaveLength(2);
    const places = nodes.map(({ node, row }) => `${node.kind} ${row}`);
    expect(new Set(places).size).toBe(14);
  });
});
