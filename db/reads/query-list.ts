import { type SQL, and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { PersonId } from '#lib/id.ts';
import type { AskedQuery, Query } from '#lib/query/query.ts';
import type { Page } from '#lib/store/query.ts';
import type { QueriesWanted } from '#lib/store/put-query-reads.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type SortOrder, afterCursor, orderBy, pageOf, rowsFor } from '#db/reads/page.ts';
import { ASKED, whole } from '#db/reads/query.ts';
import { query, queryClaim } from '#db/schema/query.ts';

const NEWEST_FIRST: SortOrder<AskedQuery> = {
  name: 'queries, newest first',
  keys: [{ by: query.number, type: 'number', isDescending: true, of: ({ number }) => number }],
};

/** A page of a story's queries with what came back, the newest first. */
export function queriesListed(
  db: Queries,
  wanted: QueriesWanted,
  me: PersonId | null,
): Page<Query> {
  const rows = db
    .select(ASKED)
    .from(query)
    .where(
      and(
        eq(query.storyId, wanted.storyId),
        wanted.kind === undefined ? undefined : eq(query.kind, wanted.kind),
        isIn(wanted.state),
        bearsOn(wanted.claimId),
        isPutTo(wanted.to, me),
        afterCursor(NEWEST_FIRST, wanted),
      ),
    )
    .orderBy(...orderBy(NEWEST_FIRST))
    .limit(rowsFor(wanted))
    .all();
  const page = pageOf(NEWEST_FIRST, wanted, rows);
  return { ...page, items: page.items.map((asked) => whole(db, asked)) };
}

function isIn(state: QueriesWanted['state']): SQL | undefined {
  if (state === undefined) return undefined;
  return state === 'waiting' ? inArray(query.state, ['open', 'answered']) : eq(query.state, state);
}

function bearsOn(claimId: QueriesWanted['claimId']): SQL | undefined {
  if (claimId === undefined) return undefined;
  return sql`${query.id} in (select ${queryClaim.queryId} from ${queryClaim} where ${queryClaim.claimId} = ${claimId})`;
}

// Nobody in particular is asked nothing, and everything was put to others.
function isPutTo(to: QueriesWanted['to'], me: PersonId | null): SQL | undefined {
  if (to === undefined) return undefined;
  if (to === 'me') return me === null ? sql`0` : eq(query.personId, me);
  return me === null ? undefined : or(isNull(query.personId), ne(query.personId, me));
}
