import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { keepQuery, oneQuerySchema } from '#lib/desk/told-query.ts';
import { queryLinkIdSchema } from '#lib/id.ts';
import { revokeLink } from '#lib/query/link-rules.ts';

/** Takes a link to a query back, so that nobody can answer by it any more. */
export const revokeQueryLink = operation({
  name: 'revoke-query-link',
  summary: 'Revoke a link to a query.',
  permission: 'check claims',
  input: z.strictObject({ linkId: queryLinkIdSchema }),
  output: oneQuerySchema,
  story: ({ linkId }) => ({ kind: 'query-link', id: linkId }),
  async run(desk, { linkId }) {
    const before = found(await desk.store.queryLink(linkId), 'query-link');
    if (!before.ok) return before;
    const { link } = before.value;
    return keepQuery(desk, link.queryId, revokeLink(link));
  },
});
