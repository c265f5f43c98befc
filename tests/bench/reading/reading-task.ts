import type { Measure } from '#tests/bench/bench-result.ts';

/** One line of a task's table: a reader (ours or a peer) with its figures, in the order of the columns. */
export interface ReadingRow {
  readonly reader: string;
  /** Shares from 0 to 1, or counts; null where the reader does not answer that. */
  readonly figures: readonly (number | null)[];
}

/** What a task measured: the table, ours and the peers' in one run, and what was to be reached. */
export interface ReadingTable {
  readonly columns: readonly string[];
  readonly rows: readonly ReadingRow[];
  readonly measures: readonly Measure[];
}

/** One task of the reading, measured on named public data. A file of this folder is one when it exports `task`. */
export interface ReadingTask {
  readonly title: string;
  /** The data, the metric and the peers, in two or three sentences. */
  readonly how: string;
  /** The folder of data it needs. */
  readonly needs: string;
  run(): Promise<ReadingTable>;
}
