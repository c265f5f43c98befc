import type { FactChange } from '#lib/carry/carried.ts';
import type { Outcome } from '#lib/story/outcome.ts';
import type { Span } from '#lib/text/span.ts';

/** Where the words of an attribution stand: who, the words that attribute, what is ascribed. */
export interface MarkedAttribution {
  readonly id: string;
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
}

/** Something that lies over words of a draft and is wanted in the next: a claim, a dismissal, a suggestion. */
export interface Mark {
  readonly id: string;
  /** UTF-16, half-open, in reading order; at least one. */
  readonly spans: readonly Span[];
  /** The attributions of a claim: another cue or source in them is another fact. */
  readonly attributions: readonly MarkedAttribution[];
}

/** How one mark came into the next draft. */
export interface CarriedMark {
  readonly id: string;
  readonly outcome: Outcome;
  /** In the next draft; empty for one that is gone or ambiguous. */
  readonly spans: readonly Span[];
  /** Of an ambiguous one: the places where it could stand, each as runs. */
  readonly candidates: readonly (readonly Span[])[];
  /** The facts that differ: in its words, or in the sentence around them. */
  readonly changes: readonly FactChange[];
  /**
   * Whether a person has to look: always where a fact changed, or it has no place; also where the place is not
   * certain, a fact beside its words changed, or nobody can tell the facts of the language.
   */
  readonly needsReview: boolean;
  /** Its attributions; a part whose words are gone has no spans. */
  readonly attributions: readonly MarkedAttribution[];
}

/** Two texts and what lies over the first. */
export interface Carrying {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly Mark[];
}
