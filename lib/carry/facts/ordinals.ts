/** Ordinals in words, below a hundred. From any grammar of English. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twent thirt fort fift sixt sevent eight ninet'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at] as const),
);

const COMPOUND = /^([a-z]+)(?:ieth|y-([a-z]+))$/;

/** The number of an ordinal in words and in lower case: *third*, *twenty-first*, *fiftieth*; null for another word. */
export function ordinalOf(form: string): number | null {
  const simple = ORDINALS.get(form);
  if (simple !== undefined) return simple;
  const [, tens = '', ones] = COMPOUND.exec(form) ?? [];
  const value = TENS.get(tens);
  if (value === undefined) return null;
  const rest = ones === undefined ? 0 : ORDINALS.get(ones);
  return rest === undefined || rest > 9 ? null : value + rest;
}
