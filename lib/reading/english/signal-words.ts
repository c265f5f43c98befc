import { Phrases } from '#lib/reading/english/phrases.ts';
import { ANONYMITY, GAPS, HEDGES } from '#lib/reading/english/words/signal-phrases.ts';
import { JUDGES, REPORTED } from '#lib/reading/english/words/strong-cues.ts';
import { perToken } from '#lib/reading/per-token.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Signal } from '#lib/reading/reading.ts';
import { CLASS, SHAPE, type Word } from '#lib/reading/word.ts';

/** What a word may mean for the signals, as bits. */
export const SIGNALS_BY = {
  /** It begins a phrase of a list. */
  phrase: 1 << 0,
  /** A participle that reports: *accused*. */
  reported: 1 << 1,
  figure: 1 << 2,
  judgement: 1 << 3,
  /** It may be the verb of a sentence. */
  verb: 1 << 4,
  /** It has a capital. */
  name: 1 << 5,
} as const;

/** The lists of phrases, with the signal that each gives and how strong a phrase must be to be told of. */
export const PHRASES: readonly {
  readonly signal: Signal;
  readonly phrases: Phrases;
  readonly least: number;
}[] = [
  // What only *seems* is told of so often that a checker would not look any more.
  { signal: 'hedge', phrases: new Phrases(HEDGES), least: 2 },
  { signal: 'declared-gap', phrases: new Phrases(GAPS), least: 2 },
  { signal: 'unnamed', phrases: new Phrases(ANONYMITY), least: 2 },
];

const reported: ReadonlySet<string> = new Set(REPORTED.split(' '));
const judges: ReadonlySet<string> = new Set(JUDGES.split(' '));
const FIGURES =
  /^(?:hundreds|thousands|millions|billions|dozens|half|third|quarter|percent|twice|double|doubled|tripled|majority|most|nearly|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const VERB = CLASS.verbPast | CLASS.verbThird | CLASS.auxiliary | CLASS.modal;
const BE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|does|did|remains?|became|went|left)$/;
/** Words with a capital that name nothing. */
const GRAMMAR =
  CLASS.determiner |
  CLASS.subjectPronoun |
  CLASS.preposition |
  CLASS.conjunction |
  CLASS.weekday |
  CLASS.month;

/** Bits of `SIGNALS_BY` for each token; each distinct word is looked up once. */
export function signalBits(tokens: Tokens): Int32Array {
  return perToken(tokens, bitsOf);
}

function bitsOf({ form, classes, shape }: Word): number {
  let bits = 0;
  if (PHRASES.some(({ phrases }) => phrases.begins(form))) bits |= SIGNALS_BY.phrase;
  if (reported.has(form)) bits |= SIGNALS_BY.reported;
  if (FIGURES.test(form)) bits |= SIGNALS_BY.figure;
  if (judges.has(form)) bits |= SIGNALS_BY.judgement;
  const isVerb =
    (classes & VERB) !== 0 || BE.test(form) || (classes === 0 && /[a-z]ed$/.test(form));
  if (isVerb) bits |= SIGNALS_BY.verb;
  const isName = shape === SHAPE.capital || shape === SHAPE.capitals;
  return isName && (classes & GRAMMAR) === 0 && form !== 'i' ? bits | SIGNALS_BY.name : bits;
}
