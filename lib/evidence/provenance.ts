import type { EvidenceId, OriginId, SourceId } from '#lib/id.ts';
import {
  type EvidenceTraced,
  type OriginTraced,
  type StoryTraces,
  byAge,
} from '#lib/evidence/traced-origins.ts';

/**
 * A point of a claim's provenance graph. Sources go without their names: whoever draws them shows a name or
 * the agreed description, as the reader may see it.
 */
export type ProvenanceNode =
  | { readonly kind: 'evidence'; readonly id: EvidenceId }
  /** The source that gave the evidence: the outlet it was read in. */
  | { readonly kind: 'outlet'; readonly id: SourceId; readonly isOwn: boolean }
  | {
      readonly kind: 'origin';
      readonly id: OriginId;
      readonly name: string;
      /** Whether it counts for nothing, since it or what it traces to is our own. */
      readonly isOwn: boolean;
      /** Whether it is where its trace ends: what is counted. In a ring one member is. */
      readonly isEnd: boolean;
    };

/** A way from what reports to where it has it from. */
export interface ProvenanceEdge {
  readonly from: ProvenanceNode['id'];
  readonly to: ProvenanceNode['id'];
  /** The evidence whose trace takes this way, oldest first. */
  readonly evidenceIds: readonly EvidenceId[];
}

/** Evidence → outlet → origin → the origin it traces to, without doubles. It may hold a ring of origins. */
export interface Provenance {
  readonly nodes: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
}

/** What the graph of a claim is drawn from: its evidence, and the story's origins by id with their traces. */
export interface ProvenanceMatter {
  readonly evidence: readonly EvidenceTraced[];
  readonly origins: ReadonlyMap<OriginId, OriginTraced>;
  readonly traces: StoryTraces;
}

type NodeId = ProvenanceNode['id'];

/** The provenance graph of a claim's open evidence. Linear in the evidence and the lengths of its traces. */
export function provenanceOf(matter: ProvenanceMatter): Provenance {
  const nodes = new Map<NodeId, ProvenanceNode>();
  const edges = new Map<string, { from: NodeId; to: NodeId; evidenceIds: EvidenceId[] }>();
  const open = matter.evidence.filter(({ state }) => state === 'open').toSorted(byAge);
  for (const item of open) {
    let from: NodeId | null = null;
    for (const node of wayOf(item, matter)) {
      if (!nodes.has(node.id)) nodes.set(node.id, node);
      if (from !== null) goAlong(from, node.id, item.id);
      from = node.id;
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };

  function goAlong(from: NodeId, to: NodeId, evidenceId: EvidenceId): void {
    const key = `${from} ${to}`;
    const known = edges.get(key);
    if (known === undefined) edges.set(key, { from, to, evidenceIds: [evidenceId] });
    else known.evidenceIds.push(evidenceId);
  }
}

/** All that a piece of evidence comes through, itself first; a ring ends with the member it came in by. */
function wayOf(
  { id, sourceId, originId }: EvidenceTraced,
  { origins, traces }: ProvenanceMatter,
): readonly ProvenanceNode[] {
  const way: ProvenanceNode[] = [{ kind: 'evidence', id }];
  if (sourceId !== null) {
    way.push({ kind: 'outlet', id: sourceId, isOwn: traces.ownSources.has(sourceId) });
  }
  const seen = new Set<OriginId>();
  let origin = originId === null ? undefined : origins.get(originId);
  while (origin !== undefined) {
    const end = traces.ends.get(origin.id);
    const isEnd = end?.originId === origin.id;
    const isOwn = end?.isOwn ?? origin.isOwn;
    way.push({ kind: 'origin', id: origin.id, name: origin.name, isOwn, isEnd });
    if (seen.has(origin.id)) break;
    seen.add(origin.id);
    origin = origin.tracesTo === null ? undefined : origins.get(origin.tracesTo);
  }
  return way;
}
