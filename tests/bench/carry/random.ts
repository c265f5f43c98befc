/** Numbers that are the same for the same seed, so that every run measures the same texts. */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from 0 up to and without `count`. */
  below(count: number): number;
  /** Whether something happens that happens so often (0 to 1). */
  happens(share: number): boolean;
  /** One of a list; throws when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** One of a list whose first ones are far commoner than its last, as words are (Zipf's law). */
  pickCommon<T>(list: readonly T[]): T;
}

/** Lehmer's generator, modulus 2³¹−1. */
export function seeded(seed: number): Random {
  let state = (seed * 7919 + 104_729) % 2_147_483_647;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (count: number) => Math.floor(next() * count);
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    pickCommon: (list) =>
      at(list, Math.min(list.length - 1, Math.floor(list.length ** next()) - 1)),
  };
}
