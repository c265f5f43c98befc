import { z } from 'zod';
import { templateWords } from '#lib/desk/add-template.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { templateIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { change } from '#lib/template/rules.ts';
import { templateSchema } from '#lib/template/template.ts';

/** Changes a template; what was written with it before stays as it is. */
export const changeTemplate = operation({
  name: 'change-template',
  summary: "Change a template's name or text.",
  permission: 'run stories',
  input: z.strictObject({
    templateId: templateIdSchema,
    expects: versionSchema,
    name: templateWords.name.optional(),
    body: templateWords.body.optional(),
  }),
  output: z.object({ template: templateSchema }).readonly(),
  async run(desk, { templateId, expects, ...set }) {
    const template = found(await desk.store.template(templateId), 'template');
    if (!template.ok) return template;
    const { kind, name } = template.value;
    const namesake = await desk.store.templateByName(kind, set.name ?? name);
    const ruled = change(template.value, { set, expects }, namesake);
    const after = await keepAndRead(desk, ruled, () => desk.store.template(templateId));
    return after.ok ? ok({ template: after.value }) : after;
  },
});
