import type { Prose } from '#lib/reading/prose.ts';
import type { QuoteFound } from '#lib/reading/quotes.ts';
import type { Reading } from '#lib/reading/reading.ts';
import { type ClassesOf, TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** What the finders of a language answer; sentences and quotes are found in any. */
export type LanguageFindings = Pick<
  Reading,
  | 'entities'
  | 'quantities'
  | 'dates'
  | 'attributions'
  | 'signals'
  | 'worth'
  | 'contradictions'
  | 'restatements'
>;

/** A language the machine can read: one folder beside this file, named in `languages.ts`. */
export interface Language {
  readonly code: NonNullable<Reading['language']>;
  readonly classesOf: ClassesOf;
  find(prose: Prose, quotes: readonly QuoteFound[]): LanguageFindings;
}

/** The small words that hold a language's sentences together, and hardly stand in another's. */
const SMALL_WORDS =
  CLASS.determiner |
  CLASS.possessive |
  CLASS.subjectPronoun |
  CLASS.preposition |
  CLASS.conjunction |
  CLASS.auxiliary |
  CLASS.modal;

/** In English prose about two words in five are small ones; a text in another language shares a few (*in*, *an*, *was*). */
const LEAST_SHARE = 0.18;

/** In so few words a share says nothing: a headline may hold no small word at all. */
const FEW_WORDS = 25;

/** How many words decide it. */
const LOOK_AT = 2000;

/**
 * Whether a text is in the language whose lexicon gave its tokens their classes: by the share of small
 * words among its first two thousand, each as likely to stand anywhere.
 */
export function isInLanguage(tokens: Tokens): boolean {
  let words = 0;
  let small = 0;
  for (let at = 0; at < tokens.count && words < LOOK_AT; at += 1) {
    if (tokens.kinds[at] !== TOKEN.word) continue;
    words += 1;
    if (((tokens.words[at]?.classes ?? 0) & SMALL_WORDS) !== 0) small += 1;
  }
  if (words === 0) return false;
  return small >= words * LEAST_SHARE || (words < FEW_WORDS && small > 0);
}
