import { type CueFact, isDeed } from '#lib/carry/facts/cues.ts';
import type { Fact } from '#lib/carry/facts/fact.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { classByWord } from '#lib/carry/facts/word-classes.ts';
import { SOURCES_ALIKE } from '#lib/carry/facts/words/roles-alike.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { singularOf } from '#lib/reading/english/singular.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** Who the words of one cue are ascribed to, as tokens. */
export interface SourceFound {
  readonly cue: Fact;
  /** Half-open; empty where nobody is named. */
  readonly from: number;
  readonly to: number;
  /** *he*, *it*, *who*: whoever was named elsewhere. */
  readonly isPronoun: boolean;
  readonly hasName: boolean;
  /** What the source is called where it has no name: *official*. */
  readonly head: string;
  /** For whom it speaks, where that is no name: *army* of *a spokesman for the army*; '' for nobody told. */
  readonly behalf: string;
}

/** The sources of a sentence's cues, by the simplest grammar: the subject before the verb, or the words behind it. */
export function sourcesOf(sentence: FactSentence, cues: readonly CueFact[]): SourceFound[] {
  return cues.flatMap((cue) => {
    if (isDeed(cue) || isNoun(sentence, cue.at)) return [];
    const found = regionOf(sentence, cue);
    return found === null ? [] : [described(sentence, cue, found)];
  });
}

const OPENS_NOUN = CLASS.determiner | CLASS.possessive;
const WITHIN_NOUN = CLASS.adjective | CLASS.noun | CLASS.numeral;
/** So many words describe a noun at most. */
const MOST_DESCRIBING = 3;

/**
 * *its last annual report*: the word could be a verb, but closes a noun phrase. After a plural (*the officials report*) and
 * before a clause (*the police claim he fled*) it is a verb.
 */
function isNoun({ tokens }: FactSentence, at: number): boolean {
  const classes = tokens.words[at]?.classes ?? 0;
  const isEither = (classes & CLASS.noun) !== 0 && (classes & CLASS.verbBase) !== 0;
  if (!isEither || formAt(tokens, at - 1).endsWith('s') || opensClause(tokens, at + 1))
    return false;
  for (let back = 1; back <= MOST_DESCRIBING + 1; back += 1) {
    if (isOpened(tokens, at - back)) return true;
    const word = tokens.words[at - back];
    if (word === undefined || word.shape !== SHAPE.lower) return false;
    if (word.classes !== 0 && (word.classes & WITHIN_NOUN) === 0) return false;
  }
  return false;
}

/** *claim he fled*, *report that 310 died*: what stands behind a verb, and hardly behind a noun. */
function opensClause(tokens: FactSentence['tokens'], at: number): boolean {
  const classes = tokens.words[at]?.classes ?? 0;
  return (
    formAt(tokens, at) === 'that' || (classes & (CLASS.subjectPronoun | CLASS.determiner)) !== 0
  );
}

function isOpened(tokens: FactSentence['tokens'], at: number): boolean {
  return ((tokens.words[at]?.classes ?? 0) & OPENS_NOUN) !== 0;
}

interface Region {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 12;

function regionOf(sentence: FactSentence, cue: Fact): Region | null {
  const { tokens } = sentence;
  if (formAt(tokens, cue.at) === 'according') return behind(sentence, cue.at + 2);
  const by = passiveAgent(sentence, cue.at);
  if (by !== null) return behind(sentence, by);
  const before = lastOfSubject(sentence, cue.at);
  const subject = before < 0 ? null : subjectTo(sentence, before + 1);
  if (subject !== null) return subject;
  return isInverted(sentence, cue.at) ? behind(sentence, cue.at + 1) : null;
}

/** *was accused by*, *is said by* */
function passiveAgent({ tokens }: FactSentence, at: number): number | null {
  return formAt(tokens, at + 1) === 'by' ? at + 2 : null;
}

const BESIDE_VERB = CLASS.auxiliary | CLASS.modal | CLASS.adverb | CLASS.negation;

/** The last token of what may be the subject, before *has also* and the like. */
function lastOfSubject({ tokens }: FactSentence, verb: number): number {
  // *refused to say*, *declined to confirm*
  let at = formAt(tokens, verb - 1) === 'to' ? verb - 3 : verb - 1;
  while (at >= 0 && at > verb - 5 && tokens.kinds[at] === TOKEN.word) {
    const word = tokens.words[at];
    const isBeside = ((word?.classes ?? 0) & BESIDE_VERB) !== 0 && word?.shape === SHAPE.lower;
    if (!isBeside) break;
    at -= 1;
  }
  if (tokens.kinds[at] === TOKEN.clitic && formAt(tokens, at) !== "'s") at -= 1;
  return at;
}

const STOPS: ReadonlySet<string> = new Set(
  'that but while although because when as if after before since where and or than which'.split(
    ' ',
  ),
);

/** The noun phrase that ends before a token: *a spokesman for the ministry*, *Smith, the mayor,*. */
function subjectTo(sentence: FactSentence, end: number): Region | null {
  const { tokens } = sentence;
  let to = end;
  // Smith, who was there, said: what stands between commas hangs on the noun before it.
  const aside = tokens.kinds[to - 1] === TOKEN.comma ? asideBefore(sentence, to - 1) : null;
  if (tokens.kinds[to - 1] === TOKEN.comma && aside === null) return null;
  to = aside ?? to;
  let from = to;
  while (from > 0 && from > to - LONGEST && isInPhrase(sentence, from - 1)) from -= 1;
  return from < to ? { from, to: end } : null;
}

/** Where the comma stands that opens an aside closed at a token; null where there is none near. */
function asideBefore({ tokens }: FactSentence, closing: number): number | null {
  for (let at = closing - 1; at > 0 && at > closing - LONGEST; at -= 1) {
    const kind = tokens.kinds[at];
    if (kind === TOKEN.quote || kind === TOKEN.stop) return null;
    if (kind === TOKEN.comma) return at;
  }
  return null;
}

function isInPhrase({ tokens }: FactSentence, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === TOKEN.clitic || kind === TOKEN.number) return true;
  if (kind !== TOKEN.word) return false;
  const word = tokens.words[at];
  if (word === undefined || STOPS.has(word.form)) return false;
  const isFinite = (word.classes & (CLASS.auxiliary | CLASS.modal)) !== 0;
  return !isFinite || word.shape !== SHAPE.lower;
}

/** Whether a verb stands behind what it ascribes: *…, said Smith*. */
function isInverted({ tokens }: FactSentence, at: number): boolean {
  const kind = tokens.kinds[at - 1];
  return at === 0 || kind === TOKEN.comma || kind === TOKEN.quote || kind === TOKEN.stop;
}

const AFTER_SOURCE: ReadonlySet<string> = new Set(
  'that on in at when after who which during as while but and'.split(' '),
);

function behind({ tokens }: FactSentence, from: number): Region | null {
  let to = from;
  while (to < tokens.count && to < from + LONGEST) {
    const kind = tokens.kinds[to];
    const isWord = kind === TOKEN.word || kind === TOKEN.clitic || kind === TOKEN.number;
    if (!isWord || AFTER_SOURCE.has(formAt(tokens, to))) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

const ALIKE = classByWord(SOURCES_ALIKE);
const PRONOUN = CLASS.subjectPronoun | CLASS.objectPronoun | CLASS.relative;
const PASSED = CLASS.preposition | CLASS.conjunction;

function described(sentence: FactSentence, cue: Fact, { from, to }: Region): SourceFound {
  const { tokens } = sentence;
  let head = '';
  let hasName = false;
  let isOver = false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.words[at];
    if (word === undefined || tokens.kinds[at] !== TOKEN.word) {
      isOver ||= tokens.kinds[at] === TOKEN.comma;
      continue;
    }
    if (word.shape !== SHAPE.lower && (at > 0 || (sentence.words[at]?.inName ?? 0) > 3))
      hasName = true;
    isOver ||= (word.classes & PASSED) !== 0;
    if (!isOver) head = word.form;
  }
  const isPronoun = to === from + 1 && ((tokens.words[from]?.classes ?? 0) & PRONOUN) !== 0;
  return {
    cue,
    from,
    to,
    isPronoun,
    hasName,
    head: canonical(head),
    behalf: behalfOf(sentence, from, to),
  };
}

const SPEAKS_FOR: ReadonlySet<string> = new Set(['for', 'of']);

/** The noun that ends the phrase behind *for* or *of*. */
function behalfOf({ tokens }: FactSentence, from: number, to: number): string {
  let at = from;
  while (at < to && !SPEAKS_FOR.has(formAt(tokens, at))) at += 1;
  let noun = '';
  for (at += 1; at < to; at += 1) {
    const word = tokens.words[at];
    const isOver = tokens.kinds[at] !== TOKEN.word || ((word?.classes ?? 0) & PASSED) !== 0;
    if (word === undefined || isOver) break;
    noun = word.shape === SHAPE.lower ? word.form : '';
  }
  return canonical(noun);
}

function canonical(form: string): string {
  const alike = ALIKE.get(form);
  if (alike !== undefined) return alike;
  const single = singularOf(form) ?? form;
  return ALIKE.get(single) ?? single;
}

/** Sources as facts: each with its head, told by its words. */
export function sourceFact(sentence: FactSentence, { from, to, head }: SourceFound): Fact {
  return {
    kind: 'source',
    key: head,
    group: 'source',
    span: spanOf(sentence, from, to),
    isWeak: true,
    at: from,
  };
}
