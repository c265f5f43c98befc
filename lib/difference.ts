/** Settings somebody wishes for; those left out or undefined are to stay as they are. */
export type Wanted<T, K extends keyof T> = { readonly [P in K]?: T[P] | undefined };

/**
 * What of the wanted settings says something new: nothing that was left out, and nothing that is
 * stored already. An empty answer means that there is nothing to change.
 */
export function difference<T extends object, K extends keyof T & string>(
  stored: T,
  wanted: Wanted<T, K>,
): { readonly [P in K]?: T[P] } {
  const entries = Object.entries<unknown>(wanted).filter(
    ([key, value]) => value !== undefined && !isSame(read(stored, key), value),
  );
  // Every entry was taken from `wanted`, whose defined values have exactly these types.
  return Object.fromEntries(entries) as { readonly [P in K]?: T[P] };
}

/** Whether a difference holds anything. */
export function isEmpty(settings: object): boolean {
  return Object.keys(settings).length === 0;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(read(a, key), read(b, key)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function read(thing: object, key: string): unknown {
  return Object.entries(thing).find(([name]) => name === key)?.[1];
}
