import type { Span } from '#lib/text/span.ts';

/** What a claim's words can assert, and a revision change. */
export const FACT_KINDS = [
  'number',
  'unit',
  'date',
  /** Who or what is named, and the office a person is given. */
  'name',
  'negation',
  /** How sure, how binding, how far off: *may*, *allegedly*, *plans to*. */
  'modality',
  /** How the words are ascribed: *said*, *admitted*. */
  'cue',
  /** Words in quotation marks. */
  'quotation',
  /** To whom they are ascribed. */
  'source',
  /** Words that turn the statement round: *rose* and *fell*, *before* and *after*. */
  'opposite',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing that a sentence asserts, where it stands. */
export interface Fact {
  readonly kind: FactKind;
  /** Two facts of one finder with one key say the same. */
  readonly key: string;
  /** Of facts that differ, those of one group are told as one turned into the other. */
  readonly group: string;
  /** UTF-16, half-open, in the whole text. */
  readonly span: Span;
  /** A weak one may come or go unremarked; it counts only where another stands in its place. */
  readonly isWeak: boolean;
  /** The first token, in the sentence. */
  readonly at: number;
}

/** A fact that was turned into another, left out (`after` is null) or added (`before` is null). */
export interface Difference {
  readonly kind: FactKind;
  readonly before: Fact | null;
  readonly after: Fact | null;
}
