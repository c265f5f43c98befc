import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { passwordSchema } from '#lib/desk/password.ts';
import { emailSchema, nameSchema, personSchema } from '#lib/people/person.ts';
import { mayFound, mayJoin, joined, newPerson } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Makes the desk's first administrator; `taken` as soon as anybody is there. */
export const foundDesk = operation({
  name: 'found-desk',
  summary: "Found the desk by making its first administrator's account.",
  permission: 'enter the desk',
  input: z.strictObject({ name: nameSchema, email: emailSchema, password: passwordSchema }),
  output: z.object({ person: personSchema }).readonly(),
  async run(desk, { name, email, password }) {
    const free = mayFound(await desk.store.isFounded());
    if (!free.ok) return free;
    const person = newPerson(desk.newId('person'), { name, email, role: 'admin' }, desk.now());
    const fit = mayJoin({ person, password, namesake: null });
    if (!fit.ok) return fit;

    const hash = await desk.secrets.hashPassword(password);
    const after = await keepAndRead(desk, ok(joined(person, hash, { asFounder: true })), () =>
      desk.store.person(person.id),
    );
    return after.ok ? ok({ person: after.value }) : after;
  },
});
