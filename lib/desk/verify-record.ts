import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { sha256Schema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

const proofSchema = z.discriminatedUnion('holds', [
  z.object({ holds: z.literal(true), events: z.int().min(0), hash: sha256Schema }).readonly(),
  z
    .object({
      holds: z.literal(false),
      events: z.int().min(0),
      number: z.int().min(0),
      reason: z.string(),
    })
    .readonly(),
]);

/** Walks the whole record and names the first event that does not hold, if any. */
export const verifyRecord = operation({
  name: 'verify-record',
  summary: 'Prove that the record is whole, or name the first event that is wrong.',
  permission: 'verify the record',
  input: z.strictObject({}),
  output: proofSchema,
  async run(desk) {
    return ok(await desk.verifyRecord());
  },
});
