import type { Fact } from '#lib/carry/facts/fact.ts';
import type { FiguresFound } from '#lib/carry/facts/figures-found.ts';
import { isTelling, knownName, nameForm } from '#lib/carry/facts/name-keys.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { countriesOf } from '#lib/reading/english/same-country.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';
import { isWeekdays } from '#lib/carry/facts/date-words.ts';
import { isScale } from '#lib/carry/facts/rate-words.ts';
import {
  isNameAtStart,
  isUnknown,
  NAMES_SURELY,
  opensSentence,
} from '#lib/carry/facts/opening-name.ts';

/** A name, or a country within one, by its words. */
export interface NameFact extends Fact {
  /** Its words as they are compared, in order. */
  readonly words: readonly string[];
  /** The first letters of the whole name it stands in, and the same without its small words: *IAEA*. */
  readonly initials: readonly string[];
  /** Whether it is itself such letters. */
  readonly isAcronym: boolean;
  /** Its seats or countries, where it may stand for one; none where it says where something is. */
  readonly countries: readonly string[];
  /** What ties it to the sentence: *by*, *from*, *to*; '' for no such word. */
  readonly preposition: string;
}

/** The names of a sentence: runs of words with capitals, countries apart from the rest of a name. */
export function namesOf(sentence: FactSentence, figures: FiguresFound): NameFact[] {
  const found: NameFact[] = [];
  for (let at = 0; at < sentence.tokens.count;) {
    const to = nameEnd(sentence, figures, at);
    if (to > at) found.push(...partsOf(sentence, at, to));
    at = Math.max(to, at + 1);
  }
  return found;
}

const NO_NAME = IN_NAME.honorific | IN_NAME.role | IN_NAME.roleModifier | IN_NAME.several;

/** Behind the name that begins at a token; the token itself where none does. */
function nameEnd(sentence: FactSentence, figures: FiguresFound, first: number): number {
  if (!isNameWord(sentence, figures, first)) return first;
  let to = first + 1;
  while (to < sentence.tokens.count) {
    if (isNameWord(sentence, figures, to)) to += 1;
    else if (joinsName(sentence, to) && isNameWord(sentence, figures, to + 1)) to += 2;
    else break;
  }
  return to;
}

const OF_IN_NAME = IN_NAME.bodyNoun | IN_NAME.takesOf | IN_NAME.placeNoun;

/** *Bank of Japan*, *van der Meer*, *Marks & Spencer* */
function joinsName(sentence: FactSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const form = formAt(tokens, at);
  if (form === '&') return true;
  if (form === 'and') return joinsBody(sentence, at);
  if (form === 'of') return ((words[at - 1]?.inName ?? 0) & OF_IN_NAME) !== 0;
  return (
    tokens.words[at]?.shape === SHAPE.lower &&
    ((words[at]?.inName ?? 0) & IN_NAME.particle) !== 0 &&
    form !== 'a'
  );
}

/** *Food and Drug Administration*: what is joined ends in the noun of a body. */
function joinsBody({ tokens, words }: FactSentence, at: number): boolean {
  if (((words[at - 1]?.inName ?? 0) & NAMES_SURELY) !== 0) return false;
  let end = at + 1;
  while (end < at + 5 && tokens.words[end]?.shape === SHAPE.capital) end += 1;
  return end > at + 2 && ((words[end - 1]?.inName ?? 0) & IN_NAME.bodyNoun) !== 0;
}

function isNameWord(sentence: FactSentence, figures: FiguresFound, at: number): boolean {
  const { tokens, words } = sentence;
  const word = tokens.words[at];
  if (word === undefined || tokens.kinds[at] !== TOKEN.word) return false;
  const { shape, form } = word;
  const isLarge = shape === SHAPE.capital || shape === SHAPE.capitals;
  const isMixed = shape === SHAPE.mixed && form.length > 2;
  if (isOfMoney(sentence, at) || isLetterOfDegrees(sentence, at)) return false;
  if ((!isLarge && !isMixed) || figures.inDate[at] === 1 || isScale(form)) return false;
  const bits = words[at]?.inName ?? 0;
  if (form === 'i' || isWeekdays(form) || (word.classes & (CLASS.month | CLASS.weekday)) !== 0)
    return false;
  if (opensSentence(sentence, at)) return isNameAtStart(sentence, at);
  if ((bits & IN_NAME.never) !== 0 && !(shape === SHAPE.capitals && form.length > 1)) return false;
  if (sentence.isTitled) return (bits & NAMES_SURELY) !== 0 || word.classes === 0;
  return true;
}

/** *US dollars*, *US$*: told as a unit. */
function isOfMoney({ tokens }: FactSentence, at: number): boolean {
  const next = formAt(tokens, at + 1);
  return (
    next === '$' || ((next === 'dollars' || next === 'dollar') && tokens.kinds[at] === TOKEN.word)
  );
}

/** *41 C* */
function isLetterOfDegrees({ tokens }: FactSentence, at: number): boolean {
  const isBehind = tokens.kinds[at - 1] === TOKEN.number || formAt(tokens, at - 1) === '°';
  return isBehind && /^[cf]$/.test(formAt(tokens, at));
}

/** A run of capitals taken apart: offices and forms of address away, countries by themselves. */
function partsOf(sentence: FactSentence, from: number, to: number): NameFact[] {
  const initials = initialsOf(sentence, from, to);
  const facts: NameFact[] = [];
  let begun = -1;
  const close = (end: number) => {
    if (begun >= 0) facts.push(nameFact(sentence, { from: begun, to: end, initials }));
    begun = -1;
  };
  for (let at = from; at < to;) {
    // *New Mexico*, *South Sudan*: another place than the country.
    const isOther = begun >= 0 && at > from && isTelling(formAt(sentence.tokens, at - 1));
    const length = isOther ? 0 : countryLength(sentence, at, to);
    if (length > 0) {
      close(at);
      facts.push(nameFact(sentence, { from: at, to: at + length, initials }));
      at += length;
      continue;
    }
    const isOffice =
      ((sentence.words[at]?.inName ?? 0) & NO_NAME) !== 0 &&
      begun < 0 &&
      isTitleHere(sentence, at, to);
    if (begun < 0 && !isOffice && !isSmall(sentence, at)) begun = at;
    at += 1;
  }
  close(to);
  return facts;
}

/** *Foreign Minister Smith*: words of office before the name; *Defense Forces* without a name behind is a name. */
function isTitleHere({ words, tokens }: FactSentence, at: number, to: number): boolean {
  const bits = words[at]?.inName ?? 0;
  if ((bits & (IN_NAME.honorific | IN_NAME.role | IN_NAME.several)) !== 0) return true;
  for (let next = at + 1; next < to; next += 1) {
    const ahead = words[next]?.inName ?? 0;
    if ((ahead & (IN_NAME.role | IN_NAME.honorific)) !== 0) return true;
    if ((ahead & IN_NAME.roleModifier) === 0) return false;
  }
  // *Prime* minister: the office goes on in small letters.
  return (
    ((words[to]?.inName ?? 0) & (IN_NAME.role | IN_NAME.roleModifier)) !== 0 &&
    tokens.kinds[to] === TOKEN.word
  );
}

function isSmall({ tokens }: FactSentence, at: number): boolean {
  return tokens.words[at]?.shape === SHAPE.lower || tokens.kinds[at] !== TOKEN.word;
}

/** How many tokens the country takes that begins at a token: *United States*, *Iranian*; 0 for none. */
function countryLength(sentence: FactSentence, at: number, to: number): number {
  const form = formAt(sentence.tokens, at);
  // *Kim Jong Un* is no body; *UN* is.
  const isShort = form.length < 4 && sentence.tokens.words[at]?.shape === SHAPE.capital;
  if (isShort && !form.includes('.')) return 0;
  for (const length of [3, 2]) {
    if (at + length > to) continue;
    const parts = [
      form,
      formAt(sentence.tokens, at + 1),
      ...(length === 3 ? [formAt(sentence.tokens, at + 2)] : []),
    ];
    if (knownName(parts.join('-')) !== null) return length;
  }
  return knownName(form.replace(/-(?:led|backed|based|born|run|made|owned)$/, '')) === null ? 0 : 1;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly initials: readonly string[];
}

const PLACED: ReadonlySet<string> = new Set(
  'in at near from outside around across to into inside of over'.split(' '),
);
const TIES: ReadonlySet<string> = new Set('by from to for against over of'.split(' '));
const COMMON =
  IN_NAME.bodyNoun |
  IN_NAME.placeNoun |
  IN_NAME.roleModifier |
  IN_NAME.role |
  IN_NAME.never |
  IN_NAME.opener;

function nameFact(sentence: FactSentence, { from, to, initials }: Part): NameFact {
  const { tokens } = sentence;
  const forms: string[] = [];
  const parts: string[] = [];
  let isCommon = true;
  for (let at = from; at < to; at += 1) {
    if (isSmall(sentence, at) && at > from && formAt(tokens, at) !== 'of') continue;
    const form = formAt(tokens, at);
    forms.push(form);
    if (form.includes('-')) parts.push(...wordsOfForm(form));
    else if (form !== 'of') parts.push(sentence.words[at]?.asName ?? form);
    if (((sentence.words[at]?.inName ?? 0) & COMMON) === 0 && formAt(tokens, at) !== 'of')
      isCommon = false;
  }
  const joined = forms.join('-').replace(/-(?:led|backed|based|born|run|made|owned)$/, '');
  const country = knownName(joined);
  const words = country === null ? parts : [country];
  const isFirst = opensSentence(sentence, from);
  const isGuess = isFirst && to === from + 1 && isUnknown(sentence, from);
  const { shape, form = '' } = tokens.words[from] ?? {};
  const isPlaced = PLACED.has(formAt(tokens, from - 1)) && !speaksThere(sentence, from - 2);
  return {
    kind: 'name',
    key: words.join(' '),
    group: 'name',
    span: spanOf(sentence, from, to),
    isWeak: (isCommon && country === null) || isGuess,
    at: from,
    words,
    initials,
    isAcronym: to === from + 1 && shape === SHAPE.capitals && form.length > 1,
    preposition: TIES.has(formAt(tokens, from - 1)) ? formAt(tokens, from - 1) : '',
    countries: isPlaced ? [] : countriesOf(forms.join('-')),
  };
}

const SPEAKS = IN_NAME.bodyNoun | IN_NAME.several | IN_NAME.role;

/** *officials in Tehran* speak for Iran. */
function speaksThere({ words }: FactSentence, at: number): boolean {
  return ((words[at]?.inName ?? 0) & SPEAKS) !== 0;
}

/** *Anglo-Dutch* and *Smith-Jones* have the words between their hyphens. */
function wordsOfForm(form: string): readonly string[] {
  const parts = form.includes('-') ? form.split('-').filter((part) => part.length > 2) : [form];
  return (parts.length > 0 ? parts : [form]).map(nameForm);
}

/** The first letters of a run, with and without its small words; with a country's own words. */
function initialsOf({ tokens }: FactSentence, from: number, to: number): readonly string[] {
  if (to - from < 2) return [];
  let all = '';
  let large = '';
  for (let at = from; at < to; at += 1) {
    const letter = formAt(tokens, at).charAt(0);
    all += letter;
    if (tokens.words[at]?.shape !== SHAPE.lower) large += letter;
  }
  return [all, large];
}
