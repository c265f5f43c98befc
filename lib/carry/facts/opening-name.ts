import { isTelling } from '#lib/carry/facts/name-keys.ts';
import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { MASS_NOUNS } from '#lib/carry/facts/words/name-aliases.ts';
import { OPENING_NAMES } from '#lib/carry/facts/words/opening-names.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** What a list knows to name, whatever its place: bits of `IN_NAME`. */
export const NAMES_SURELY =
  IN_NAME.country |
  IN_NAME.demonym |
  IN_NAME.city |
  IN_NAME.given |
  IN_NAME.outlet |
  IN_NAME.compound;

/** Whether the capital of a token may be that of a beginning. */
export function opensSentence({ tokens }: FactSentence, at: number): boolean {
  if (at === 0) return true;
  const before = tokens.kinds[at - 1];
  return (
    before === TOKEN.quote ||
    before === TOKEN.stop ||
    before === TOKEN.colon ||
    before === TOKEN.dash
  );
}

const COMMON_ENDING =
  /(?:ing|ed|ly|s|tion|sion|ment|ness|ous|ive|ful|less|[ai]ble|ity|ism|ology|ance|ence|ship|age|ers?)$/;
const GRAMMAR =
  CLASS.determiner |
  CLASS.possessive |
  CLASS.subjectPronoun |
  CLASS.preposition |
  CLASS.conjunction |
  CLASS.subordinator |
  CLASS.relative |
  CLASS.auxiliary |
  CLASS.modal |
  CLASS.adverb |
  CLASS.numeral |
  CLASS.negation;
const OPENS_AS_NAME: ReadonlySet<string> = new Set(OPENING_NAMES.split(' '));
const MASS: ReadonlySet<string> = new Set(MASS_NOUNS.split(' '));

/** A capital at the start is that of a name where a list knows it, a name goes on behind it, or no list knows the word. */
export function isNameAtStart(sentence: FactSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const word = tokens.words[at];
  if (word === undefined) return false;
  const bits = words[at]?.inName ?? 0;
  if ((bits & NAMES_SURELY) !== 0 || OPENS_AS_NAME.has(word.form)) return true;
  if (word.shape === SHAPE.capitals && word.form.length > 1 && !sentence.isTitled) return true;
  if ((word.classes & GRAMMAR) !== 0 || (bits & IN_NAME.never) !== 0) return false;
  const next = tokens.words[at + 1];
  const goesOn = tokens.kinds[at + 1] === TOKEN.word && next?.shape === SHAPE.capital;
  const isPlaceNext = ((words[at + 1]?.inName ?? 0) & NAMES_SURELY & ~IN_NAME.given) !== 0;
  // *North Korea* is a name, *Suddenly Iran* is none.
  if (goesOn && (!isPlaceNext || isTelling(word.form))) return true;
  return isUnknown(sentence, at);
}

/** Whether no list knows the word of a token, and its ending is no common one. */
export function isUnknown({ tokens, words }: FactSentence, at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined || OPENS_AS_NAME.has(word.form)) return false;
  if (word.classes !== 0 || (words[at]?.inName ?? 0) !== 0) return false;
  return !COMMON_ENDING.test(word.form) && !MASS.has(word.form);
}
