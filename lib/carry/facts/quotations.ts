import type { Fact } from '#lib/carry/facts/fact.ts';
import { tokenFrom } from '#lib/carry/facts/figures-found.ts';
import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { plainSpelling } from '#lib/carry/facts/spelling.ts';
import type { QuoteFound } from '#lib/reading/quotes.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** A run of quoted words in a sentence, and the words as they are compared. */
export interface QuotedFact extends Fact {
  readonly words: readonly string[];
}

/** The quoted words of a sentence, quote by quote; quotes inside quotes belong to the outer one. */
export function quotationsOf(sentence: FactSentence): QuotedFact[] {
  const { quotes } = sentence.whole;
  const { start, end } = sentence.span;
  const found: QuotedFact[] = [];
  for (let at = firstEndingBehind(quotes, start); at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (quote === undefined || quote.span.start >= end) break;
    if (quote.depth > 0) continue;
    const inner = {
      start: Math.max(start, quote.inner.start),
      end: Math.min(end, quote.inner.end),
    };
    const words = wordsBetween(sentence, inner);
    if (inner.start >= inner.end || words.length === 0) continue;
    found.push({
      kind: 'quotation',
      key: words.join(' '),
      group: 'quotation',
      span: inner,
      isWeak: false,
      at: tokenFrom(sentence, inner.start),
      words,
    });
  }
  return found;
}

/** The place of the first quote that may reach beyond an offset; quotes inside others end before them. */
function firstEndingBehind(quotes: readonly QuoteFound[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let at = low;
  while (at > 0) {
    at -= 1;
    const quote = quotes[at];
    if (quote !== undefined && quote.depth === 0) return quote.span.end > offset ? at : low;
  }
  return low;
}

/** A figure without what groups it, a share in one way; every other word as it stands. */
function asQuoted(form: string): string {
  if (form === '%') return 'percent';
  if (/^\d/.test(form)) return form.replaceAll(',', '');
  return plainSpelling(form);
}

function wordsBetween(sentence: FactSentence, span: { start: number; end: number }): string[] {
  const { tokens } = sentence;
  const words: string[] = [];
  for (
    let at = tokenFrom(sentence, span.start);
    (tokens.starts[at] ?? span.end) < span.end;
    at += 1
  ) {
    const kind = tokens.kinds[at];
    const word = tokens.words[at];
    if (word === undefined) continue;
    if (
      kind === TOKEN.word ||
      kind === TOKEN.number ||
      kind === TOKEN.clitic ||
      kind === TOKEN.symbol
    ) {
      words.push(asQuoted(word.form));
    }
  }
  return words
    .join(' ')
    .replaceAll('per cent', 'percent')
    .split(' ')
    .filter((word) => word !== '');
}
