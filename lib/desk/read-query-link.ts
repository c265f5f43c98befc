import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { tokenSchema } from '#lib/desk/read-invitation.ts';
import { momentSchema } from '#lib/id.ts';
import { linkFileBytes, linkUnusable, usableLink } from '#lib/query/link-rules.ts';
import { fail, ok } from '#lib/result.ts';

/**
 * What a link to a query shows to whoever holds it: who asks, the words that were chosen, the question and the deadline.
 * Nothing else of the story: no claim by its number, no source, no verdict.
 */
export const readQueryLink = operation({
  name: 'read-query-link',
  summary: 'Read what a link to a query asks, by the token in it.',
  permission: 'enter the desk',
  input: z.strictObject({ token: tokenSchema }),
  output: z
    .strictObject({
      /** Null where the story names no outlet. */
      outlet: z.string().nullable(),
      words: z.array(z.string()).readonly(),
      question: z.string(),
      dueAt: momentSchema.nullable(),
      expiresAt: momentSchema,
      /** The largest file that can be sent with the answer. */
      fileBytes: z.int().min(1),
    })
    .readonly(),
  async run(desk, { token }) {
    const stored = await desk.store.queryLinkByTokenHash(desk.secrets.fingerprint(token));
    const usable = usableLink(stored, desk.now());
    if (!usable.ok) return usable;
    const { link, query } = usable.value;
    const story = await desk.store.story(query.storyId);
    if (story === null) return fail(linkUnusable());
    return ok({
      outlet: story.outlet,
      words: link.shown.map(({ words }) => words),
      question: query.question,
      dueAt: query.dueAt,
      expiresAt: link.expiresAt,
      fileBytes: linkFileBytes(desk.limits.uploadBytes),
    });
  },
});
