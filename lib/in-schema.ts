import { type Said, inEnglish } from '#lib/say.ts';

/*
 * A schema can carry a message and nothing more. What is said in one is remembered by its English
 * sentence when the schema is declared, so that the fault it finds can be told in any language.
 */
const remembered = new Map<string, Said>();

/** A sentence as a schema's message. */
export function inSchema(said: Said): string {
  const message = inEnglish(said);
  remembered.set(message, said);
  return message;
}

/** The sentence of the catalogue that is a schema's message; undefined for a message of zod's own. */
export function saidInSchema(message: string): Said | undefined {
  return remembered.get(message);
}
