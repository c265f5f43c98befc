import type { Span } from '#lib/text/span.ts';

/** Spans as a form keeps them, `12-30 44-51`; `spansFromText` is the inverse. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** The spans a form keeps. */
export function spansFromText(text: string): readonly Span[] {
  return [...text.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
}
