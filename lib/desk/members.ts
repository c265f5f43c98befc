import { z } from 'zod';
import { momentSchema, personIdSchema } from '#lib/id.ts';
import { ROLES } from '#lib/people/roles.ts';
import type { MemberPerson } from '#lib/store/store.ts';

/** The people on a story, as everybody on it may see them: without their addresses. */
export const membersSchema = z
  .array(
    z
      .object({
        person: z.object({ id: personIdSchema, name: z.string(), role: z.enum(ROLES) }).readonly(),
        since: momentSchema,
      })
      .readonly(),
  )
  .readonly();

/** Members without what does not concern their colleagues. */
export function shownMembers(members: readonly MemberPerson[]): z.input<typeof membersSchema> {
  return members.map(({ person: { id, name, role }, since }) => ({
    person: { id, name, role },
    since,
  }));
}
