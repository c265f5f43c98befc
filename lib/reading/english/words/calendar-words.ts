/** Months in full and as newsrooms shorten them (AP style), with their numbers; a stop may follow a short one. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ] as const
  ).flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** Days of the week in full and shortened. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
