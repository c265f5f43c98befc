import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { askedClaimsSchema } from '#lib/desk/query-input.ts';
import { claimsAsked, keepQuery, queryOf, toldQuerySchema } from '#lib/desk/told-query.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { queryIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { daysAfter } from '#lib/people/rules.ts';
import { makeLink } from '#lib/query/link-rules.ts';
import { LINK_DAYS, MOST_LINK_DAYS } from '#lib/query/query.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

const daysFault = inSchema(say('query-link-days', { most: MOST_LINK_DAYS }));

/** Makes a link by which whoever is asked answers once, without an account. The token is told once and never stored. */
export const makeQueryLink = operation({
  name: 'make-query-link',
  summary: 'Make a link by which somebody without an account answers a query once.',
  permission: 'check claims',
  input: z.strictObject({
    queryId: queryIdSchema,
    expects: versionSchema,
    /** The claims whose words are shown; nothing else of the story is. */
    claimIds: askedClaimsSchema,
    days: z.int().min(1, daysFault).max(MOST_LINK_DAYS, daysFault).default(LINK_DAYS),
  }),
  output: z.object({ query: toldQuerySchema, token: z.string() }).readonly(),
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, expects, claimIds, days }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const { storyId } = query.value;
    const claims = await claimsAsked(desk, storyId, claimIds);
    if (!claims.ok) return claims;
    const madeAt = desk.now();
    const link = {
      id: desk.newId('query-link'),
      queryId,
      storyId,
      shown: claims.value.map(({ id: claimId, words }) => ({ claimId, words })),
      state: 'open',
      madeAt,
      madeBy: personOf(desk.actor),
      madeByName: actorName(desk.actor),
      expiresAt: daysAfter(madeAt, days),
    } as const;
    const token = desk.secrets.newToken();
    const made = { link, tokenHash: desk.secrets.fingerprint(token) };
    const kept = await keepQuery(desk, queryId, makeLink(query.value, made, expects));
    return kept.ok ? ok({ ...kept.value, token }) : kept;
  },
});
