import { z } from 'zod';

/**
 * Text of several lines as people write it: no controls but tab and line feed, no half characters
 * (the store would silently replace those), lines ended the same way whatever machine they come from.
 */
export function proseSchema(maxLength: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .max(maxLength, `At most ${maxLength} characters.`)
    .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f]*$/u, 'Text without control characters.');
}

/** The same, and not empty. */
export function statementSchema(maxLength: number, whenEmpty: string) {
  return proseSchema(maxLength).min(1, whenEmpty);
}

/** One line of text without control characters; may be empty. */
export function lineSchema(maxLength: number) {
  return z
    .string()
    .trim()
    .max(maxLength, `At most ${maxLength} characters.`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'One line without control characters.');
}

/** Empty text means that nothing is known, which is kept as null. */
export function orNull<T extends string | null | undefined>(text: T): T | null {
  return text === '' ? null : text;
}

/** Why something was withdrawn. */
export const reasonSchema = statementSchema(1000, 'Say why.');
