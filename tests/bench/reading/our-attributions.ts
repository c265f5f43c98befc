import { findAttributions } from '#lib/reading/english/attributions.ts';
import type { FoundAttribution } from '#lib/reading/english/found-attribution.ts';
import type { Span } from '#lib/text/span.ts';
import type { RoleSpans } from '#tests/bench/reading/role-spans.ts';
import { linesOfProse } from '#tests/lib/reading/english/lines-of-prose.ts';

/** An attribution of our reader with its spans in UTF-16. */
export interface ReadAttribution extends RoleSpans {
  readonly found: FoundAttribution;
}

/** What our reader takes a text to attribute; every line of it is a block. */
export function ourAttributions(text: string): readonly ReadAttribution[] {
  const { tokens, sentences, quotes } = linesOfProse(text);
  const toSpan = ({ start, end }: { start: number; end: number }): Span => ({
    start: tokens.starts[start] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
  });
  return findAttributions(tokens, sentences, quotes).map((found) => ({
    source: found.source.map(toSpan),
    cue: found.cue.map(toSpan),
    content: found.content.map(toSpan),
    found,
  }));
}
