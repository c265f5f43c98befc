import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { OriginId } from '#lib/id.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/**
 * Changes what is known of an origin: its name, whether it is our own, and from which other origin of the story it has what
 * it says. Refuses an origin of another story, and one that would trace back to itself.
 */
export function changeOrigin(
  origin: Origin,
  origins: readonly Origin[],
  wanted: {
    readonly set: Wanted<Origin, 'name' | 'isOwn' | 'tracesTo'>;
    readonly expects: number;
  },
): Result<readonly Change[]> {
  const set = difference(origin, wanted.set);
  if (isEmpty(set)) return ok([]);
  const { tracesTo } = set;
  if (tracesTo !== undefined && tracesTo !== null) {
    const onwards = traceOf(tracesTo, origins);
    if (onwards.length === 0) return fail(fieldRefusal('tracesTo', say('origin-elsewhere')));
    if (onwards.some(({ id }) => id === origin.id))
      return fail(fieldRefusal('tracesTo', say('origin-in-ring', { name: origin.name })));
  }
  return ok([{ kind: 'origin.changed', originId: origin.id, set, expects: wanted.expects }]);
}

/** An origin and those it traces to, the first one last; empty when the story has none of that id. */
export function traceOf(id: OriginId, origins: readonly Origin[]): readonly Origin[] {
  const byId = new Map(origins.map((each) => [each.id, each]));
  const trace: Origin[] = [];
  for (let at = byId.get(id); at !== undefined;) {
    // A ring cannot be made here; one that came about otherwise ends where it closes.
    byId.delete(at.id);
    trace.push(at);
    at = at.tracesTo === null ? undefined : byId.get(at.tracesTo);
  }
  return trace;
}
