import type { Language } from '#app/_texts/language.ts';
import { type Said, type SaidValue, isList } from '#lib/say.ts';

/** Says a message of the room of refusals with what is filled into it. */
export type SayMessage = (
  key: Said['key'],
  values: Readonly<Record<string, string | number>>,
) => string;

/** What a refusal says in a language: lists as that language writes them, whole sentences inside it too. */
export function sayRefusal(said: Said, language: Language, t: SayMessage): string {
  const filled = Object.entries(said.values).map(([name, value]): [string, string | number] => [
    name,
    filling(value, language, t),
  ]);
  return t(said.key, Object.fromEntries(filled));
}

function filling(value: SaidValue, language: Language, t: SayMessage): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!isList(value)) return sayRefusal(value, language, t);
  // Facts beside each other, as lib lists them in English.
  return new Intl.ListFormat(language, { type: 'unit' }).format(value.map(String));
}
