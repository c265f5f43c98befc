import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/**
 * What a sender calls one act, so that the act is done once however often it is sent: made anew for each
 * act, the same whenever that act is sent again.
 */
export const requestKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{8,64}$/, inSchema(say('no-request-key')));
