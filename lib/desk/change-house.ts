import { z } from 'zod';
import { houseSchema } from '#lib/carry/house.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { difference, isEmpty } from '#lib/difference.ts';
import { policyIdSchema } from '#lib/id.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Changes what the house decides for itself. It holds for drafts that are taken in from then on. */
export const changeHouse = operation({
  name: 'change-house',
  summary:
    'Decide whether reworded claims wait to be looked at, and under which policy new stories are opened.',
  permission: 'run the desk',
  input: z.strictObject({
    expects: versionSchema,
    looksAtReworded: z.boolean().optional(),
    /** Under whose newest version new stories are opened; null: under none. */
    policyId: policyIdSchema.nullable().optional(),
  }),
  output: z.object({ house: houseSchema }).readonly(),
  async run(desk, { expects, ...wanted }) {
    const { policyId } = wanted;
    if (typeof policyId === 'string' && (await desk.store.newestPolicyVersion(policyId)) === null) {
      return fail(fieldRefusal('policyId', say('policy-elsewhere')));
    }
    const set = difference(await desk.store.house(), wanted);
    const changes = isEmpty(set) ? [] : [{ kind: 'house.changed' as const, set, expects }];
    const after = await keepAndRead(desk, ok(changes), () => desk.store.house());
    return after.ok ? ok({ house: after.value }) : after;
  },
});
