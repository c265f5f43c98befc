import type { Span } from '#lib/text/span.ts';

/** A text with one span between ⟦ and ⟧, without the two signs. */
export function marked(text: string): { readonly text: string; readonly span: Span } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  if (start < 0 || end <= start) throw new Error(`Nothing is marked in: ${text}`);
  return { text: text.replace('⟦', '').replace('⟧', ''), span: { start, end } };
}

/** The same text with a span marked again, to be read in a failure. */
export function withMarks(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
