import type { Language } from '#app/_texts/language.ts';

/** "13 kB": the size of a kept copy. */
export function sizeOf(language: Language, sizeBytes: number): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: sizeBytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(sizeBytes / (sizeBytes < 1_000_000 ? 1_000 : 1_000_000));
}
