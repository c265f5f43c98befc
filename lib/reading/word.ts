/**
 * What a word can be, as bits: one look into the language's lexicon tells all of it. A word may be several
 * things at once (*report* is a noun and a verb); what it is where it stands, a finder decides.
 */
export const CLASS = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subjectPronoun: 1 << 2,
  objectPronoun: 1 << 3,
  preposition: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  auxiliary: 1 << 8,
  modal: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  adjective: 1 << 12,
  noun: 1 << 13,
  /** say */
  verbBase: 1 << 14,
  /** says */
  verbThird: 1 << 15,
  /** said: the simple past */
  verbPast: 1 << 16,
  /** said, given: the participle */
  verbParticiple: 1 << 17,
  /** saying */
  verbIng: 1 << 18,
  infinitiveMarker: 1 << 19,
  numeral: 1 << 20,
  weekday: 1 << 21,
  month: 1 << 22,
  honorific: 1 << 23,
  quantifier: 1 << 24,
} as const;

/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, capitals: 2, mixed: 3, caseless: 4 } as const;

/** A distinct written word with all that the lexicon says of it; the same object wherever it stands. */
export interface Word {
  /** Its place among the distinct words of its text, from 0 in the order of their first use. */
  readonly id: number;
  /** As written. */
  readonly written: string;
  /** In lower case, with straight apostrophes, without characters that show nothing. */
  readonly form: string;
  /** One of `SHAPE`. */
  readonly shape: number;
  /** Bits of `CLASS`; 0 for a word the lexicon does not know. */
  readonly classes: number;
}
