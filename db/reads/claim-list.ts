import { and, sql } from 'drizzle-orm';
import { type Claim, PRIORITIES } from '#lib/claim/claim.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { ClaimQuery, Page } from '#lib/store/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { CLAIM } from '#db/reads/claim.ts';
import { fits } from '#db/reads/claim-filter.ts';
import { type SortOrder, afterCursor, orderBy, pageOf, rowsFor } from '#db/reads/page.ts';
import { claim } from '#db/schema/claim.ts';

const IN_READING_ORDER: SortOrder<Claim>['keys'] = [
  { by: claim.storyId, type: 'string', of: (row) => row.storyId },
  { by: claim.startOffset, type: 'number', of: (row) => row.spans[0]?.start ?? 0 },
  { by: claim.endOffset, type: 'number', isDescending: true, of: (row) => row.spans[0]?.end ?? 0 },
  { by: claim.number, type: 'number', of: (row) => row.number },
];

const byId = { by: claim.id, type: 'string', of: (row: Claim) => row.id } as const;

const rank = sql`case ${claim.priority} when 'high' then 2 when 'normal' then 1 else 0 end`;

const ORDERS: Readonly<Record<ClaimQuery['sort'], SortOrder<Claim>>> = {
  'reading-order': { name: 'claims in reading order', keys: IN_READING_ORDER },
  number: {
    name: 'claims by number',
    keys: [
      { by: claim.storyId, type: 'string', of: (row) => row.storyId },
      { by: claim.number, type: 'number', of: (row) => row.number },
    ],
  },
  touched: {
    name: 'claims by touched',
    keys: [
      { by: claim.touchedAt, type: 'string', isDescending: true, of: (row) => row.touchedAt },
      { ...byId, isDescending: true },
    ],
  },
  priority: {
    name: 'claims by priority',
    keys: [
      {
        by: rank,
        type: 'number',
        isDescending: true,
        of: (row) => PRIORITIES.indexOf(row.priority),
      },
      ...IN_READING_ORDER,
    ],
  },
  age: {
    name: 'claims by age',
    keys: [{ by: claim.createdAt, type: 'string', of: (row) => row.createdAt }, byId],
  },
};

/** Within one story its id says nothing, and left out it lets a later page start at its place in the index. */
function orderFor(query: ClaimQuery): SortOrder<Claim> {
  const order = ORDERS[query.sort];
  if (query.storyId === undefined) return order;
  const keys = order.keys.filter((key) => key.by !== claim.storyId);
  return { name: `${order.name}, of one story`, keys };
}

/** A page of claims that fit the query and that the asker may see. */
export function claims(db: Queries, query: ClaimQuery, visibleTo: Visibility): Page<Claim> {
  const order = orderFor(query);
  const rows = db
    .select(CLAIM)
    .from(claim)
    .where(and(fits(query, visibleTo), afterCursor(order, query)))
    .orderBy(...orderBy(order))
    .limit(rowsFor(query))
    .all();
  return pageOf(order, query, rows);
}
