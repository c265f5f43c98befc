import { z } from 'zod';

/** A password as it is typed: nothing is trimmed. What makes it fit is judged by lib/people/password.ts. */
export const passwordSchema = z
  .string()
  .min(1, 'Choose a password.')
  .max(1000, 'A password has at most 256 characters.');
