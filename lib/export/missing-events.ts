import type { Fault } from '#lib/export/fault.ts';

/** Events that did not stand where the chain went on with a later one. */
export interface Gap {
  readonly first: number;
  readonly last: number;
}

/**
 * That the events of a gap are missing, but for those that stand elsewhere in the file, in ascending order; null where all of them do.
 * Takes as long as these are many, however wide the gap: a number out of thin air opens one of any width.
 */
export function missingFault({ first, last }: Gap, elsewhere: readonly number[]): Fault | null {
  const runs: { from: number; to: number }[] = [];
  let from = first;
  for (const number of [...elsewhere, last + 1]) {
    if (number > from) runs.push({ from, to: number - 1 });
    from = number + 1;
  }
  const [run] = runs;
  if (run === undefined) return null;
  const count = last - first + 1 - elsewhere.length;
  const reason = `${missingWords(runs, count, { first, last })} missing; event ${last + 1} stands there.`;
  return { about: 'event', number: run.from, reason };
}

function missingWords(
  runs: readonly { readonly from: number; readonly to: number }[],
  count: number,
  { first, last }: Gap,
): string {
  // A file with every second event elsewhere must not make a sentence without end.
  if (runs.length > 2) return `${count} of the events ${first} to ${last} are`;
  const words = runs.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  return count === 1 ? `Event ${words.join('')} is` : `Events ${words.join(' and ')} are`;
}
