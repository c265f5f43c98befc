import type { ReadingTable } from '#tests/bench/reading/reading-task.ts';

/** One task of carrying, measured on texts made for it. A file of this folder is one when it exports `task`. */
export interface CarryTask {
  readonly title: string;
  /** What is measured on what, and how the figures are counted. */
  readonly how: string;
  run(): ReadingTable;
}
