import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { PHRASES, SIGNALS_BY } from '#lib/reading/english/signal-words.ts';
import type { Signal, SignalFound } from '#lib/reading/reading.ts';

/**
 * Hedges (*reportedly*, *is said to*), gaps that the text declares (*has not been independently
 * corroborated*, *did not respond to a request for comment*) and anonymity (*who asked not to be named*):
 * phrases of a list, the longest at each place. Each distinct word is looked up once.
 */
export function phraseSignals(text: SignalText): readonly SignalFound[] {
  const found: SignalFound[] = [];
  const { length } = text.input.text.sentenceStarts;
  for (let sentence = 0; sentence < length; sentence += 1) findIn(text, sentence, found);
  return found;
}

function findIn(text: SignalText, sentence: number, found: SignalFound[]): void {
  const end = text.input.text.sentenceEnds[sentence] ?? 0;
  for (let at = text.input.text.sentenceStarts[sentence] ?? 0; at < end; at += 1) {
    if (((text.bits[at] ?? 0) & SIGNALS_BY.phrase) === 0 || text.isQuoted[at] === 1) continue;
    const met = longestAt(text, at, end);
    if (met === null) continue;
    found.push(withClaim(text, text.signal(met.signal, at, met.end, sentence)));
    at = met.end - 1;
  }
}

function longestAt(
  text: SignalText,
  at: number,
  limit: number,
): { readonly signal: Signal; readonly end: number } | null {
  let longest: { readonly signal: Signal; readonly end: number } | null = null;
  for (const { signal, phrases, least } of PHRASES) {
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
