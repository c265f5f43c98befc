import { Phrases } from '#lib/reading/english/phrases.ts';
import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { ANONYMITY, GAPS, HEDGES } from '#lib/reading/english/words/signal-phrases.ts';
import type { Signal, SignalFound } from '#lib/reading/reading.ts';
import type { Word } from '#lib/reading/word.ts';

const LISTS: readonly {
  readonly signal: Signal;
  readonly phrases: Phrases;
  readonly least: number;
}[] = [
  // What only *seems* is told of so often that a checker would not look any more.
  { signal: 'hedge', phrases: new Phrases(HEDGES), least: 2 },
  { signal: 'declared-gap', phrases: new Phrases(GAPS), least: 2 },
  { signal: 'unnamed', phrases: new Phrases(ANONYMITY), least: 2 },
];

/**
 * Hedges (*reportedly*, *is said to*), gaps that the text declares (*has not been independently
 * corroborated*, *did not respond to a request for comment*) and anonymity (*who asked not to be named*):
 * phrases of a list, the longest at each place. Each distinct word is looked up once.
 */
export function phraseSignals(text: SignalText): readonly SignalFound[] {
  const { tokens, sentenceStarts, sentenceEnds } = text.input.text;
  const begins = new Map<Word, boolean>();
  const found: SignalFound[] = [];
  for (const [sentence, first] of sentenceStarts.entries()) {
    const end = sentenceEnds[sentence] ?? 0;
    for (let at = first; at < end; at += 1) {
      const word = tokens.words[at];
      if (word === undefined) break;
      let mayBegin = begins.get(word);
      if (mayBegin === undefined) {
        mayBegin = LISTS.some(({ phrases }) => phrases.begins(word.form));
        begins.set(word, mayBegin);
      }
      if (!mayBegin || text.isQuoted[at] === 1) continue;
      const met = longestAt(text, at, end);
      if (met === null) continue;
      found.push(withClaim(text, text.signal(met.signal, at, met.end, sentence)));
      at = met.end - 1;
    }
  }
  return found;
}

function longestAt(
  text: SignalText,
  at: number,
  limit: number,
): { readonly signal: Signal; readonly end: number } | null {
  let longest: { readonly signal: Signal; readonly end: number } | null = null;
  for (const { signal, phrases, least } of LISTS) {
    const met = phrases.at(text.input.text.tokens, at, limit);
    if (met === null || met.strength < least) continue;
    if (longest === null || met.end > longest.end) longest = { signal, end: met.end };
  }
  return longest;
}

const SAYS_BACK = /^(?:the|that|this|those|these|it|they|his|her|their|its|neither|none|both)$/;

/** *… of 20 ships. That could not be verified.*: a gap with nothing before it in its sentence belongs to the one before. */
function withClaim(text: SignalText, signal: SignalFound): SignalFound {
  if (signal.attribution !== null || signal.signal !== 'declared-gap' || signal.sentence === 0) {
    return signal;
  }
  const { tokens, sentenceStarts } = text.input.text;
  const opening = tokens.words[sentenceStarts[signal.sentence] ?? 0]?.form ?? '';
  if (!SAYS_BACK.test(opening)) return signal;
  return { ...signal, attribution: text.attributionsIn(signal.sentence - 1).at(-1) ?? null };
}
