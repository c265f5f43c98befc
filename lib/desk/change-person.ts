import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { personIdSchema } from '#lib/id.ts';
import { nameSchema, personSchema } from '#lib/people/person.ts';
import { ROLES } from '#lib/people/roles.ts';
import { change } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Changes a colleague's name or role, whether they are a senior editor, or whether their account is active. */
export const changePerson = operation({
  name: 'change-person',
  summary:
    "Change a person's name or role, say whether they are a senior editor, deactivate or reactivate their account.",
  permission: 'run the desk',
  input: z.strictObject({
    personId: personIdSchema,
    expects: versionSchema,
    name: nameSchema.optional(),
    role: z.enum(ROLES).optional(),
    /** Whether the house's policy means them by a senior editor. */
    isSenior: z.boolean().optional(),
    isActive: z.boolean().optional(),
  }),
  output: z.object({ person: personSchema }).readonly(),
  async run(desk, { personId, expects, ...set }) {
    const before = found(await desk.store.person(personId), 'person');
    if (!before.ok) return before;
    const anotherAdmin = await desk.store.anotherAdmin(personId);
    const after = await keepAndRead(
      desk,
      change(before.value, { set, expects }, anotherAdmin),
      () => desk.store.person(personId),
    );
    return after.ok ? ok({ person: after.value }) : after;
  },
});
