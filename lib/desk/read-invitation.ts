import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { momentSchema } from '#lib/id.ts';
import { ROLES } from '#lib/people/roles.ts';
import { usable } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** An invitation's token as it stands in the link. */
export const tokenSchema = z.string().min(1).max(200);

/** What an invitation says to the person who holds its link. */
export const readInvitation = operation({
  name: 'read-invitation',
  summary: 'Read an invitation by the token in its link.',
  permission: 'enter the desk',
  input: z.strictObject({ token: tokenSchema }),
  output: z
    .object({
      name: z.string(),
      email: z.string(),
      role: z.enum(ROLES),
      expiresAt: momentSchema,
    })
    .readonly(),
  async run(desk, { token }) {
    const stored = await desk.store.invitationByTokenHash(desk.secrets.fingerprint(token));
    const invitation = usable(stored, desk.now());
    if (!invitation.ok) return invitation;
    const { name, email, role, expiresAt } = invitation.value;
    return ok({ name, email, role, expiresAt });
  },
});
