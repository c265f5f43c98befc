import { z } from 'zod';
import {
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
  attributionSchema,
} from '#lib/attribution/attribution.ts';
import { change } from '#lib/attribution/rules.ts';
import { attributed } from '#lib/desk/attributed.ts';
import { placeRoles, roleInput } from '#lib/desk/attribution-input.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { visibleSource } from '#lib/desk/sight.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { attributionIdSchema, sourceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Changes to whom, how and in which words a claim is ascribed. Spans are of the attribution's draft. */
export const changeAttribution = operation({
  name: 'change-attribution',
  summary: 'Change an attribution.',
  permission: 'check claims',
  input: z.strictObject({
    attributionId: attributionIdSchema,
    expects: versionSchema,
    parentId: attributionIdSchema.nullable().optional(),
    sourceId: sourceIdSchema.nullable().optional(),
    sourceSpans: roleInput.optional(),
    cueSpans: roleInput.optional(),
    contentSpans: roleInput.optional(),
    quoteType: z.enum(QUOTE_TYPES).optional(),
    groundRules: z.enum(GROUND_RULES).optional(),
    knowledge: z.enum(KNOWLEDGES).optional(),
  }),
  output: z.object({ attribution: attributionSchema }).readonly(),
  story: ({ attributionId }) => ({ kind: 'attribution', id: attributionId }),
  async run(desk, { attributionId, expects, ...wanted }) {
    const before = await attributed(desk, attributionId);
    if (!before.ok) return before;
    const { attribution, of } = before.value;
    const source = await visibleSource(desk, wanted.sourceId);
    if (!source.ok) return source;
    const draft = found(await desk.store.draft(attribution.draftId), 'draft');
    if (!draft.ok) return draft;
    const roles = placeRoles(draft.value, wanted);
    if (!roles.ok) return roles;

    const ruled = change(of, attribution, { set: { ...wanted, ...roles.value }, expects });
    const after = await keepAndRead(desk, ruled, () => desk.store.attribution(attributionId));
    return after.ok ? ok({ attribution: after.value }) : after;
  },
});
