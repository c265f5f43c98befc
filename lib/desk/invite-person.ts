import { z } from 'zod';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { personOf } from '#lib/people/actor.ts';
import { type Invitation, emailSchema, invitationSchema, nameSchema } from '#lib/people/person.ts';
import { ROLES } from '#lib/people/roles.ts';
import { INVITATION_DAYS, daysAfter, invite } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Makes an invitation. The token, which makes the link, is told once and never stored. */
export const invitePerson = operation({
  name: 'invite-person',
  summary: 'Invite somebody by a link that holds for seven days.',
  permission: 'run the desk',
  input: z.strictObject({ name: nameSchema, email: emailSchema, role: z.enum(ROLES) }),
  output: z.object({ invitation: invitationSchema, token: z.string() }).readonly(),
  async run(desk, { name, email, role }) {
    const createdAt = desk.now();
    const invitation: Invitation = {
      id: desk.newId('invitation'),
      email,
      name,
      role,
      createdBy: personOf(desk.actor),
      createdAt,
      expiresAt: daysAfter(createdAt, INVITATION_DAYS),
      state: 'open',
    };
    const token = desk.secrets.newToken();
    const namesake = await desk.store.personByEmail(email);
    const kept = await keep(desk, invite(invitation, desk.secrets.fingerprint(token), namesake));
    return kept.ok ? ok({ invitation, token }) : kept;
  },
});
