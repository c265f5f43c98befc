import { z } from 'zod';
import { claimLinkSchema } from '#lib/claim/link.ts';
import { unlink } from '#lib/claim/link-rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { linkIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Takes the link between two claims away. The record keeps that they were linked. */
export const unlinkClaims = operation({
  name: 'unlink-claims',
  summary: 'Take the link between two claims away.',
  permission: 'check claims',
  input: z.strictObject({ linkId: linkIdSchema, expects: versionSchema }),
  output: z.object({ link: claimLinkSchema }).readonly(),
  story: ({ linkId }) => ({ kind: 'link', id: linkId }),
  async run(desk, { linkId, expects }) {
    const standing = found(await desk.store.link(linkId), 'link');
    if (!standing.ok) return standing;
    const ruled = unlink(standing.value, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.link(linkId));
    return after.ok ? ok({ link: after.value }) : after;
  },
});
