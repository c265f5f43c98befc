import type { QueryLink, QueryOfLink } from '#lib/query/query.ts';
import type { QueryReads } from '#lib/store/put-query-reads.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { queriesListed } from '#db/reads/query-list.ts';
import {
  askedRows,
  putQueries,
  queryAnswerById,
  queryLinkById,
  queryLinkByTokenHash,
} from '#db/reads/query.ts';

/** What the store answers about questions put to people, each read on one snapshot. */
export function queryReadsOn(read: <T>(ask: (db: Queries) => T) => Promise<T>): QueryReads {
  return {
    putQuery: (id) => read((on) => putQueries(on, { of: 'query', id })[0] ?? null),
    putQueries: (wanted, me) => read((on) => queriesListed(on, wanted, me)),
    putQueriesOf: (storyId) => read((on) => putQueries(on, { of: 'story', id: storyId })),
    putQueriesOn: (claimId) => read((on) => putQueries(on, { of: 'claim', id: claimId })),
    queryAnswer: (id) => read((on) => queryAnswerById(on, id)),
    queryLink: (id) => read((on) => withQuery(on, queryLinkById(on, id).get())),
    queryLinkByTokenHash: (tokenHash) =>
      read((on) => withQuery(on, queryLinkByTokenHash(on, tokenHash).get())),
  };
}

function withQuery(db: Queries, link: QueryLink | undefined): QueryOfLink | null {
  if (link === undefined) return null;
  const query = askedRows(db, { of: 'query', id: link.queryId }).get();
  return query === undefined ? null : { link, query };
}
