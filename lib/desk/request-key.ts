import { z } from 'zod';

/**
 * What a sender calls one act, so that the act is done once however often it is sent: made anew for each
 * act, the same whenever that act is sent again.
 */
export const requestKeySchema = z
  .string()
  .regex(
    /^[\x21-\x7e]{8,64}$/,
    'An idempotency key is 8 to 64 visible ASCII characters. Make a new random one for each act.',
  );
