import type { QueryId, QueryLinkId } from '#lib/id.ts';
import type {
  AskedQuery,
  Closing,
  QueryAnswer,
  QueryAttempt,
  QueryLink,
} from '#lib/query/query.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { QuerySettings } from '#lib/store/settings.ts';

/**
 * Questions put to people, and what came back. An answer and an attempt ask for no version: two that come at once
 * are both kept. `tokenHash` is stored and never enters an event.
 */
export type PutQueryChange =
  /* The store gives the number within the story. */
  | { readonly kind: 'query.asked'; readonly query: New<Omit<AskedQuery, 'number'>> }
  /* Refused as `stale` once an answer came. */
  | ({
      readonly kind: 'query.changed';
      readonly queryId: QueryId;
      readonly set: QuerySettings;
    } & Expects)
  /* Refused as `stale` once the query is closed or withdrawn; so is an attempt. */
  | { readonly kind: 'query.answered'; readonly answer: QueryAnswer }
  | { readonly kind: 'query.attempted'; readonly attempt: QueryAttempt }
  | ({
      readonly kind: 'query.closed';
      readonly queryId: QueryId;
      readonly closing: Closing;
    } & Expects)
  | ({
      readonly kind: 'query.reopened';
      readonly queryId: QueryId;
      readonly reason: string;
    } & Expects)
  | ({
      readonly kind: 'query.withdrawn';
      readonly queryId: QueryId;
      readonly reason: string;
    } & Expects)
  /* `expects` is the query's version: the words that are shown belong to it. */
  | ({
      readonly kind: 'query-link.made';
      readonly link: QueryLink;
      readonly tokenHash: string;
    } & Expects)
  /* Refused as `stale` unless the link is open and in time: of two who use it at once, one does. */
  | { readonly kind: 'query-link.used'; readonly linkId: QueryLinkId }
  | { readonly kind: 'query-link.revoked'; readonly linkId: QueryLinkId };
