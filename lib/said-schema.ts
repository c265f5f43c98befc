import { z } from 'zod';
import { placesIn } from '#lib/fill-message.ts';
import { REFUSALS } from '#lib/refusals/refusals.ts';
import type { Said, SaidValue } from '#lib/say.ts';

const value: z.ZodType<SaidValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.array(z.union([z.string(), z.number()])).readonly(),
    wholeSchema,
  ]),
);

const keySchema = z.custom<Said['key']>(
  (key) => typeof key === 'string' && Object.hasOwn(REFUSALS, key),
);
keySchema._zod.toJSONSchema = () => ({ type: 'string' });

const wholeSchema: z.ZodType<Said> = z
  .object({
    key: keySchema,
    values: z.record(z.string(), value),
  })
  .refine(({ key, values }) =>
    [...placesIn(REFUSALS[key])].every((name) => Object.hasOwn(values, name)),
  )
  .readonly();

/**
 * A sentence that comes from elsewhere: another process, another server's answer, what a browser kept. One
 * that is not known here, or lacks what it has to say, is none: whoever shows it falls back to its message.
 */
export const saidSchema = wholeSchema.optional().catch(undefined);
