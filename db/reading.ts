import type { Queries } from '#db/engines/sqlite.ts';

/** The two ways in which anything is read on one connection. */
export interface Reading {
  /** Runs the queries of one read on one snapshot, so that a commit in between cannot split them. */
  read<T>(ask: (db: Queries) => T): Promise<T>;
  /** Runs a read of one row, null where there is none: one query is a snapshot by itself. */
  readOne<T>(ask: (db: Queries) => { get(): T | undefined }): Promise<T | null>;
}
