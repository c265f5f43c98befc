import {
  PRONOUN,
  type Choice,
  classesAt,
  isWordAt,
  startsNoun,
  VERB,
} from '#lib/reading/english/choice.ts';
import { openTag } from '#lib/reading/english/open-tag.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** The tag of a word of the closed classes. */
export function closedTag(choice: Choice, form: string, classes: number): number {
  if (form === 'to') return toTag(choice);
  if (form === 'that') return thatTag(choice);
  if (form === 'her') return startsNoun(choice, 1) ? TAG.possessive : TAG.pronoun;
  if ((classes & VERB) !== 0) return verbOrClosed(choice, form, classes);
  if ((classes & CLASS.modal) !== 0) return TAG.modal;
  if ((classes & CLASS.auxiliary) !== 0) return TAG.auxiliary;
  if ((classes & CLASS.negation) !== 0) return TAG.negation;
  if ((classes & CLASS.possessive) !== 0) return TAG.possessive;
  if ((classes & CLASS.relative) !== 0) {
    if ((classes & CLASS.determiner) !== 0 && form !== 'which') return TAG.relative;
    return TAG.relative;
  }
  if ((classes & CLASS.conjunction) !== 0) return TAG.conjunction;
  if ((classes & CLASS.determiner) !== 0) {
    return (classes & PRONOUN) !== 0 && !startsNoun(choice, 1) ? TAG.pronoun : TAG.determiner;
  }
  if ((classes & PRONOUN) !== 0) return pronounOrNumeral(choice, classes);
  if (form === 'so')
    return classesAt(choice, 1) & (CLASS.adjective | CLASS.adverb) ? TAG.adverb : TAG.subordinator;
  if ((classes & CLASS.preposition) !== 0) return prepositionTag(choice, classes);
  return TAG.subordinator;
}

function pronounOrNumeral(choice: Choice, classes: number): number {
  if ((classes & CLASS.numeral) === 0) return TAG.pronoun;
  return startsNoun(choice, 1) ? TAG.numeral : TAG.pronoun;
}

function prepositionTag(choice: Choice, classes: number): number {
  const next = classesAt(choice, 1);
  if ((classes & CLASS.subordinator) !== 0) {
    const isSubject = (next & CLASS.subjectPronoun) !== 0 && (next & CLASS.determiner) === 0;
    return isSubject ? TAG.subordinator : TAG.preposition;
  }
  // Particles stand before whatever opens no noun phrase: *pushed back*, *went on to*.
  const isParticle = !startsNoun(choice, 1) || choice.tokens.words[choice.at + 1]?.form === 'that';
  if ((classes & CLASS.adverb) !== 0 && isParticle) return TAG.adverb;
  return TAG.preposition;
}

/** like, regarding, past: verbs and prepositions in one. */
function verbOrClosed(choice: Choice, form: string, classes: number): number {
  const { before } = choice;
  if ((classes & CLASS.auxiliary) !== 0) return TAG.auxiliary;
  if ((classes & CLASS.adverb) !== 0 && (classes & CLASS.preposition) === 0)
    return openTag(choice, classes);
  if (form === 'like') {
    const isVerb = before === TAG.to || before === TAG.modal || before === TAG.pronoun;
    return isVerb ? (before === TAG.pronoun ? TAG.finite : TAG.base) : TAG.preposition;
  }
  if (before === TAG.modal || before === TAG.to) return TAG.base;
  if (before === TAG.auxiliary && (classes & CLASS.verbIng) !== 0) return TAG.ing;
  if ((classes & CLASS.preposition) === 0) return openTag(choice, classes);
  return TAG.preposition;
}

function toTag(choice: Choice): number {
  let ahead = 1;
  while (
    ahead < 4 &&
    (classesAt(choice, ahead) & (CLASS.adverb | CLASS.negation)) !== 0 &&
    (classesAt(choice, ahead) & CLASS.verbBase) === 0
  )
    ahead += 1;
  const next = classesAt(choice, ahead);
  const word = choice.tokens.words[choice.at + ahead];
  if (word !== undefined && word.shape !== SHAPE.lower && !choice.isTitle) return TAG.preposition;
  if (word !== undefined && (word.form === 'be' || word.form === 'have' || word.form === 'do'))
    return TAG.to;
  // An unknown word with an object behind it can only be a verb: *to disintermediate the banks*.
  const opensObject = CLASS.determiner | CLASS.possessive | CLASS.objectPronoun;
  if (next === 0 && isWordAt(choice, ahead)) {
    return (classesAt(choice, ahead + 1) & opensObject) !== 0 ? TAG.to : TAG.preposition;
  }
  return (next & CLASS.verbBase) !== 0 ? TAG.to : TAG.preposition;
}

function thatTag(choice: Choice): number {
  const { before, tags, at } = choice;
  const next = classesAt(choice, 1);
  if (before === TAG.preposition) return startsNoun(choice, 1) ? TAG.determiner : TAG.pronoun;
  const isVerbNext =
    (next & (CLASS.auxiliary | CLASS.modal | CLASS.verbThird | CLASS.verbPast)) !== 0;
  const isNounBefore = before === TAG.noun || before === TAG.name || before === TAG.pronoun;
  if (isVerbNext && (next & CLASS.noun) === 0)
    return isNounBefore && at > 0 && tags[at - 1] !== TAG.other ? TAG.relative : TAG.pronoun;
  if (choice.isFirst) return startsNoun(choice, 1) ? TAG.determiner : TAG.pronoun;
  if (
    !isWordAt(choice, 1) &&
    choice.tokens.kinds[at + 1] !== TOKEN.quote &&
    choice.tokens.kinds[at + 1] !== TOKEN.comma
  )
    return TAG.pronoun;
  return TAG.subordinator;
}
