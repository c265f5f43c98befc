import { z } from 'zod';
import { shownIdentities, shownIdentitySchema } from '#lib/desk/identity-shown.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** The sealed identities of a story: that they are there, who owns them and who may open them. */
export const listIdentities = operation({
  name: 'list-identities',
  summary: 'List whose identities are sealed in a story and who may open them, never who they are.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ identities: z.array(shownIdentitySchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const identities = await desk.store.identitiesOf(storyId);
    return ok({ identities: await shownIdentities(desk, identities) });
  },
});
