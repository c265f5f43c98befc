import type { Queries } from '#db/engines/sqlite.ts';

/**
 * A query that is built once for each connection and then only bound. Building one with drizzle
 * costs about 0.1 ms, more than running it does, and every request needs several.
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

/** A select that waits to be run: for all its rows, or for the first. */
export interface Asked<T> {
  all(): T[];
  get(): T | undefined;
}

/** A select with placeholders, built once for each connection, and run with the values it is given. */
export function selectOnce<T>(
  build: (db: Queries) => { prepare(): Prepared<T> },
): (db: Queries, values: Record<string, unknown>) => Asked<T> {
  const prepared = builtOnce((db) => build(db).prepare());
  return (db, values) => {
    const select = prepared(db);
    return { all: () => select.all(values), get: () => select.get(values) };
  };
}

/** A prepared insert, update or delete with its values, to be run like any other. */
export function boundWrite(
  prepared: { run(values: Record<string, unknown>): unknown },
  values: Record<string, unknown>,
) {
  return { run: () => prepared.run(values) };
}
