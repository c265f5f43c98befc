import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Span } from '#lib/text/span.ts';

/** Words of a text, named by quoting them; short ones by quoting the passage they stand in as well. */
export type Quotation = string | { readonly words: string; readonly within: string };

/**
 * Where the quoted words stand. Refuses with `invalid` words that are not there and words that stand
 * in more than one place, since either would put a mark where nobody meant it.
 */
export function spanOf(text: string, quotation: Quotation): Result<Span> {
  if (typeof quotation === 'string') return only(text, quotation);
  const passage = only(text, quotation.within);
  if (!passage.ok) return passage;
  const { start, end } = passage.value;
  const inside = only(text.slice(start, end), quotation.words);
  if (!inside.ok) return inside;
  return ok({ start: start + inside.value.start, end: start + inside.value.end });
}

/** Where several quotations stand, in the order given; refuses as the first one at fault does. */
export function spansOf(text: string, quotations: readonly Quotation[]): Result<readonly Span[]> {
  const spans: Span[] = [];
  for (const quotation of quotations) {
    const span = spanOf(text, quotation);
    if (!span.ok) return span;
    spans.push(span.value);
  }
  return ok(spans);
}

function only(text: string, words: string): Result<Span> {
  if (words === '') return refuse('A quotation holds at least one character.');
  const start = text.indexOf(words);
  if (start === -1) return refuse(`“${words}” does not stand in the text. Quote it exactly.`);
  if (text.indexOf(words, start + 1) !== -1) {
    return refuse(`“${words}” stands in the text more than once. Quote the passage around it too.`);
  }
  return ok({ start, end: start + words.length });
}

function refuse(message: string) {
  return fail(operatorRefusal('invalid', message));
}
