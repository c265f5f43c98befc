import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

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

const VERB =
  CLASS.verbBase | CLASS.verbThird | CLASS.verbPast | CLASS.verbParticiple | CLASS.verbIng;
const CLOSED =
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
const PRONOUN = CLASS.subjectPronoun | CLASS.objectPronoun;

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
  const isVerbNext = (next & (CLASS.auxiliary | CLASS.modal | CLASS.verbPast | CLASS.verbThird)) !== 0;
  if (isVerbNext && (next & CLASS.noun) === 0 && tag !== TAG.ing) return TAG.name;
  const follower = choice.tokens.words[choice.at + 1];
  if (tag !== TAG.participle && tag !== TAG.ing && follower !== undefined && follower.shape === SHAPE.capital) {
    return tag === TAG.adjective ? tag : TAG.name;
  }
  return tag;
}

function cliticTag({ tokens, tags, at }: Choice, form: string): number {
  const own = form.slice(1);
  if (own === 'll' || own === 'd') return TAG.modal;
  if (own !== 's') return TAG.auxiliary;
  const before = tags[at - 1] ?? TAG.other;
  if (before === TAG.pronoun || before === TAG.relative || before === TAG.subordinator || before === TAG.adverb) {
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

/** The classes of the word so many tokens on; none past the end of the sentence. */
function classesAt({ tokens, at, end }: Choice, ahead: number): number {
  return at + ahead < end ? (tokens.words[at + ahead]?.classes ?? 0) : 0;
}

function isWordAt({ tokens, at, end }: Choice, ahead: number): boolean {
  const kind = tokens.kinds[at + ahead];
  return at + ahead < end && (kind === TOKEN.word || kind === TOKEN.number);
}

function closedTag(choice: Choice, form: string, classes: number): number {
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
  if (form === 'so') return classesAt(choice, 1) & (CLASS.adjective | CLASS.adverb) ? TAG.adverb : TAG.subordinator;
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
  if ((classes & CLASS.adverb) !== 0 && !startsNoun(choice, 1)) return TAG.adverb;
  return TAG.preposition;
}

/** like, regarding, past: verbs and prepositions in one. */
function verbOrClosed(choice: Choice, form: string, classes: number): number {
  const { before } = choice;
  if ((classes & CLASS.auxiliary) !== 0) return TAG.auxiliary;
  if ((classes & CLASS.adverb) !== 0 && (classes & CLASS.preposition) === 0) return openTag(choice, classes);
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
  while (ahead < 4 && (classesAt(choice, ahead) & (CLASS.adverb | CLASS.negation)) !== 0 && (classesAt(choice, ahead) & CLASS.verbBase) === 0) ahead += 1;
  const next = classesAt(choice, ahead);
  const word = choice.tokens.words[choice.at + ahead];
  if (word !== undefined && word.shape !== SHAPE.lower && !choice.isTitle) return TAG.preposition;
  if (word !== undefined && (word.form === 'be' || word.form === 'have' || word.form === 'do')) return TAG.to;
  return (next & CLASS.verbBase) !== 0 ? TAG.to : TAG.preposition;
}

function thatTag(choice: Choice): number {
  const { before, tags, at } = choice;
  const next = classesAt(choice, 1);
  if (before === TAG.preposition) return startsNoun(choice, 1) ? TAG.determiner : TAG.pronoun;
  const isVerbNext = (next & (CLASS.auxiliary | CLASS.modal | CLASS.verbThird | CLASS.verbPast)) !== 0;
  const isNounBefore = before === TAG.noun || before === TAG.name || before === TAG.pronoun;
  if (isVerbNext && (next & CLASS.noun) === 0) return isNounBefore && at > 0 && tags[at - 1] !== TAG.other ? TAG.relative : TAG.pronoun;
  if (choice.isFirst) return startsNoun(choice, 1) ? TAG.determiner : TAG.pronoun;
  if (!isWordAt(choice, 1) && choice.tokens.kinds[at + 1] !== TOKEN.quote && choice.tokens.kinds[at + 1] !== TOKEN.comma) return TAG.pronoun;
  return TAG.subordinator;
}

const NOT_NOUN = CLOSED & ~CLASS.possessive;

/** Whether a noun with what stands before it may begin so many tokens on. */
function startsNoun(choice: Choice, ahead: number): boolean {
  if (!isWordAt(choice, ahead)) return choice.tokens.kinds[choice.at + ahead] === TOKEN.quote && choice.at + ahead < choice.end && isWordAt(choice, ahead + 1);
  const classes = classesAt(choice, ahead);
  if ((classes & NOT_NOUN) !== 0) return (classes & (CLASS.determiner | CLASS.numeral | CLASS.quantifier)) !== 0 && (classes & CLASS.relative) === 0;
  if ((classes & (CLASS.noun | CLASS.adjective | CLASS.numeral)) !== 0) return true;
  if ((classes & CLASS.adverb) !== 0) return startsAfterAdverb(choice, ahead + 1);
  const finite = CLASS.verbThird | CLASS.verbPast | CLASS.verbBase;
  if ((classes & finite) === 0) return true;
  // The accused man, their revised plan.
  return (classes & CLASS.verbParticiple) !== 0 && (classesAt(choice, ahead + 1) & NOT_NOUN) === 0 && isWordAt(choice, ahead + 1);
}

/** Whether a noun follows that the word at hand may describe: no new phrase begins. */
function describesNext(choice: Choice): boolean {
  const opens = CLASS.determiner | CLASS.possessive;
  return (classesAt(choice, 1) & opens) === 0 && startsNoun(choice, 1);
}

function startsAfterAdverb(choice: Choice, ahead: number): boolean {
  const classes = classesAt(choice, ahead);
  return isWordAt(choice, ahead) && (classes & (CLASS.adjective | CLASS.verbParticiple)) !== 0;
}

/** Nouns, verbs, adjectives and adverbs. */
function openTag(choice: Choice, classes: number): number {
  const { before } = choice;
  if (classes === 0) return TAG.noun;
  if ((classes & VERB) === 0) return withoutVerb(choice, classes);
  if ((classes & CLASS.verbBase) !== 0 && (before === TAG.to || before === TAG.modal)) return TAG.base;
  if (before === TAG.auxiliary) return afterAuxiliary(choice, classes);
  if (before >= TAG.determiner && before <= TAG.adjective && before !== TAG.numeral) return inNounPhrase(choice, classes);
  if ((classes & CLASS.verbIng) !== 0) return TAG.ing;
  if (before === TAG.preposition || before === TAG.numeral) return afterPreposition(choice, classes);
  if ((classes & CLASS.adverb) !== 0) return TAG.adverb;
  if ((classes & CLASS.verbPast) !== 0) return pastTag(choice, classes);
  if ((classes & CLASS.verbParticiple) !== 0) return TAG.participle;
  return presentTag(choice, classes);
}

function withoutVerb(choice: Choice, classes: number): number {
  // *There are*: there stands where a subject does.
  if (choice.tokens.words[choice.at]?.form === 'there' && (classesAt(choice, 1) & (CLASS.auxiliary | CLASS.modal)) !== 0) {
    return TAG.pronoun;
  }
  if ((classes & CLASS.numeral) !== 0) return startsNoun(choice, 1) || (classes & CLASS.adverb) === 0 ? TAG.numeral : TAG.adverb;
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
  if ((classes & CLASS.verbIng) !== 0) return describesNext(choice) && before !== TAG.adjective ? TAG.adjective : TAG.noun;
  if (before === TAG.adjective && (classes & CLASS.verbThird) !== 0) return TAG.finite;
  return TAG.noun;
}

function afterPreposition(choice: Choice, classes: number): number {
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
    return (classes & CLASS.noun) !== 0 && before !== TAG.pronoun && before !== TAG.name && before !== TAG.relative && before !== TAG.noun ? TAG.noun : TAG.finite;
  }
  // *when asked*, *as promised*
  if (before === TAG.relative && isTimeRelative(choice)) return TAG.participle;
  if (before === TAG.pronoun || before === TAG.relative) return TAG.finite;
  if (isFirst) return describesNext(choice) && (classes & CLASS.adjective) !== 0 ? TAG.adjective : TAG.participle;
  const next = choice.tokens.words[choice.at + 1];
  if (next?.form === 'by' && (before === TAG.noun || before === TAG.name)) return TAG.participle;
  if ((classes & CLASS.adjective) !== 0 && before !== TAG.noun && before !== TAG.name && describesNext(choice)) {
    return before === TAG.finite || before === TAG.base || before === TAG.ing ? TAG.adjective : TAG.finite;
  }
  return TAG.finite;
}

function isTimeRelative({ tokens, at }: Choice): boolean {
  const form = tokens.words[at - 1]?.form;
  return form === 'when' || form === 'where' || form === 'how' || form === 'why';
}

/** says, say: a verb where a subject stands before and something a verb takes behind. */
function presentTag(choice: Choice, classes: number): number {
  const { before } = choice;
  if (before === TAG.pronoun || before === TAG.relative) return TAG.finite;
  const isBase = (classes & CLASS.verbBase) !== 0;
  if (isCloseTo(choice)) return TAG.adjective;
  if ((classes & (CLASS.noun | CLASS.adjective)) === 0) {
    if (!isBase) return TAG.finite;
    const hasSubject = before === TAG.noun || before === TAG.name || before === TAG.conjunction || before === TAG.numeral;
    return hasSubject || isBehindInsertion(choice) ? TAG.finite : TAG.base;
  }
  const isSubject = before === TAG.noun || before === TAG.name;
  if (isSubject && takesLikeVerb(choice) && (!isBase || isPluralBefore(choice))) return TAG.finite;
  if (isSubject && !isBase && endsReport(choice)) return TAG.finite;
  if (before === TAG.conjunction && takesLikeVerb(choice) && !isBase) return TAG.finite;
  if (!isBase && isBehindInsertion(choice) && takesClause(choice)) return TAG.finite;
  if ((classes & CLASS.adjective) !== 0 && describesNext(choice)) return TAG.adjective;
  return (classes & CLASS.noun) !== 0 ? TAG.noun : TAG.adjective;
}

/** *sources close to the talks* */
function isCloseTo({ tokens, at }: Choice): boolean {
  return tokens.words[at]?.form === 'close' && tokens.words[at + 1]?.form === 'to';
}

/** Behind the comma or bracket that closes an insertion: *economists, like others, say*. */
function isBehindInsertion({ tokens, at, before }: Choice): boolean {
  const kind = tokens.kinds[at - 1];
  return before === TAG.other && (kind === TOKEN.comma || kind === TOKEN.closeBracket || kind === TOKEN.dash || kind === TOKEN.quote);
}

function takesClause(choice: Choice): boolean {
  const next = classesAt(choice, 1);
  return (next & (CLASS.subordinator | CLASS.subjectPronoun | CLASS.determiner | CLASS.infinitiveMarker)) !== 0;
}

/** How far back the mark before a short subject is looked for. */
const SHORT_SUBJECT = 6;

/** *…," the paper reports.*: a short subject behind a comma or quote, and nothing behind the verb. */
function endsReport({ tokens, tags, at, end }: Choice): boolean {
  const after = at + 1 >= end ? TOKEN.stop : tokens.kinds[at + 1];
  if (after !== TOKEN.stop && after !== TOKEN.comma) return false;
  for (let back = at - 1; back > Math.max(0, at - SHORT_SUBJECT); back -= 1) {
    const kind = tokens.kinds[back];
    if (kind === TOKEN.comma || kind === TOKEN.quote) return true;
    const tag = tags[back] ?? TAG.other;
    if (tag < TAG.noun || tag > TAG.adjective) return false;
  }
  return false;
}

function isPluralBefore({ tokens, at, tags }: Choice): boolean {
  let back = at - 1;
  while (back > 0 && (tags[back] === TAG.adverb || tags[back] === TAG.negation) && at - back < 4) back -= 1;
  const form = tokens.words[back]?.form ?? '';
  return (form.endsWith('s') && !form.endsWith('ss')) || form === 'people' || form === 'police' || form === 'men' || form === 'women';
}

const OPENS_OBJECT =
  CLASS.determiner | CLASS.possessive | CLASS.subjectPronoun | CLASS.objectPronoun | CLASS.subordinator | CLASS.infinitiveMarker | CLASS.relative;

/** Whether what comes next is what verbs take: an object, a clause, words in quotation marks. */
function takesLikeVerb(choice: Choice): boolean {
  const { tokens, at, end } = choice;
  if (at + 1 >= end) return false;
  const kind = tokens.kinds[at + 1];
  if (kind === TOKEN.quote || kind === TOKEN.number) return true;
  if (kind !== TOKEN.word) return kind === TOKEN.colon;
  const next = tokens.words[at + 1];
  if (next === undefined) return false;
  if ((next.classes & OPENS_OBJECT) !== 0) return true;
  if ((next.classes & (CLASS.auxiliary | CLASS.modal | CLASS.preposition | CLASS.conjunction)) !== 0) return false;
  if (next.shape !== SHAPE.lower) return true;
  return (next.classes & (CLASS.verbPast | CLASS.verbThird)) === 0 || (next.classes & CLASS.noun) !== 0;
}
