import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** A word in its place: what its tag is chosen by. Written over from word to word, so that none is allocated. */
export interface Choice {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  at: number;
  readonly end: number;
  /** The tag before, adverbs and negation left out. */
  before: number;
  readonly isTitle: boolean;
  /** At the start of a sentence, where a capital says nothing. */
  isFirst: boolean;
}

/** The bits of verbs, in any form. */
export const VERB =
  CLASS.verbBase | CLASS.verbThird | CLASS.verbPast | CLASS.verbParticiple | CLASS.verbIng;
/** The bits of the closed classes. */
export const CLOSED =
  CLASS.determiner |
  CLASS.possessive |
  CLASS.subjectPronoun |
  CLASS.objectPronoun |
  CLASS.preposition |
  CLASS.conjunction |
  CLASS.subordinator |
  CLASS.relative |
  CLASS.auxiliary |
  CLASS.modal |
  CLASS.negation |
  CLASS.infinitiveMarker;
/** The bits of pronouns. */
export const PRONOUN = CLASS.subjectPronoun | CLASS.objectPronoun;

/** The classes of the word so many tokens on; none past the end of the sentence. */
export function classesAt({ tokens, at, end }: Choice, ahead: number): number {
  return at + ahead < end ? (tokens.words[at + ahead]?.classes ?? 0) : 0;
}

/** Whether a word or number stands so many tokens on. */
export function isWordAt({ tokens, at, end }: Choice, ahead: number): boolean {
  const kind = tokens.kinds[at + ahead];
  return at + ahead < end && (kind === TOKEN.word || kind === TOKEN.number);
}

const NOT_NOUN = CLOSED & ~CLASS.possessive;

/** Whether a noun with what stands before it may begin so many tokens on. */
export function startsNoun(choice: Choice, ahead: number): boolean {
  if (!isWordAt(choice, ahead))
    return (
      choice.tokens.kinds[choice.at + ahead] === TOKEN.quote &&
      choice.at + ahead < choice.end &&
      isWordAt(choice, ahead + 1)
    );
  const classes = classesAt(choice, ahead);
  if ((classes & NOT_NOUN) !== 0)
    return (
      (classes & (CLASS.determiner | CLASS.numeral | CLASS.quantifier)) !== 0 &&
      (classes & CLASS.relative) === 0
    );
  if ((classes & (CLASS.noun | CLASS.adjective | CLASS.numeral)) !== 0) return true;
  if ((classes & CLASS.adverb) !== 0) return startsAfterAdverb(choice, ahead + 1);
  const finite = CLASS.verbThird | CLASS.verbPast | CLASS.verbBase;
  if ((classes & finite) === 0) return true;
  // The accused man, their revised plan.
  return (
    (classes & CLASS.verbParticiple) !== 0 &&
    (classesAt(choice, ahead + 1) & NOT_NOUN) === 0 &&
    isWordAt(choice, ahead + 1)
  );
}

/** Whether a noun follows that the word at hand may describe: no new phrase begins. */
export function describesNext(choice: Choice): boolean {
  const opens = CLASS.determiner | CLASS.possessive;
  return (classesAt(choice, 1) & opens) === 0 && startsNoun(choice, 1);
}

function startsAfterAdverb(choice: Choice, ahead: number): boolean {
  const classes = classesAt(choice, ahead);
  return isWordAt(choice, ahead) && (classes & (CLASS.adjective | CLASS.verbParticiple)) !== 0;
}
