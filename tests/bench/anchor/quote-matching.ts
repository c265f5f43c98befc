import search from 'approx-string-match';
import type { Described } from '#lib/anchor/selector.ts';
import type { Span } from '#lib/text/span.ts';

// The weights and the bound on errors as the Hypothesis client documents them (BSD-2-Clause); written anew.
const QUOTE_WEIGHT = 50;
const SIDE_WEIGHT = 20;
const POSITION_WEIGHT = 2;
const MOST_ERRORS = 256;

/**
 * The place of one quote in Hypothesis's manner: every approximate match is scored by its words, both
 * sides and its distance from the position, and the best is taken, whatever comes next.
 */
export function matchQuote(text: string, { quote, position }: Described): Span | null {
  const { exact, prefix, suffix } = quote;
  const mostErrors = Math.min(MOST_ERRORS, exact.length / 2);
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (const { start, end, errors } of matches(text, exact, mostErrors)) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(end, end + suffix.length);
    const score =
      QUOTE_WEIGHT * (1 - errors / exact.length) +
      SIDE_WEIGHT * (prefix === '' ? 1 : likeness(before, prefix)) +
      SIDE_WEIGHT * (suffix === '' ? 1 : likeness(after, suffix)) +
      POSITION_WEIGHT * (1 - Math.abs(start - position.start) / text.length);
    if (best === null || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}

function matches(text: string, exact: string, mostErrors: number) {
  const found: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, mostErrors);
}

function likeness(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const [best] = search(text, words, words.length);
  return best === undefined ? 0 : 1 - best.errors / words.length;
}
