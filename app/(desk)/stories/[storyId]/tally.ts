import { STANDINGS, type Standing } from '#app/_parts/standings.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Mark } from './mark.ts';

/** How many claims stand where, on one axis. */
export function tallyOf(marks: readonly Mark[], axis: Axis): Readonly<Record<Standing, number>> {
  const tally = { corroborated: 0, unverified: 0, disputed: 0, unchecked: 0 };
  for (const mark of marks) tally[mark.verdicts[axis] ?? 'unchecked'] += 1;
  return tally;
}

/** The worst first: what speaks against print, then what nobody could settle, then what nobody looked at. */
const WORST_FIRST = ['disputed', 'unverified', 'unchecked', 'corroborated'] as const;

/** How many claims stand where, each by the worse of its two verdicts. */
export function worstTallyOf(marks: readonly Mark[]): Readonly<Record<Standing, number>> {
  const tally = { corroborated: 0, unverified: 0, disputed: 0, unchecked: 0 };
  for (const { verdicts } of marks) {
    const both: readonly Standing[] = [
      verdicts.attribution ?? 'unchecked',
      verdicts.content ?? 'unchecked',
    ];
    tally[WORST_FIRST.find((standing) => both.includes(standing)) ?? 'unchecked'] += 1;
  }
  return tally;
}

/** The standings that occur, with their counts, in the order bars show them. */
export function partsOfTally(tally: Readonly<Record<Standing, number>>) {
  return STANDINGS.map((standing) => ({ standing, count: tally[standing] })).filter(
    ({ count }) => count > 0,
  );
}
