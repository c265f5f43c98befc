/** What became of a form's fields when two people changed the same thing. */
export interface ThreeWay<K extends string> {
  /** Both changed them, to different things: somebody has to choose. */
  readonly conflicts: readonly K[];
  /** Only the other changed them: they are taken as they are. */
  readonly theirs: readonly K[];
}

/**
 * Compares what was there when somebody began, what a colleague stored meanwhile, and what the first one
 * changed. A field that both changed to the same is no conflict.
 */
export function threeWay<K extends string>(
  base: Readonly<Record<K, string>>,
  theirs: Readonly<Record<K, string>>,
  changed: Readonly<Partial<Record<K, string>>>,
): ThreeWay<K> {
  const names = namesOf(base).filter((name) => theirs[name] !== base[name]);
  const isMine = (name: K) => changed[name] !== undefined;
  return {
    conflicts: names.filter((name) => isMine(name) && changed[name] !== theirs[name]),
    theirs: names.filter((name) => !isMine(name)),
  };
}

/** The changes that are left once it is chosen, for each field, what becomes of it. */
export function merged<K extends string>(
  theirs: Readonly<Record<K, string>>,
  changed: Readonly<Partial<Record<K, string>>>,
  chosen: Readonly<Partial<Record<K, string>>>,
): Readonly<Partial<Record<K, string>>> {
  const wanted: Readonly<Partial<Record<K, string>>> = { ...changed, ...chosen };
  const left: Partial<Record<K, string>> = {};
  for (const name of namesOf(theirs)) {
    const value = wanted[name];
    if (value !== undefined && value !== theirs[name]) left[name] = value;
  }
  return left;
}

function namesOf<K extends string>(fields: Readonly<Record<K, string>>): readonly K[] {
  // An object's own keys are those it was typed by: the forms build theirs field by field.
  return Object.keys(fields) as K[];
}
