import type { FactKind } from '#lib/carry/facts/fact.ts';

/** Two sentences, and the one kind of fact in which they differ; null where a revision changed none. */
export interface FactPair {
  readonly kind: FactKind | null;
  readonly before: string;
  readonly after: string;
}

/** Reads a table: one pair a line, `before | after`, under one kind for all. */
export function pairsOf(lines: string, kind: FactKind | null): readonly FactPair[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [before = '', after = ''] = line.split(' | ');
      return { kind, before, after };
    });
}
