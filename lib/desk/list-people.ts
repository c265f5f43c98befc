import { operation } from '#lib/desk/operation.ts';
import { personSchema } from '#lib/people/person.ts';
import { ok } from '#lib/result.ts';
import { pageRequestSchema, pageSchema } from '#lib/store/query.ts';

/** Everybody with an account on this desk, also those who left. */
export const listPeople = operation({
  name: 'list-people',
  summary: 'List the people of the desk.',
  permission: 'know colleagues',
  input: pageRequestSchema.strict(),
  output: pageSchema(personSchema),
  async run(desk, page) {
    return ok(await desk.store.people(page));
  },
});
