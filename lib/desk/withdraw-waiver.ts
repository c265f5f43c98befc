import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { waiverIdSchema } from '#lib/id.ts';
import { waiverSchema } from '#lib/policy/waiver.ts';
import { withdrawWaiver as withdraw } from '#lib/policy/waiver-rules.ts';
import { ok } from '#lib/result.ts';

/** Takes an exception back: what the rule says stands again. */
export const withdrawWaiver = operation({
  name: 'withdraw-waiver',
  summary: 'Take a waiver back: what the rule says stands again.',
  permission: 'run stories',
  input: z.strictObject({
    waiverId: waiverIdSchema,
    expects: versionSchema,
    reason: reasonSchema,
  }),
  output: z.object({ waiver: waiverSchema }).readonly(),
  story: ({ waiverId }) => ({ kind: 'waiver', id: waiverId }),
  async run(desk, { waiverId, ...wanted }) {
    const waiver = found(await desk.store.waiver(waiverId), 'waiver');
    if (!waiver.ok) return waiver;
    const ruled = withdraw(waiver.value, wanted);
    const after = await keepAndRead(desk, ruled, () => desk.store.waiver(waiverId));
    return after.ok ? ok({ waiver: after.value }) : after;
  },
});
