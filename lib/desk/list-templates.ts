import { operation } from '#lib/desk/operation.ts';
import { ok } from '#lib/result.ts';
import { pageSchema, templateQuerySchema } from '#lib/store/query.ts';
import { templateSchema } from '#lib/template/template.ts';

/** The house's templates by kind and name; those that stand unless withdrawn ones are asked for. */
export const listTemplates = operation({
  name: 'list-templates',
  summary: 'List the templates for justifications and questions.',
  permission: 'read stories',
  input: templateQuerySchema.strict(),
  output: pageSchema(templateSchema),
  async run(desk, query) {
    return ok(await desk.store.templates(query));
  },
});
