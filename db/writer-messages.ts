import type { Outcome } from '#db/engines/sqlite-transaction.ts';
import type { Batch, Committed } from '#lib/store/store.ts';

/** What the writing thread is told at its start. */
export interface WriterData {
  readonly database: string;
  readonly headNote: string;
  /** Whether to tidy up at the start: for a server, which has the folder to itself. */
  readonly tidies: boolean;
}

/** What is sent to the writing thread. */
export type ToWriter =
  | { readonly kind: 'commit'; readonly id: number; readonly batch: Batch }
  | { readonly kind: 'close' };

/** What became of one batch. */
export interface Answer {
  readonly id: number;
  readonly outcome: Outcome<Committed>;
}

/** What the writing thread says. */
export type FromWriter =
  { readonly kind: 'ready' } | { readonly kind: 'answers'; readonly answers: readonly Answer[] };
