import type { Fact } from '#lib/carry/facts/fact.ts';
import { tokenFrom } from '#lib/carry/facts/figures-found.ts';
import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { plainSpelling } from '#lib/carry/facts/spelling.ts';
import type { QuoteFound } from '#lib/reading/quotes.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';

/** The quoted words of a sentence, quote by quote; quotes inside quotes belong to the outer one. */
export function quotationsOf(sentence: FactSentence): Fact[] {
  const { quotes } = sentence.whole;
  const { start, end } = sentence.span;
  const found: Fact[] = [];
  for (let at = firstEndingBehind(quotes, start); at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (quote === undefined || quote.span.start >= end) break;
    if (quote.depth > 0) continue;
    const inner = {
      start: Math.max(start, quote.inner.start),
      end: Math.min(end, quote.inner.end),
    };
    const words = wordsBetween(sentence, inner);
    if (inner.start >= inner.end || words === '') continue;
    found.push({
      kind: 'quotation',
      key: words,
      group: 'quotation',
      span: inner,
      isWeak: false,
      at: tokenFrom(sentence, inner.start),
    });
  }
  return found;
}

// So many quotes inside one another are looked past.
const NESTED_AT_MOST = 20;

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
  while (at > 0 && at > low - NESTED_AT_MOST) {
    at -= 1;
    const quote = quotes[at];
    if (quote !== undefined && quote.depth === 0) return quote.span.end > offset ? at : low;
  }
  return low;
}

/** A figure without what groups it, a share in one way, a word without what only printing makes of it. */
function asQuoted(form: string): string {
  if (form === '%') return 'percent';
  if (/^\d/.test(form)) return form.replaceAll(',', '');
  return plainSpelling(form.normalize('NFC').replaceAll(/[‐‑]/g, ''));
}

const QUOTED_KINDS: ReadonlySet<number> = new Set([
  TOKEN.word,
  TOKEN.number,
  TOKEN.clitic,
  TOKEN.symbol,
]);

/** The words of a span in one run, so that *long-term* is *long term*. */
function wordsBetween(sentence: FactSentence, span: Span): string {
  const { tokens } = sentence;
  let words = '';
  for (
    let at = tokenFrom(sentence, span.start);
    (tokens.starts[at] ?? span.end) < span.end;
    at += 1
  ) {
    const word = tokens.words[at];
    if (word !== undefined && QUOTED_KINDS.has(tokens.kinds[at] ?? -1))
      words += asQuoted(word.form);
  }
  return words;
}
