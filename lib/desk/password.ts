import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** A password as it is typed: nothing is trimmed. What makes it fit is judged by lib/people/password.ts. */
export const passwordSchema = z
  .string()
  .min(1, inSchema(say('password-missing')))
  .max(1000, inSchema(say('password-has-most', { most: 256 })));
