import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { templateIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { withdraw } from '#lib/template/rules.ts';
import { templateSchema } from '#lib/template/template.ts';

/** Withdraws a template, so that it is offered no longer and its name is free again. */
export const withdrawTemplate = operation({
  name: 'withdraw-template',
  summary: 'Withdraw a template, so that it is offered no longer.',
  permission: 'run stories',
  input: z.strictObject({ templateId: templateIdSchema, expects: versionSchema }),
  output: z.object({ template: templateSchema }).readonly(),
  async run(desk, { templateId, expects }) {
    const template = found(await desk.store.template(templateId), 'template');
    if (!template.ok) return template;
    const after = await keepAndRead(desk, withdraw(template.value, expects), () =>
      desk.store.template(templateId),
    );
    return after.ok ? ok({ template: after.value }) : after;
  },
});
