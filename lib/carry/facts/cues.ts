import type { Fact } from '#lib/carry/facts/fact.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** The class of verbs that add nothing to the words they ascribe. */
const PLAIN = 'say';

/** A word that ascribes. */
export interface CueFact extends Fact {
  /** Whether it does for certain: *said*, or *added that*; *added* alone may be of sugar. */
  readonly isSure: boolean;
}

/** The words that ascribe in a sentence, by their class. */
export function cuesOf(sentence: FactSentence): CueFact[] {
  if ((sentence.interest & INTEREST.cue) === 0) return [];
  const found: CueFact[] = [];
  for (let at = 0; at < sentence.tokens.count; at += 1) {
    const length = cueLengthAt(sentence, at);
    if (length === 0) continue;
    const isPhrase = length > 1;
    const name = isPhrase ? PLAIN : (sentence.words[at]?.cue ?? PLAIN);
    const span = spanOf(sentence, at, at + length);
    const isWeak = isWeakCue(sentence, at, name);
    const isSure = isPhrase || (isSureWord(sentence, at) && sentence.words[at]?.isCueNoun !== true);
    found.push({ kind: 'cue', key: name, group: 'cue', span, isWeak, isSure, at });
    at += length - 1;
  }
  return found;
}

/** Whether the word at a token ascribes words to somebody. */
export function isCueAt(sentence: FactSentence, at: number): boolean {
  return cueLengthAt(sentence, at) > 0;
}

/** How many tokens the cue takes that begins at a token; 0 for none. */
function cueLengthAt(sentence: FactSentence, at: number): number {
  const { tokens, words } = sentence;
  if (tokens.kinds[at] !== TOKEN.word) return 0;
  const form = formAt(tokens, at);
  if (form === 'according' && formAt(tokens, at + 1) === 'to') return 2;
  const facts = words[at];
  if (facts === undefined || facts.cue === null) return 0;
  if (facts.isDoubtfulCue && !isSureWord(sentence, at)) return 0;
  return isOtherWord(sentence, at, form) ? 0 : 1;
}

const NOUN_BEFORE = CLASS.determiner | CLASS.possessive | CLASS.preposition;
const TAKES_THAT: ReadonlySet<string> = new Set(['that', 'of', 'by', 'from', 'to', 'against']);
/** *declined to say*; what else declines falls. */
const NEEDS_TO: ReadonlySet<string> = new Set(
  'decline declines declined declining refuse refuses refused refusing'.split(' '),
);

/** *the reported attack*, *claimed 20 lives*, *is said to have*: the same letters, but nobody speaks. */
function isOtherWord({ tokens, words }: FactSentence, at: number, form: string): boolean {
  const before = tokens.words[at - 1];
  if (NEEDS_TO.has(form) && formAt(tokens, at + 1) !== 'to') return true;
  const next = formAt(tokens, at + 1);
  if (words[at]?.isCueNoun === true) return !TAKES_THAT.has(next) && !isOwned(before?.classes ?? 0);
  const isNoun = ((before?.classes ?? 0) & NOUN_BEFORE) !== 0 && before?.form !== 'that';
  const isVerbAfterTo = before?.form === 'to' || before?.form === 'who' || before?.form === 'by';
  const isInfinitive = isVerbAfterTo && (tokens.words[at]?.classes ?? 0) & CLASS.verbBase;
  if (isNoun && !isInfinitive && !form.endsWith('ing')) return next !== 'that';
  // *is believed to have*, *is said to be*: a hedge, told as one.
  if (next === 'to' && typeof words[at]?.modalBeforeTo === 'string') return true;
  // *was told to leave*: an order, no words.
  if (next === 'to') return form === 'told';
  return form === 'claimed' && next === 'responsibility';
}

function isOwned(classes: number): boolean {
  return (classes & (CLASS.possessive | CLASS.determiner)) !== 0;
}

/** Classes of cues that are more often deeds or states than words: they count where another stands in their place. */
const WEAK: ReadonlySet<string> = new Set(
  'know feel ask joke propose praise doubt speculate stress conclude reject condemn criticize blame prove lie fear hope complain demand urge apologize declare predict'.split(
    ' ',
  ),
);

/** Whether a cue is more likely a deed: *dismissed the general*, *praised the crew*. */
export function isDeed({ key, isSure }: CueFact): boolean {
  return !isSure && WEAK.has(key);
}

/** Plain words of speech come and go with how a sentence is split; the rest says more. */
function isWeakCue({ words }: FactSentence, at: number, name: string): boolean {
  return name === PLAIN || WEAK.has(name) || words[at]?.isCueNoun === true;
}

const ALWAYS: ReadonlySet<string> = new Set('said says say saying told tells tell'.split(' '));
const OPENS_CONTENT = CLASS.subjectPronoun | CLASS.relative;

const POINTS_OUT = /^point(?:s|ed|ing)? out$/;

function isComma(kind: number | undefined): boolean {
  return kind === TOKEN.comma || kind === TOKEN.quote;
}

/** *said*; any cue before *that*, a quote or a comma, or behind one. */
function isSureWord({ tokens }: FactSentence, at: number): boolean {
  const form = formAt(tokens, at);
  if (ALWAYS.has(form)) return true;
  const next = tokens.kinds[at + 1];
  const isNextSure =
    next === TOKEN.quote ||
    next === TOKEN.colon ||
    ((tokens.words[at + 1]?.classes ?? 0) & OPENS_CONTENT) !== 0 ||
    POINTS_OUT.test(`${form} ${formAt(tokens, at + 1)}`);
  const isTag = [2, 3, 4].some((step) => isComma(tokens.kinds[at - step]));
  return (
    isNextSure || (isTag && (next === TOKEN.stop || next === TOKEN.comma || next === undefined))
  );
}
