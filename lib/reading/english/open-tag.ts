import { TOKEN } from '#lib/reading/tokens.ts';
import {
  type Choice,
  classesAt,
  describesNext,
  startsNoun,
  VERB,
} from '#lib/reading/english/choice.ts';
import { presentTag } from '#lib/reading/english/present-tag.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { CLASS } from '#lib/reading/word.ts';

/** Nouns, verbs, adjectives and adverbs. */
export function openTag(choice: Choice, classes: number): number {
  const { before } = choice;
  if (classes === 0) return before === TAG.to ? TAG.base : TAG.noun;
  if ((classes & VERB) === 0) return withoutVerb(choice, classes);
  if ((classes & CLASS.verbBase) !== 0 && (before === TAG.to || before === TAG.modal))
    return TAG.base;
  if (before === TAG.auxiliary) return afterAuxiliary(choice, classes);
  if (before >= TAG.determiner && before <= TAG.adjective && before !== TAG.numeral)
    return inNounPhrase(choice, classes);
  if ((classes & CLASS.verbIng) !== 0) {
    // No verb of the lists, so rather a noun: *denies wrongdoing*.
    const isThing = (classes & CLASS.noun) !== 0 && isBehindVerb(choice);
    return isThing || endsSubject(choice) ? TAG.noun : TAG.ing;
  }
  if (before === TAG.preposition || before === TAG.numeral)
    return afterPreposition(choice, classes);
  if ((classes & CLASS.adverb) !== 0) return TAG.adverb;
  if ((classes & CLASS.verbPast) !== 0) return pastTag(choice, classes);
  if ((classes & CLASS.verbParticiple) !== 0) return TAG.participle;
  return presentTag(choice, classes);
}

/** *Exit polling showed*: between a noun and a verb that needs a subject. */
function endsSubject(choice: Choice): boolean {
  const { before, tokens, at } = choice;
  if (before !== TAG.noun || tokens.kinds[at - 1] !== TOKEN.word) return false;
  const next = classesAt(choice, 1);
  return (
    (next & (CLASS.verbThird | CLASS.verbPast | CLASS.auxiliary | CLASS.modal)) !== 0 &&
    (next & CLASS.noun) === 0
  );
}

function withoutVerb(choice: Choice, classes: number): number {
  // *There are*: there stands where a subject does.
  if (
    choice.tokens.words[choice.at]?.form === 'there' &&
    (classesAt(choice, 1) & (CLASS.auxiliary | CLASS.modal)) !== 0
  ) {
    return TAG.pronoun;
  }
  if ((classes & CLASS.numeral) !== 0)
    return startsNoun(choice, 1) || (classes & CLASS.adverb) === 0 ? TAG.numeral : TAG.adverb;
  if ((classes & CLASS.adverb) !== 0) {
    const isBeforeNoun = (classes & CLASS.adjective) !== 0 && startsNoun(choice, 1);
    return isBeforeNoun ? TAG.adjective : TAG.adverb;
  }
  if ((classes & CLASS.adjective) !== 0) {
    return (classes & CLASS.noun) !== 0 && !startsNoun(choice, 1) ? TAG.noun : TAG.adjective;
  }
  return TAG.noun;
}

function afterAuxiliary(choice: Choice, classes: number): number {
  if ((classes & CLASS.verbIng) !== 0) return TAG.ing;
  if ((classes & CLASS.verbParticiple) !== 0) return TAG.participle;
  if ((classes & CLASS.adjective) !== 0) return TAG.adjective;
  // do/did say; after be a base form can only be a noun or an adjective
  const form = choice.tokens.words[lastAuxiliary(choice)]?.form ?? '';
  if ((classes & CLASS.verbBase) !== 0 && form.startsWith('d')) return TAG.base;
  if ((classes & CLASS.noun) !== 0) return TAG.noun;
  if ((classes & CLASS.adverb) !== 0) return TAG.adverb;
  return (classes & CLASS.verbBase) !== 0 ? TAG.base : TAG.finite;
}

function lastAuxiliary({ tags, at }: Choice): number {
  let back = at - 1;
  while (back > 0 && tags[back] !== TAG.auxiliary && at - back < 6) back -= 1;
  return back;
}

function inNounPhrase(choice: Choice, classes: number): number {
  const { before } = choice;
  if ((classes & (CLASS.verbPast | CLASS.verbParticiple)) !== 0) {
    if (describesNext(choice)) return TAG.adjective;
    // *The latest* said nothing; *the accused* did.
    return (classes & CLASS.noun) !== 0 || before !== TAG.adjective ? TAG.noun : TAG.finite;
  }
  if ((classes & CLASS.noun) !== 0) return TAG.noun;
  if ((classes & CLASS.adjective) !== 0) return describesNext(choice) ? TAG.adjective : TAG.noun;
  if ((classes & CLASS.verbIng) !== 0)
    return describesNext(choice) && before !== TAG.adjective ? TAG.adjective : TAG.noun;
  if (before === TAG.adjective && (classes & CLASS.verbThird) !== 0) return TAG.finite;
  return TAG.noun;
}

function afterPreposition(choice: Choice, classes: number): number {
  // *as reported by*
  const isByNext = choice.tokens.words[choice.at + 1]?.form === 'by';
  if ((classes & CLASS.verbParticiple) !== 0 && isByNext) return TAG.participle;
  if ((classes & (CLASS.verbPast | CLASS.verbParticiple)) !== 0) {
    if (choice.before === TAG.numeral && !describesNext(choice)) return pastTag(choice, classes);
    return TAG.adjective;
  }
  if ((classes & CLASS.noun) !== 0) return TAG.noun;
  if ((classes & CLASS.adjective) !== 0) return TAG.adjective;
  return choice.before === TAG.numeral ? presentTag(choice, classes) : TAG.noun;
}

function pastTag(choice: Choice, classes: number): number {
  const { before, isFirst } = choice;
  if ((classes & CLASS.verbParticiple) === 0) {
    return (classes & CLASS.noun) !== 0 &&
      before !== TAG.pronoun &&
      before !== TAG.name &&
      before !== TAG.relative &&
      before !== TAG.noun
      ? TAG.noun
      : TAG.finite;
  }
  // *said retired teachers*: behind a verb a description, not another verb.
  if (isBehindVerb(choice) && describesNext(choice)) return TAG.adjective;
  // *…, leaked papers show*
  const later = classesAt(choice, 2) & (CLASS.verbThird | CLASS.verbBase | CLASS.verbPast);
  if (before === TAG.other && !isFirst && later !== 0 && describesNext(choice))
    return TAG.adjective;
  // *when asked*, *as promised*
  if (before === TAG.relative && isTimeRelative(choice)) return TAG.participle;
  if (before === TAG.pronoun || before === TAG.relative) return TAG.finite;
  if (isFirst)
    return describesNext(choice) && (classes & CLASS.adjective) !== 0
      ? TAG.adjective
      : TAG.participle;
  const next = choice.tokens.words[choice.at + 1];
  if (next?.form === 'by' && (before === TAG.noun || before === TAG.name)) return TAG.participle;
  if (
    (classes & CLASS.adjective) !== 0 &&
    before !== TAG.noun &&
    before !== TAG.name &&
    describesNext(choice)
  ) {
    return before === TAG.finite || before === TAG.base || before === TAG.ing
      ? TAG.adjective
      : TAG.finite;
  }
  return TAG.finite;
}

function isBehindVerb({ tags, at }: Choice): boolean {
  const tag = tags[at - 1] ?? TAG.other;
  return tag >= TAG.finite && tag <= TAG.ing;
}

function isTimeRelative({ tokens, at }: Choice): boolean {
  const form = tokens.words[at - 1]?.form;
  return form === 'when' || form === 'where' || form === 'how' || form === 'why';
}
