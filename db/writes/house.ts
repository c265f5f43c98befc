import { NEW_HOUSE } from '#lib/carry/house.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { houseRow } from '#db/reads/house.ts';
import { house } from '#db/schema/house.ts';
import { type Fact, type Place, told } from '#db/writes/fact.ts';

/** Changes what the house decides for itself; `stale` when somebody else did meanwhile. */
export function* changeHouse(
  { db }: Place,
  change: Extract<Change, { readonly kind: 'house.changed' }>,
): Writing<Result<Fact>> {
  const before = (yield* rowOf(houseRow(db))) ?? NEW_HOUSE;
  if (before.version !== change.expects) return fail(stale('house', before, change.set));
  const after = { ...before, ...change.set, version: before.version + 1 };
  const row = { id: 1, ...after };
  yield* write(db.insert(house).values(row).onConflictDoUpdate({ target: house.id, set: after }));
  const subject = { kind: 'house', id: 'house' };
  return ok({ subject, storyId: null, claimId: null, before: told(before), after: told(after) });
}
