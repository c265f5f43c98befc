/** A party as it is compared: case, accents written apart and runs of spaces make no difference. */
export function foldedParty(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
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
