import { CLOSED, PRONOUN, type Choice, classesAt, VERB } from '#lib/reading/english/choice.ts';
import { closedTag } from '#lib/reading/english/closed-tag.ts';
import { openTag } from '#lib/reading/english/open-tag.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE, type Word } from '#lib/reading/word.ts';

/** The tag of the word at hand. */
export function chooseTag(choice: Choice): number {
  const { tokens, at } = choice;
  const word = tokens.words[at];
  if (word === undefined) return TAG.other;
  if (tokens.kinds[at] === TOKEN.clitic) return cliticTag(choice, word.form);
  const { classes, shape, form } = word;
  const isLarge = shape === SHAPE.capital || shape === SHAPE.capitals;
  if ((classes & CLOSED) !== 0) {
    // US is a country, IT a trade; I alone is written large.
    if (shape === SHAPE.capitals && form.length > 1 && form.length < 4 && !choice.isTitle) {
      if ((classes & PRONOUN) !== 0) return TAG.name;
    }
    if (isLarge && !choice.isFirst && !choice.isTitle && (classes & VERB) !== 0) return TAG.name;
    return closedTag(choice, form, classes);
  }
  if (isLarge && !choice.isTitle) {
    if (!choice.isFirst) return TAG.name;
    if (classes === 0) return TAG.name;
    if ((classes & CLASS.honorific) !== 0 && isTitled(choice)) return TAG.name;
    if ((classes & (CLASS.weekday | CLASS.month)) !== 0) return TAG.name;
    return firstTag(choice, classes);
  }
  if (isLarge && classes === 0) return TAG.name;
  return openTag(choice, classes);
}

/** *Mr. Smith*, *Senator Smith*: a large word behind the title. */
function isTitled({ tokens, at }: Choice): boolean {
  const next = tokens.kinds[at + 1] === TOKEN.stop ? at + 2 : at + 1;
  const shape = tokens.words[next]?.shape;
  return shape === SHAPE.capital || shape === SHAPE.capitals;
}

/** A known word that begins a sentence: a name when a verb follows that needs a subject. */
function firstTag(choice: Choice, classes: number): number {
  const tag = openTag(choice, classes);
  if (tag === TAG.noun || tag === TAG.adverb) return tag;
  const next = classesAt(choice, 1);
  const isVerbNext =
    (next & (CLASS.auxiliary | CLASS.modal | CLASS.verbPast | CLASS.verbThird)) !== 0;
  // *Beijing warned*: no verb of the lists, only its ending.
  const isDoing = tag === TAG.ing && (classes & CLASS.noun) === 0;
  if (isVerbNext && (next & CLASS.noun) === 0 && !isDoing) return TAG.name;
  if (tag === TAG.ing && opensLongName(choice)) return TAG.name;
  const follower = choice.tokens.words[choice.at + 1];
  if (
    tag !== TAG.participle &&
    tag !== TAG.ing &&
    follower !== undefined &&
    follower.shape === SHAPE.capital
  ) {
    return tag === TAG.adjective ? tag : TAG.name;
  }
  return tag;
}

/** *Downing Street said*, *Reading Borough Council has*: large words, then at once a verb that needs a subject. */
function opensLongName({ tokens, at, end }: Choice): boolean {
  let next = at + 1;
  while (next < end && tokens.words[next]?.shape === SHAPE.capital && !isTime(tokens.words[next])) {
    next += 1;
  }
  const classes = tokens.words[next]?.classes ?? 0;
  const isVerb =
    (classes & (CLASS.auxiliary | CLASS.modal | CLASS.verbPast | CLASS.verbThird)) !== 0;
  return next > at + 1 && next < end && isVerb && (classes & CLASS.noun) === 0;
}

function isTime(word: Word | undefined): boolean {
  return ((word?.classes ?? 0) & (CLASS.weekday | CLASS.month)) !== 0;
}

function cliticTag({ tokens, tags, at }: Choice, form: string): number {
  const own = form.slice(1);
  if (own === 'll' || own === 'd') return TAG.modal;
  if (own !== 's') return TAG.auxiliary;
  const before = tags[at - 1] ?? TAG.other;
  if (
    before === TAG.pronoun ||
    before === TAG.relative ||
    before === TAG.subordinator ||
    before === TAG.adverb
  ) {
    return TAG.auxiliary;
  }
  const next = tokens.words[at + 1];
  const classes = next?.classes ?? 0;
  if (next !== undefined && next.shape !== SHAPE.lower) return TAG.genitive;
  const isVerbal =
    (classes & (CLASS.determiner | CLASS.negation | CLASS.preposition | CLASS.possessive)) !== 0 &&
    (classes & (CLASS.noun | CLASS.adjective | CLASS.numeral)) === 0;
  return isVerbal ? TAG.auxiliary : TAG.genitive;
}
