import { z } from 'zod';
import { keepCopy } from '#lib/desk/evidence-input.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { answerParts } from '#lib/desk/query-input.ts';
import { tokenSchema } from '#lib/desk/read-invitation.ts';
import { telling } from '#lib/notice/rules.ts';
import { answerByLink, linkFileBytes, linkUnusable, usableLink } from '#lib/query/link-rules.ts';
import { mayBeKept } from '#lib/query/rules.ts';
import { fail, ok } from '#lib/result.ts';

/** Answers a query by its link, which is used up by that. Whoever asked gets a notice. */
export const answerQueryLink = operation({
  name: 'answer-query-link',
  summary: 'Answer a query by the link to it; one answer, and the link is used up.',
  permission: 'enter the desk',
  input: z.strictObject({ token: tokenSchema, ...answerParts }),
  output: z.strictObject({ isReceived: z.literal(true) }).readonly(),
  async run(desk, { token, keptCopy, ...said }) {
    const stored = await desk.store.queryLinkByTokenHash(desk.secrets.fingerprint(token));
    const usable = usableLink(stored, desk.now());
    if (!usable.ok) return usable;
    const { link } = usable.value;
    const query = await desk.store.putQuery(link.queryId);
    if (query === null) return fail(linkUnusable());

    const copy = await keepCopy(desk, keptCopy, linkFileBytes(desk.limits.uploadBytes));
    if (!copy.ok) return copy;
    const now = desk.now();
    const answer = {
      ...said,
      id: desk.newId('query-answer'),
      queryId: query.id,
      answeredAt: now,
      channel: 'link',
      keptCopy: copy.value ?? null,
      linkId: link.id,
      notedAt: now,
      notedBy: null,
      notedByName: query.to,
    } as const;
    const fit = mayBeKept(query, answer);
    if (!fit.ok) return fit;
    const changes = telling(ok(answerByLink(link, answer)), { by: null, askedBy: query.askedBy });
    const kept = await keep(desk, changes);
    if (kept.ok) return ok({ isReceived: true as const });
    // A lost race says what is stored now; who holds a link is told no more than that it is used up.
    const isLost = kept.problem.code === 'stale' || kept.problem.code === 'not-found';
    return isLost ? fail(linkUnusable()) : kept;
  },
});
