import { z } from 'zod';
import type { Claim } from '#lib/claim/claim.ts';
import { CLAIM_STATES } from '#lib/claim/claim.ts';
import type { Desk, WorkingDesk } from '#lib/desk/desk.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { notFound } from '#lib/desk/perform.ts';
import { type ClaimId, type QueryId, type StoryId, claimIdSchema } from '#lib/id.ts';
import { type Query, isOverdue, querySchema } from '#lib/query/query.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';

/** A query as it is told: with whether it waits although it was due. */
export const toldQuerySchema = querySchema.unwrap().extend({ isOverdue: z.boolean() }).readonly();

export type ToldQuery = z.infer<typeof toldQuerySchema>;

/** What most acts on a query answer. */
export const oneQuerySchema = z.object({ query: toldQuerySchema }).readonly();

/** A claim as queries name it. */
export const claimAskedSchema = z
  .object({
    id: claimIdSchema,
    number: z.int().min(1),
    words: z.string(),
    state: z.enum(CLAIM_STATES),
  })
  .readonly();

export type ClaimAsked = z.infer<typeof claimAskedSchema>;

/** A query as it is told now. */
export function tellQuery(desk: Desk, query: Query): ToldQuery {
  return { ...query, isOverdue: isOverdue(query, desk.now()) };
}

/** The query of an id, or `not-found`. */
export async function queryOf(desk: Desk, id: QueryId): Promise<Result<Query>> {
  return found(await desk.store.putQuery(id), 'query');
}

/** Commits what a rule answered on a query, and tells the query as it is then. */
export async function keepQuery(
  desk: WorkingDesk,
  id: QueryId,
  ruled: Result<readonly Change[]>,
): Promise<Result<{ readonly query: ToldQuery }>> {
  const after = await keepAndRead(desk, ruled, () => desk.store.putQuery(id));
  return after.ok ? ok({ query: tellQuery(desk, after.value) }) : after;
}

/** The claims of some ids in a story, in that order, each once; `not-found` where one is of another story or none. */
export async function claimsAsked(
  desk: Desk,
  storyId: StoryId,
  ids: readonly ClaimId[],
): Promise<Result<readonly Claim[]>> {
  const wanted = [...new Set(ids)];
  const known = new Map((await desk.store.claimsById(wanted)).map((claim) => [claim.id, claim]));
  const claims = wanted.flatMap((id) => known.get(id) ?? []);
  const areAll = claims.length === wanted.length;
  return areAll && claims.every((claim) => claim.storyId === storyId)
    ? ok(claims)
    : fail(notFound('claim'));
}

/** Claims as queries name them: without what was judged of them. */
export function tellClaims(claims: readonly Claim[]): readonly ClaimAsked[] {
  return claims.map(({ id, number, words, state }) => ({ id, number, words, state }));
}
