import type { WorkingDesk } from '#lib/desk/desk.ts';
import { notFound } from '#lib/desk/perform.ts';
import type { IdKind } from '#lib/id.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';

/** Commits what a rule answered. An empty list is no change, hence no event. */
export async function keep(
  desk: WorkingDesk,
  ruled: Result<readonly Change[]>,
): Promise<Result<null>> {
  if (!ruled.ok) return ruled;
  if (ruled.value.length === 0) return ok(null);
  const committed = await desk.commit(ruled.value);
  return committed.ok ? ok(null) : committed;
}

/** A thing that was read, or `not-found` where nothing was. */
export function found<T>(thing: T | null, kind: IdKind): Result<T> {
  return thing === null ? fail(notFound(kind)) : ok(thing);
}

/** Commits what a rule answered and reads the thing as it is then. A thing that was kept is there. */
export async function keepAndRead<T>(
  desk: WorkingDesk,
  ruled: Result<readonly Change[]>,
  read: () => Promise<T | null>,
): Promise<Result<T>> {
  const kept = await keep(desk, ruled);
  if (!kept.ok) return kept;
  const thing = await read();
  if (thing === null) throw new Error('What was kept could not be read again.');
  return ok(thing);
}
