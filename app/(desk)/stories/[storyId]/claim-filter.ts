import { CLAIM_KINDS, type ClaimKind } from '#lib/claim/claim.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import { STANDINGS, type Standing } from '#app/_parts/standings.ts';
import type { Mark } from './mark.ts';

/** Which claims the reader wants to see; null asks nothing. All that is asked must hold. */
export interface ClaimFilter {
  readonly verdict: Standing | null;
  /** The axis `verdict` is asked of; null: either. */
  readonly axis: Axis | null;
  readonly kind: ClaimKind | null;
  /** A person's id, or `nobody`. */
  readonly assignee: string | null;
}

/** The filter that lets every claim through. */
export const NO_FILTER: ClaimFilter = { verdict: null, axis: null, kind: null, assignee: null };

/** Whether the filter asks anything at all. */
export function isFiltering(filter: ClaimFilter): boolean {
  return filter.verdict !== null || filter.kind !== null || filter.assignee !== null;
}

/** Whether a claim is among those the filter asks for. */
export function passes(filter: ClaimFilter, mark: Mark): boolean {
  if (filter.kind !== null && mark.kind !== filter.kind) return false;
  if (filter.assignee !== null && (mark.assigneeId ?? 'nobody') !== filter.assignee) return false;
  if (filter.verdict === null) return true;
  const axes = filter.axis === null ? AXES : [filter.axis];
  return axes.some((axis) => (mark.verdicts[axis] ?? 'unchecked') === filter.verdict);
}

/** Reads the filter out of a page's address; what is not understood asks nothing. */
export function filterFromQuery(query: URLSearchParams): ClaimFilter {
  return {
    verdict: oneOf(STANDINGS, query.get('verdict')),
    axis: oneOf(AXES, query.get('axis')),
    kind: oneOf(CLAIM_KINDS, query.get('kind')),
    assignee: query.get('assignee'),
  };
}

/** Writes the filter into a page's address, leaving its other parts as they are. */
export function writeFilter(query: URLSearchParams, filter: ClaimFilter): void {
  for (const name of ['verdict', 'axis', 'kind', 'assignee'] as const) {
    const value = filter[name];
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((known) => known === value) ?? null;
}
