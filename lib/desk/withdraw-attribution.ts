import { z } from 'zod';
import { attributionSchema } from '#lib/attribution/attribution.ts';
import { withdraw } from '#lib/attribution/rules.ts';
import { attributed } from '#lib/desk/attributed.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { attributionIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Withdraws an attribution; refused while another one hangs on it. */
export const withdrawAttribution = operation({
  name: 'withdraw-attribution',
  summary: 'Withdraw an attribution.',
  permission: 'check claims',
  input: z.strictObject({ attributionId: attributionIdSchema, expects: versionSchema }),
  output: z.object({ attribution: attributionSchema }).readonly(),
  story: ({ attributionId }) => ({ kind: 'attribution', id: attributionId }),
  async run(desk, { attributionId, expects }) {
    const before = await attributed(desk, attributionId);
    if (!before.ok) return before;
    const { attribution, of } = before.value;
    const ruled = withdraw(of, attribution, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.attribution(attributionId));
    return after.ok ? ok({ attribution: after.value }) : after;
  },
});
