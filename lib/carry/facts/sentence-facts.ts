import { type SourceFound, sourcesOf } from '#lib/carry/facts/attributions.ts';
import { type CueFact, cuesOf } from '#lib/carry/facts/cues.ts';
import { datesOf } from '#lib/carry/facts/dates.ts';
import type { Fact } from '#lib/carry/facts/fact.ts';
import type { FactText } from '#lib/carry/facts/fact-text.ts';
import { figuresOf } from '#lib/carry/facts/figures-found.ts';
import { modalsOf } from '#lib/carry/facts/modals.ts';
import { type NameFact, namesOf } from '#lib/carry/facts/names.ts';
import { negationsOf } from '#lib/carry/facts/negations.ts';
import { type NumberFact, numbersOf } from '#lib/carry/facts/numbers.ts';
import { polesOf } from '#lib/carry/facts/opposites.ts';
import { quotationsOf } from '#lib/carry/facts/quotations.ts';
import { ratesOf } from '#lib/carry/facts/rates.ts';
import { rolesOf } from '#lib/carry/facts/roles.ts';
import { type FactSentence, sentenceAt } from '#lib/carry/facts/sentence.ts';
import { SentenceWordSets } from '#lib/carry/facts/sentence-words.ts';
import { nameForm } from '#lib/carry/facts/name-keys.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';
import type { Span } from '#lib/text/span.ts';

/** All that an English sentence asserts, kind by kind, each in reading order. */
export interface SentenceFacts {
  readonly sentence: FactSentence;
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly Fact[];
  readonly rates: readonly Fact[];
  readonly names: readonly NameFact[];
  readonly roles: readonly Fact[];
  readonly cues: readonly CueFact[];
  readonly sources: readonly SourceFound[];
  readonly negations: readonly Fact[];
  readonly modals: readonly Fact[];
  readonly quotations: readonly Fact[];
  readonly poles: readonly Fact[];
  readonly sets: SentenceWordSets;
  /** The word that opens it with a capital, as names are compared; '' where it is a name for sure. */
  readonly opener: string;
}

/** Reads the facts of a sentence. */
export function sentenceFacts(whole: FactText, span: Span): SentenceFacts {
  const sentence = sentenceAt(whole, span);
  const figures = figuresOf(sentence);
  const cues = cuesOf(sentence);
  const names = namesOf(sentence, figures);
  return {
    sentence,
    numbers: numbersOf(sentence, figures),
    dates: datesOf(sentence, figures),
    rates: ratesOf(sentence, figures),
    names,
    roles: rolesOf(sentence),
    cues,
    sources: sourcesOf(sentence, cues),
    negations: negationsOf(sentence),
    modals: modalsOf(sentence),
    quotations: quotationsOf(sentence),
    poles: polesOf(sentence),
    sets: new SentenceWordSets(sentence),
    opener: openerOf(sentence, names),
  };
}

function openerOf({ tokens }: FactSentence, names: readonly NameFact[]): string {
  const first = tokens.kinds[0] === TOKEN.quote ? 1 : 0;
  const word = tokens.words[first];
  if (word === undefined || word.shape === SHAPE.lower || names[0]?.at === first) return '';
  return nameForm(word.form);
}
