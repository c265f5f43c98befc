import { operation } from '#lib/desk/operation.ts';
import { invitationSchema } from '#lib/people/person.ts';
import { ok } from '#lib/result.ts';
import { pageRequestSchema, pageSchema } from '#lib/store/query.ts';

/** Every invitation made on this desk; the tokens are known to nobody but those invited. */
export const listInvitations = operation({
  name: 'list-invitations',
  summary: 'List the invitations, open, used and revoked.',
  permission: 'run the desk',
  input: pageRequestSchema.strict(),
  output: pageSchema(invitationSchema),
  async run(desk, page) {
    return ok(await desk.store.invitations(page));
  },
});
