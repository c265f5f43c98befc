import type { ToldProvenance } from '#lib/desk/told-provenance.ts';

type Node = ToldProvenance['nodes'][number];
type Kind = Node['kind'];

/** A point of the drawing: its column, and its place in it in rows from the top. */
export interface PlacedNode {
  readonly node: Node;
  readonly row: number;
}

/** A way between two points. `isBend`: both stand in one column. */
export interface PlacedEdge {
  readonly key: string;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly isBend: boolean;
}

/** The drawing of a claim's provenance graph. */
export interface ProvenanceLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly rowCount: number;
}

/**
 * Puts evidence, outlets and origins in three columns. What comes to one origin stands together, and each further point stands
 * at the middle of what leads to it, or below the one before it where that is taken: so lines seldom cross. Rows need not
 * be whole.
 */
export function layOut({
  nodes,
  edges,
}: Pick<ToldProvenance, 'nodes' | 'edges'>): ProvenanceLayout {
  const placed = new Map<string, PlacedNode>();
  const firstEnd = new Map<string, number>();
  for (const [at, { from, to }] of edges.entries()) {
    if (!firstEnd.has(to)) firstEnd.set(to, at);
    firstEnd.set(from, Math.min(firstEnd.get(from) ?? at, firstEnd.get(to) ?? at));
  }
  const column = (kind: Kind) => nodes.filter((node) => node.kind === kind);
  const evidence = column('evidence').toSorted((a, b) => endOf(a) - endOf(b));
  for (const [row, node] of evidence.entries()) placed.set(node.id, { node, row });
  let rowCount = evidence.length;
  for (const kind of ['outlet', 'origin'] as const) {
    let free = 0;
    const wanted = column(kind).map((node) => ({ node, row: meanOf(node) }));
    for (const { node, row: mean } of wanted.toSorted((a, b) => a.row - b.row)) {
      const row = Math.max(free, mean);
      placed.set(node.id, { node, row });
      free = row + 1;
    }
    rowCount = Math.max(rowCount, free);
  }
  return { nodes: [...placed.values()], edges: edges.flatMap(placedEdge), rowCount };

  /** The first way on which anything comes to where a piece leads: pieces of one outlet stand beside each other. */
  function endOf({ id }: Node): number {
    return firstEnd.get(id) ?? Number.MAX_SAFE_INTEGER;
  }

  /** The middle of the rows of all that leads to a point and has a place already. */
  function meanOf({ id }: Node): number {
    const rows = edges.flatMap(({ from, to }) => (to === id ? (placed.get(from)?.row ?? []) : []));
    return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
  }

  function placedEdge({ from, to }: ToldProvenance['edges'][number]): readonly PlacedEdge[] {
    const [start, end] = [placed.get(from), placed.get(to)];
    if (start === undefined || end === undefined) return [];
    const isBend = start.node.kind === end.node.kind;
    return [{ key: `${from} ${to}`, from: start, to: end, isBend }];
  }
}
