/** A closed list as the options of a select, each by what it is called. */
export function optionsOf<T extends string>(
  values: readonly T[],
  called: (value: T) => string,
): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: called(value) }));
}

/** The value of a closed list that a form holds as text; `otherwise` when it holds something else. */
export function picked<T extends string>(values: readonly T[], text: string, otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}
