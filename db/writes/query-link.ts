import { eq } from 'drizzle-orm';
import { stale } from '#lib/problem.ts';
import type { QueryLink } from '#lib/query/query.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { askedRows, queryLinkById } from '#db/reads/query.ts';
import { query, queryLink } from '#db/schema/query.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { claimOfEvents } from '#db/writes/query.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/**
 * Writes a link and the hash of its token. The query's version counts up with it: whoever changes the query without
 * having seen the link is told so, and the link does not outlive the words it shows.
 */
export function* makeQueryLink(
  { db, eventNumber }: Place,
  change: Of<'query-link.made'>,
): Writing<Result<Fact>> {
  const { link: made, tokenHash } = change;
  const on = yield* rowOf(askedRows(db, { of: 'query', id: made.queryId }));
  if (on === null) return fail(gone('query'));
  const isOver = on.state !== 'open' && on.state !== 'answered';
  if (on.version !== change.expects || isOver) return fail(stale('query', on, made));
  yield* write(db.insert(queryLink).values({ ...made, tokenHash, eventNumber }));
  const counted = { version: on.version + 1 };
  yield* write(db.update(query).set(counted).where(eq(query.id, on.id)));
  return ok(factOf(made, null, told(made)));
}

/** Ends a link because an answer came by it or it was taken back; `stale` unless it is open and in time. */
export function* endQueryLink(
  { db, at }: Place,
  change: Of<'query-link.used' | 'query-link.revoked'>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(queryLinkById(db, change.linkId));
  if (before === null) return fail(gone('query-link'));
  const state: QueryLink['state'] = change.kind === 'query-link.used' ? 'used' : 'revoked';
  const isLate = state === 'used' && at >= before.expiresAt;
  if (before.state !== 'open' || isLate) return fail(stale('query-link', before, { state }));
  yield* write(db.update(queryLink).set({ state }).where(eq(queryLink.id, before.id)));
  return ok(factOf(before, told(before), told({ ...before, state })));
}

function factOf(on: QueryLink, before: Fact['before'], after: Fact['after']): Fact {
  const claimId = claimOfEvents(on.shown.map((shown) => shown.claimId));
  const subject = { kind: 'query-link', id: on.id };
  return { subject, storyId: on.storyId, claimId, before, after };
}
