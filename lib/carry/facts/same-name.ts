import { isTelling } from '#lib/carry/facts/name-keys.ts';
import type { NameFact } from '#lib/carry/facts/names.ts';

/** Whether two names mean the same, as far as their words tell: a surname, an acronym, a spelling. */
export function isSameName(before: NameFact, after: NameFact): boolean {
  if (before.key === after.key) return true;
  if (before.isAcronym && after.initials.includes(letters(before))) return true;
  if (after.isAcronym && before.initials.includes(letters(after))) return true;
  const seat = before.countries.find((country) => after.countries.includes(country));
  if (seat !== undefined && before.words.length < 3 && after.words.length < 3) return true;
  return isPartOf(before.words, after.words) || isPartOf(after.words, before.words);
}

function letters({ key }: NameFact): string {
  return key.replaceAll('.', '');
}

/** *Khamenei* of *Ali Khamenei*, *J Smith* of *John Smith*: no word that tells is left out, and the last one stays. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.length === 0) return false;
  const missing = long.filter((word) => !short.some((own) => isSameWord(own, word)));
  if (short.some((own) => !long.some((word) => isSameWord(own, word)))) return false;
  return missing.length <= long.length - 1 && !missing.some(isTelling);
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
