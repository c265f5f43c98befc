import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { personIdSchema } from '#lib/id.ts';
import { ACTOR_KINDS, type Actor, personOf, roleOf } from '#lib/people/actor.ts';
import { ROLES } from '#lib/people/roles.ts';
import { ok } from '#lib/result.ts';

const meSchema = z
  .object({
    kind: z.enum(ACTOR_KINDS).exclude(['nobody']),
    name: z.string(),
    role: z.enum(ROLES),
    /** Null on the command line, and for a key that was made there. */
    personId: personIdSchema.nullable(),
  })
  .readonly();

/** Whether the desk was founded yet, and as whom one acts here; null: nobody is signed in. */
export const readDesk = operation({
  name: 'read-desk',
  summary: 'Tell whether the desk was founded, and as whom I act.',
  permission: 'enter the desk',
  input: z.strictObject({}),
  output: z.object({ isFounded: z.boolean(), me: meSchema.nullable() }).readonly(),
  async run(desk) {
    return ok({ isFounded: await desk.store.isFounded(), me: introduce(desk.actor) });
  },
});

function introduce(actor: Actor): z.input<typeof meSchema> | null {
  const role = roleOf(actor);
  if (actor.kind === 'nobody' || role === null) return null;
  return { kind: actor.kind, name: actor.name, role, personId: personOf(actor) };
}
