import { z } from 'zod';
import { attributionSchema } from '#lib/attribution/attribution.ts';
import { restore } from '#lib/attribution/rules.ts';
import { attributed } from '#lib/desk/attributed.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { attributionIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Opens a withdrawn attribution again; refused while what it hangs on is withdrawn. */
export const restoreAttribution = operation({
  name: 'restore-attribution',
  summary: 'Take the withdrawal of an attribution back.',
  permission: 'check claims',
  input: z.strictObject({ attributionId: attributionIdSchema, expects: versionSchema }),
  output: z.object({ attribution: attributionSchema }).readonly(),
  story: ({ attributionId }) => ({ kind: 'attribution', id: attributionId }),
  async run(desk, { attributionId, expects }) {
    const before = await attributed(desk, attributionId);
    if (!before.ok) return before;
    const { attribution, of } = before.value;
    const ruled = restore(of, attribution, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.attribution(attributionId));
    return after.ok ? ok({ attribution: after.value }) : after;
  },
});
