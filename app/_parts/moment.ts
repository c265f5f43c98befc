import type { Language } from '#app/_texts/language.ts';

/** Dates are written as Europe writes them in English too: "2 November 2026". */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Older moments are given as a date: "23 days ago" is harder to place than "2 November 2026". */
const LONGEST_AGO_MS = 14 * 86_400_000;

/**
 * "3 hours ago", "yesterday"; the date when it lies more than a fortnight away; null for less than a
 * minute, which each language has a phrase of its own for.
 */
export function ago(
  language: Language,
  at: string,
  nowMs: number,
  timeZone?: string,
): string | null {
  const passedMs = nowMs - Date.parse(at);
  if (Math.abs(passedMs) > LONGEST_AGO_MS) return dateOnly(language, at, timeZone);
  for (const [unit, unitMs] of STEPS) {
    if (Math.abs(passedMs) >= unitMs) {
      const relative = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
      return relative.format(-Math.trunc(passedMs / unitMs), unit);
    }
  }
  return null;
}

/** "24 November 2026, 14:50 GMT": a moment in full, in the reader's time zone unless one is given. */
export function exactly(language: Language, at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** "24 Nov 2026". */
export function dateOnly(language: Language, at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** "24 Nov", where the year is plain. */
export function dayAndMonth(language: Language, at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    timeZone,
  }).format(new Date(at));
}

/** "Nov 2026". */
export function monthAndYear(language: Language, at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(at));
}
