import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { invitationIdSchema } from '#lib/id.ts';
import { invitationSchema } from '#lib/people/person.ts';
import { revokeInvitation as revoke } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Takes an invitation back, so that its link no longer lets anybody in. */
export const revokeInvitation = operation({
  name: 'revoke-invitation',
  summary: 'Take an invitation back.',
  permission: 'run the desk',
  input: z.strictObject({ invitationId: invitationIdSchema }),
  output: z.object({ invitation: invitationSchema }).readonly(),
  async run(desk, { invitationId }) {
    const before = found(await desk.store.invitation(invitationId), 'invitation');
    if (!before.ok) return before;
    const after = await keepAndRead(desk, revoke(before.value), () =>
      desk.store.invitation(invitationId),
    );
    return after.ok ? ok({ invitation: after.value }) : after;
  },
});
