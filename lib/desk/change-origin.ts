import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { lineSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { originSchema } from '#lib/evidence/evidence.ts';
import { changeOrigin as change } from '#lib/evidence/origin-rules.ts';
import { originIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Changes what is known of where information first came from. */
export const changeOrigin = operation({
  name: 'change-origin',
  summary:
    "Change an origin's name, whether it is our own, or the origin it has its information from.",
  permission: 'check claims',
  input: z.strictObject({
    originId: originIdSchema,
    expects: versionSchema,
    name: lineSchema(300)
      .min(1, inSchema(say('origin-name-missing')))
      .optional(),
    isOwn: z.boolean().optional(),
    tracesTo: originIdSchema.nullable().optional(),
  }),
  output: z.object({ origin: originSchema }).readonly(),
  story: ({ originId }) => ({ kind: 'origin', id: originId }),
  async run(desk, { originId, expects, ...set }) {
    const origin = found(await desk.store.origin(originId), 'origin');
    if (!origin.ok) return origin;
    const origins = await desk.store.origins(origin.value.storyId);
    const ruled = change(origin.value, origins, { set, expects });
    const after = await keepAndRead(desk, ruled, () => desk.store.origin(originId));
    return after.ok ? ok({ origin: after.value }) : after;
  },
});
