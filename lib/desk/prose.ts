import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { type Said, say } from '#lib/say.ts';

/**
 * Text of several lines as people write it: no controls but tab and line feed, no half characters
 * (the store would silently replace those), lines ended the same way whatever machine they come from.
 */
export function proseSchema(maxLength: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .max(maxLength, inSchema(say('text-too-long', { most: maxLength })))
    .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f]*$/u, inSchema(say('text-with-controls')));
}

/** The same, and not empty. */
export function statementSchema(maxLength: number, whenEmpty: Said) {
  return proseSchema(maxLength).min(1, inSchema(whenEmpty));
}

/** One line of text without control characters; may be empty. */
export function lineSchema(maxLength: number) {
  return z
    .string()
    .trim()
    .max(maxLength, inSchema(say('text-too-long', { most: maxLength })))
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, inSchema(say('line-with-controls')));
}

/** Empty text means that nothing is known, which is kept as null. */
export function orNull<T extends string | null | undefined>(text: T): T | null {
  return text === '' ? null : text;
}

/** Why something was withdrawn. */
export const reasonSchema = statementSchema(1000, say('reason-missing'));
