import type { Attribution } from '#lib/attribution/attribution.ts';
import type { SourceId } from '#lib/id.ts';
import type { Source } from '#lib/source/source.ts';

/** The sources of a story and what is attributed to them, at one time. */
export interface Spoken {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/**
 * Sources that could be named when a story was signed and may not be any more: they have become unnamed, or terms other than on
 * the record were agreed for something they said. A promise made later holds for what is printed of an earlier state too.
 */
export function promisedSince(then: Spoken, now: Spoken): ReadonlySet<SourceId> {
  const unnamed = new Set(then.sources.filter(isUnnamed).map(({ id }) => id));
  const silent = new Set(then.attributions.filter(isPromise).map(({ id }) => id));
  const become = now.sources.filter((source) => isUnnamed(source) && !unnamed.has(source.id));
  const agreed = now.attributions.filter((one) => isPromise(one) && !silent.has(one.id));
  return new Set([
    ...become.map(({ id }) => id),
    ...agreed.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
  ]);
}

function isUnnamed({ kind }: Source): boolean {
  return kind === 'unnamed-person';
}

function isPromise({ groundRules }: Attribution): boolean {
  return groundRules !== 'on-the-record' && groundRules !== 'not-stated';
}
