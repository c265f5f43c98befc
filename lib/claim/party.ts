import { foldTypography } from '#lib/text/fold.ts';

/** A party as it is compared, everywhere: case, spaces and the signs of printing (quotes, dashes) make no difference. */
export function foldedParty(name: string): string {
  return foldTypography(name);
}

/** The parties of a list, each of them once, as it was first written. */
export function eachOnce(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldedParty(name);
    if (!byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()];
}
