/** What a word is where it stands. */
export const TAG = {
  /** Punctuation, symbols, and what no sentence holds. */
  other: 0,
  noun: 1,
  /** A noun written large. */
  name: 2,
  pronoun: 3,
  determiner: 4,
  /** his, their */
  possessive: 5,
  /** 's after a noun */
  genitive: 6,
  numeral: 7,
  adjective: 8,
  adverb: 9,
  preposition: 10,
  /** and, or, but */
  conjunction: 11,
  /** that, because, if */
  subordinator: 12,
  /** who, which, what */
  relative: 13,
  /** be, have and do, in any form */
  auxiliary: 14,
  modal: 15,
  negation: 16,
  /** to before a verb */
  to: 17,
  /** says, said */
  finite: 18,
  /** say, after to or a modal */
  base: 19,
  /** said, after be or have, or after a noun (*the words said*) */
  participle: 20,
  /** saying */
  ing: 21,
} as const;
