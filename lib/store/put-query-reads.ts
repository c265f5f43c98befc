import { z } from 'zod';
import {
  type ClaimId,
  type PersonId,
  type QueryAnswerId,
  type QueryId,
  type QueryLinkId,
  type StoryId,
  claimIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import {
  QUERY_KINDS,
  QUERY_STATES,
  type Query,
  type QueryAnswer,
  type QueryOfLink,
} from '#lib/query/query.ts';
import { type Page, pageRequestSchema } from '#lib/store/query.ts';

/** Which queries of a story are wanted, the newest first. Filters are combined by "and". */
export const queriesWantedSchema = pageRequestSchema.extend({
  storyId: storyIdSchema,
  claimId: claimIdSchema.optional(),
  kind: z.enum(QUERY_KINDS).optional(),
  /** `waiting`: open or answered, so that something is still to be done about it. */
  state: z.enum([...QUERY_STATES, 'waiting']).optional(),
  /** Only those put to whoever asks, or only the others. */
  to: z.enum(['me', 'others']).optional(),
});

export type QueriesWanted = z.infer<typeof queriesWantedSchema>;

/** What the store answers about questions put to people. */
export interface QueryReads {
  putQuery(id: QueryId): Promise<Query | null>;
  /** A page of a story's queries; `me` is whoever asks, null for one who is no person. */
  putQueries(wanted: QueriesWanted, me: PersonId | null): Promise<Page<Query>>;
  /** Every query of a story, the oldest first. */
  putQueriesOf(storyId: StoryId): Promise<readonly Query[]>;
  /** The queries that bear on a claim, the oldest first. */
  putQueriesOn(claimId: ClaimId): Promise<readonly Query[]>;
  queryAnswer(id: QueryAnswerId): Promise<QueryAnswer | null>;
  queryLink(id: QueryLinkId): Promise<QueryOfLink | null>;
  /** The link whose token has this sha-256, whatever became of it. */
  queryLinkByTokenHash(tokenHash: string): Promise<QueryOfLink | null>;
}
