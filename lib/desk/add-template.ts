import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { lineSchema, statementSchema } from '#lib/desk/prose.ts';
import { inSchema } from '#lib/in-schema.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { add } from '#lib/template/rules.ts';
import { TEMPLATE_KINDS, templateSchema } from '#lib/template/template.ts';

/** What a template is chosen by, and what it puts into a form. */
export const templateWords = {
  name: lineSchema(80).min(1, inSchema(say('template-name-missing'))),
  body: statementSchema(2000, say('template-body-missing')),
};

/** Writes a template for justifications or for questions. */
export const addTemplate = operation({
  name: 'add-template',
  summary: "Write a template of the house's own for justifications or questions.",
  permission: 'run stories',
  input: z.strictObject({ kind: z.enum(TEMPLATE_KINDS), ...templateWords }),
  output: z.object({ template: templateSchema }).readonly(),
  async run(desk, about) {
    const template = {
      ...about,
      id: desk.newId('template'),
      state: 'standing' as const,
      createdAt: desk.now(),
      createdBy: personOf(desk.actor),
    };
    const namesake = await desk.store.templateByName(about.kind, about.name);
    const after = await keepAndRead(desk, add(template, namesake), () =>
      desk.store.template(template.id),
    );
    return after.ok ? ok({ template: after.value }) : after;
  },
});
