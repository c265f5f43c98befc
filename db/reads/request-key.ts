import { and, eq, sql } from 'drizzle-orm';
import { type Actor, idOf } from '#lib/people/actor.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { requestKey } from '#db/schema/request-key.ts';

/** Whose a request key is: keys of different people never meet. */
export function ownerOfKey(actor: Actor): string {
  return idOf(actor) ?? actor.kind;
}

const byKey = selectOnce((db) =>
  db
    .select({ eventNumber: requestKey.eventNumber })
    .from(requestKey)
    .where(
      and(
        eq(requestKey.actor, sql.placeholder('actor')),
        eq(requestKey.key, sql.placeholder('key')),
      ),
    ),
);

/** The first event of the act this actor did under a key; no row when they did none. */
export function actOfKey(db: Queries, actor: Actor, key: string) {
  return byKey(db, { actor: ownerOfKey(actor), key });
}
