import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';

const MULTIPLES: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'twice double doubled doubles doubling twofold'],
      [3, 'thrice triple tripled triples tripling treble trebled threefold'],
      [4, 'quadruple quadrupled quadruples quadrupling fourfold'],
      [0.5, 'halve halved halves halving'],
    ] as const
  ).flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)),
);

const WEAK_COUNTS: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['single', '1'],
  ['both', '2'],
  ['pair', '2'],
  ['couple', '2'],
]);

/** The number of a word that stands alone, as facts are keyed: *twice*, *seven*; a weak one for *one*, *both*, *pair*. */
export function loneNumber(
  form: string,
): { readonly key: string; readonly isWeak: boolean } | null {
  const times = MULTIPLES.get(form);
  if (times !== undefined) return { key: `x${times}`, isWeak: false };
  const weak = WEAK_COUNTS.get(form);
  if (weak !== undefined) return { key: `${weak}|`, isWeak: true };
  const value = NUMBER_WORDS.get(form);
  return value === undefined ? null : { key: `${value}|`, isWeak: false };
}
