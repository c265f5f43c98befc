import { z } from 'zod';
import { LINK_KINDS, claimLinkSchema } from '#lib/claim/link.ts';
import { link } from '#lib/claim/link-rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { notFound } from '#lib/desk/perform.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { sees } from '#lib/desk/sight.ts';
import { claimIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fail, ok } from '#lib/result.ts';

/** Links two claims of a story that speak of the same thing: they conflict, or say the same. */
export const linkClaims = operation({
  name: 'link-claims',
  summary: 'Link two claims of a story as in conflict with each other or as saying the same.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    otherId: claimIdSchema,
    kind: z.enum(LINK_KINDS),
    /** What the two have to do with each other. */
    note: proseSchema(1000).default(''),
  }),
  output: z.object({ link: claimLinkSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, otherId, ...about }) {
    const one = found(await desk.store.claim(claimId), 'claim');
    if (!one.ok) return one;
    const other = found(await desk.store.claim(otherId), 'claim');
    if (!other.ok) return other;
    if (!(await sees(desk, other.value.storyId))) return fail(notFound('claim'));

    const id = desk.newId('link');
    const ruled = link([one.value, other.value], await desk.store.linksOfClaim(claimId), {
      ...about,
      id,
      linkedAt: desk.now(),
      linkedBy: personOf(desk.actor),
      linkedByName: actorName(desk.actor),
    });
    const after = await keepAndRead(desk, ruled, () => desk.store.link(id));
    return after.ok ? ok({ link: after.value }) : after;
  },
});
