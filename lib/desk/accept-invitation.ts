import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { passwordSchema } from '#lib/desk/password.ts';
import { tokenSchema } from '#lib/desk/read-invitation.ts';
import { nameSchema, personSchema } from '#lib/people/person.ts';
import { mayJoin, joined, newPerson, usable } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Joins the desk by an invitation, with the role and e-mail address it states; it is used up by that. */
export const acceptInvitation = operation({
  name: 'accept-invitation',
  summary: 'Join the desk by an invitation.',
  permission: 'enter the desk',
  input: z.strictObject({ token: tokenSchema, name: nameSchema, password: passwordSchema }),
  output: z.object({ person: personSchema }).readonly(),
  async run(desk, { token, name, password }) {
    const stored = await desk.store.invitationByTokenHash(desk.secrets.fingerprint(token));
    const invitation = usable(stored, desk.now());
    if (!invitation.ok) return invitation;

    const { id: invitationId, email, role } = invitation.value;
    const person = newPerson(desk.newId('person'), { name, email, role }, desk.now());
    const fit = mayJoin({ person, password, namesake: await desk.store.personByEmail(email) });
    if (!fit.ok) return fit;

    const hash = await desk.secrets.hashPassword(password);
    const after = await keepAndRead(desk, ok(joined(person, hash, { invitationId })), () =>
      desk.store.person(person.id),
    );
    return after.ok ? ok({ person: after.value }) : after;
  },
});
