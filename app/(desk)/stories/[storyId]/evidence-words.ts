import type { Evidence, Stance } from '#lib/evidence/evidence.ts';

/** What each stance is called. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
};

/** What the figures of the Admiralty code mean of a piece of information. */
export const CREDIBILITY_WORDS: Readonly<Record<NonNullable<Evidence['credibility']>, string>> = {
  1: '1 · confirmed by other sources',
  2: '2 · probably true',
  3: '3 · possibly true',
  4: '4 · doubtful',
  5: '5 · improbable',
  6: '6 · cannot be judged',
};

/** "13 kB": the size of a kept copy. */
export function sizeOf(sizeBytes: number): string {
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: sizeBytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(sizeBytes / (sizeBytes < 1_000_000 ? 1_000 : 1_000_000));
}
