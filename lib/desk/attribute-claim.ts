import { z } from 'zod';
import {
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
  attributionSchema,
} from '#lib/attribution/attribution.ts';
import { add } from '#lib/attribution/rules.ts';
import { whereItStands } from '#lib/claim/rules.ts';
import { placeRoles, roleInput } from '#lib/desk/attribution-input.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { visibleSource } from '#lib/desk/sight.ts';
import { attributionIdSchema, claimIdSchema, draftIdSchema, sourceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Says to whom the story ascribes a claim, and in which words. */
export const attributeClaim = operation({
  name: 'attribute-claim',
  summary: 'Say to whom the story ascribes a claim.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    /** The draft in which the words were selected. */
    draftId: draftIdSchema,
    parentId: attributionIdSchema.nullable().default(null),
    sourceId: sourceIdSchema.nullable().default(null),
    sourceSpans: roleInput.default([]),
    cueSpans: roleInput.default([]),
    contentSpans: roleInput.default([]),
    quoteType: z.enum(QUOTE_TYPES),
    groundRules: z.enum(GROUND_RULES).default('not-stated'),
    knowledge: z.enum(KNOWLEDGES).default('not-stated'),
  }),
  output: z.object({ attribution: attributionSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, input) {
    const claim = found(await desk.store.claim(input.claimId), 'claim');
    if (!claim.ok) return claim;
    const current = whereItStands(claim.value, input);
    if (!current.ok) return current;
    const source = await visibleSource(desk, input.sourceId);
    if (!source.ok) return source;
    const draft = found(await desk.store.draft(input.draftId), 'draft');
    if (!draft.ok) return draft;
    const roles = placeRoles(draft.value, input);
    if (!roles.ok) return roles;

    const { sourceSpans = [], cueSpans = [], contentSpans = [] } = roles.value;
    const attribution = {
      ...input,
      sourceSpans,
      cueSpans,
      contentSpans,
      id: desk.newId('attribution'),
      state: 'open',
      createdAt: desk.now(),
    } as const;
    const { attributions } = await desk.store.matterOfClaim(input.claimId);
    const ruled = add({ claim: claim.value, attributions }, attribution);
    const after = await keepAndRead(desk, ruled, () => desk.store.attribution(attribution.id));
    return after.ok ? ok({ attribution: after.value }) : after;
  },
});
