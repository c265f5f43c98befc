import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { passwordSchema } from '#lib/desk/password.ts';
import { emailSchema, nameSchema, personSchema } from '#lib/people/person.ts';
import { ROLES } from '#lib/people/roles.ts';
import { mayJoin, joined, newPerson } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Makes an account for somebody, with a password to be handed to them. */
export const addPerson = operation({
  name: 'add-person',
  summary: 'Make an account for somebody.',
  permission: 'run the desk',
  input: z.strictObject({
    name: nameSchema,
    email: emailSchema,
    role: z.enum(ROLES),
    password: passwordSchema,
  }),
  output: z.object({ person: personSchema }).readonly(),
  async run(desk, { password, ...about }) {
    const person = newPerson(desk.newId('person'), about, desk.now());
    const namesake = await desk.store.personByEmail(person.email);
    const fit = mayJoin({ person, password, namesake });
    if (!fit.ok) return fit;

    const hash = await desk.secrets.hashPassword(password);
    const after = await keepAndRead(desk, ok(joined(person, hash, {})), () =>
      desk.store.person(person.id),
    );
    return after.ok ? ok({ person: after.value }) : after;
  },
});
