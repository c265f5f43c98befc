import type { GetICUArgs } from '@schummar/icu-type-parser';
import { type Filling, fillMessage } from '#lib/fill-message.ts';
import { REFUSALS, type RefusalKey } from '#lib/refusals/refusals.ts';

/** What stands in a sentence: a text or number, several of them, or another whole sentence. */
export type SaidValue = string | number | readonly (string | number)[] | Said;

/** A sentence as it was meant, apart from any language: which one, and what is filled into it. */
export interface Said {
  readonly key: RefusalKey;
  readonly values: Readonly<Record<string, SaidValue>>;
}

/** What a sentence has to be given, read from its English message; a missing or wrong value does not compile. */
type ValuesOf<Key extends RefusalKey> = GetICUArgs<
  (typeof REFUSALS)[Key],
  { ICUArgument: SaidValue; ICUNumberArgument: number; ICUDateArgument: never }
>;

type Given<Key extends RefusalKey> = keyof ValuesOf<Key> extends never
  ? readonly []
  : readonly [values: ValuesOf<Key>];

/** The sentences that are given nothing, so that their key alone says them. */
export type PlainKey = {
  [Key in RefusalKey]: keyof ValuesOf<Key> extends never ? Key : never;
}[RefusalKey];

/** A sentence of the catalogue of refusals with what is filled into it. */
export function say<Key extends RefusalKey>(key: Key, ...given: Given<Key>): Said {
  const [values] = given;
  // The values were checked against the very message; here only that they can be said still matters.
  return { key, values: (values ?? {}) as Said['values'] };
}

/** The sentence in English, as the API, the command line and the logs tell it. */
export function inEnglish({ key, values }: Said): string {
  const filled = Object.entries(values).map(([name, value]) => [name, fillingOf(value)]);
  return fillMessage(REFUSALS[key], Object.fromEntries(filled) as Record<string, Filling>);
}

/** A code of a closed list as a message can decide by it: ICU takes no hyphen or space there. */
export function term(code: string): string {
  return code.replaceAll(/[- ]/g, '_');
}

// A list of facts beside each other, without "and" before the last: "3, 5, 7".
const LIST = new Intl.ListFormat('en', { type: 'unit' });

function fillingOf(value: SaidValue): Filling {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isList(value) ? LIST.format(value.map(String)) : inEnglish(value);
}

/** Whether a value is several values; `Array.isArray` does not narrow readonly ones. */
export function isList(value: SaidValue): value is readonly (string | number)[] {
  return Array.isArray(value);
}
