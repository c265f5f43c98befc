import type { Queries } from '#db/engines/sqlite.ts';

/**
 * A query that is built once for each connection and then only bound. Building one with drizzle
 * costs about 0.1 ms, which is what a verdict's seven queries would mostly consist of.
 */
export function builtOnce<P>(build: (db: Queries) => P): (db: Queries) => P {
  const built = new WeakMap<Queries, P>();
  return (db) => {
    const known = built.get(db);
    if (known !== undefined) return known;
    const fresh = build(db);
    built.set(db, fresh);
    return fresh;
  };
}

/** What drizzle's prepared selects can do. */
interface Prepared<T> {
  all(values: Record<string, unknown>): T[];
  get(values: Record<string, unknown>): T | undefined;
}

/** A prepared select with its values, to be run like any other. */
export function bound<T>(prepared: Prepared<T>, values: Record<string, unknown>) {
  return { all: () => prepared.all(values), get: () => prepared.get(values) };
}

/** A prepared insert, update or delete with its values, to be run like any other. */
export function boundWrite(
  prepared: { run(values: Record<string, unknown>): unknown },
  values: Record<string, unknown>,
) {
  return { run: () => prepared.run(values) };
}
