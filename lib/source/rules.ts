import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Source } from '#lib/source/source.ts';
import type { Change } from '#lib/store/change.ts';

/** Names a source within the story it was met in. */
export function add(source: Omit<Source, 'version'>): Result<readonly Change[]> {
  return ok([{ kind: 'source.added', source }]);
}

/** Changes what is known of a source. */
export function change(
  source: Source,
  wanted: Wanted<Source, 'name' | 'kind' | 'reliability' | 'agreedDescription' | 'anonymityReason'>,
  expects: number,
): Result<readonly Change[]> {
  const set = difference(source, wanted);
  return ok(isEmpty(set) ? [] : [{ kind: 'source.changed', sourceId: source.id, set, expects }]);
}
