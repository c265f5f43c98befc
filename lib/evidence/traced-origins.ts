import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { OriginId, SourceId } from '#lib/id.ts';
import type { Source } from '#lib/source/source.ts';
import { foldTypography } from '#lib/text/fold.ts';

/** What is asked of an origin: whether it is our own, and where it has its information from in turn. */
export type OriginTraced = Pick<Origin, 'id' | 'name' | 'isOwn' | 'tracesTo'>;

/** What is asked of a source here: whether it is the story's own outlet. */
export type SourceTraced = Pick<Source, 'id' | 'name' | 'kind'>;

/** What is asked of a piece of evidence: where it comes from, and which was there first. */
export type EvidenceTraced = Pick<Evidence, 'id' | 'originId' | 'sourceId' | 'state' | 'createdAt'>;

/** Where the trace of an origin ends. */
export interface OriginEnd {
  /** Two ends with one key are one origin: it is the end's name without case and typography. */
  readonly key: string;
  /** The last origin of the trace; of a ring the member with the least id. */
  readonly originId: OriginId;
  readonly name: string;
  /** Whether the trace is our own anywhere on its way: then it vouches for nothing. */
  readonly isOwn: boolean;
}

/** The traces of a story: made once, asked for every claim. */
export interface StoryTraces {
  readonly ends: ReadonlyMap<OriginId, OriginEnd>;
  /** Sources that are the story's own outlet. */
  readonly ownSources: ReadonlySet<SourceId>;
}

/**
 * Follows every origin of a story to its end. A ring (two outlets that cite each other) is one origin. A trace that
 * passes through our own outlet counts as our own even where it goes on: who cites us for the wire's report is
 * no second witness, and the wire itself can be cited. An origin that is not among those given ends
 * the trace before it. Linear in the origins and sources.
 */
export function traceOrigins(story: {
  readonly origins: readonly OriginTraced[];
  readonly sources: readonly SourceTraced[];
  readonly outlet: string | null;
}): StoryTraces {
  const outlet = foldTypography(story.outlet ?? '');
  const isOutlet = (name: string) => outlet !== '' && foldTypography(name) === outlet;
  const ownSources = new Set(
    story.sources
      .filter(({ kind, name }) => kind === 'outlet' && isOutlet(name))
      .map((source) => source.id),
  );
  const isOwn = (origin: OriginTraced) => origin.isOwn || isOutlet(origin.name);
  return { ends: endsOf(story.origins, isOwn), ownSources };
}

/** Orders things by when they were added, whatever order they are given in: a comparison for sorting. */
export function byAge(a: Aged, b: Aged): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

interface Aged {
  readonly id: string;
  readonly createdAt: string;
}

function endsOf(
  origins: readonly OriginTraced[],
  isOwn: (origin: OriginTraced) => boolean,
): ReadonlyMap<OriginId, OriginEnd> {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  const ends = new Map<OriginId, OriginEnd>();
  for (const origin of origins) {
    if (ends.has(origin.id)) continue;
    const { path, next } = walk(origin, byId, ends);
    const known = next === undefined ? undefined : ends.get(next.id);
    const before = known === undefined ? lengthBefore(path, next) : path.length;
    const last = path.slice(before);
    let end = known ?? endOf(last, isOwn);
    for (const member of last) ends.set(member.id, end);
    for (const passed of path.slice(0, before).reverse()) {
      if (!end.isOwn && isOwn(passed)) end = { ...end, isOwn: true };
      ends.set(passed.id, end);
    }
  }
  return ends;
}

/** How much of a path comes before its end: before the ring it runs into, or before its last origin. */
function lengthBefore(path: readonly OriginTraced[], next: OriginTraced | undefined): number {
  return next === undefined ? path.length - 1 : path.indexOf(next);
}

/** The end that a last origin is, or a ring of them. */
function endOf(
  members: readonly OriginTraced[],
  isOwn: (origin: OriginTraced) => boolean,
): OriginEnd {
  const first = members.reduce((least, member) => (member.id < least.id ? member : least));
  const folded = foldTypography(first.name);
  const key = folded === '' ? first.id : folded;
  return { key, originId: first.id, name: first.name, isOwn: members.some(isOwn) };
}

/** The origins from one on that have no end yet, and what the way leads to: one with an end, or one of its own. */
function walk(
  from: OriginTraced,
  byId: ReadonlyMap<OriginId, OriginTraced>,
  ends: ReadonlyMap<OriginId, OriginEnd>,
) {
  const path: OriginTraced[] = [];
  const seen = new Set<OriginId>();
  let next: OriginTraced | undefined = from;
  while (next !== undefined && !seen.has(next.id) && !ends.has(next.id)) {
    seen.add(next.id);
    path.push(next);
    next = next.tracesTo === null ? undefined : byId.get(next.tracesTo);
  }
  return { path, next };
}
