import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { keyIdSchema } from '#lib/id.ts';
import { apiKeySchema } from '#lib/people/person.ts';
import { revokeKey as revoke } from '#lib/people/rules.ts';
import { ok } from '#lib/result.ts';

/** Takes an API key back, so that nothing can act by it any more. */
export const revokeKey = operation({
  name: 'revoke-key',
  summary: 'Take an API key back.',
  permission: 'run the desk',
  input: z.strictObject({ keyId: keyIdSchema }),
  output: z.object({ key: apiKeySchema }).readonly(),
  async run(desk, { keyId }) {
    const before = found(await desk.store.key(keyId), 'key');
    if (!before.ok) return before;
    const after = await keepAndRead(desk, revoke(before.value, desk.now()), () =>
      desk.store.key(keyId),
    );
    return after.ok ? ok({ key: after.value }) : after;
  },
});
