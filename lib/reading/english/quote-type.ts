import type { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** What is asked about: the words of the content, and where they are ascribed. */
export interface Quotable {
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/**
 * Whether content stands in quotation marks: all of its words (direct), none (indirect) or some (mixed), as
 * Citron tells them. A quote that holds the cue too is somebody else's: words in it are not quoted once more.
 * `quoteOf` names for each token the quote that holds it, -1 for none.
 */
export function quoteTypeOf(
  tokens: Tokens,
  quoteOf: Int32Array,
  { cue, content }: Quotable,
): (typeof QUOTE_TYPES)[number] {
  const around = quoteOf[cue[0]?.start ?? 0] ?? -1;
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    for (let at = start; at < end; at += 1) {
      if (tokens.kinds[at] === TOKEN.quote) continue;
      all += 1;
      const quote = quoteOf[at] ?? -1;
      if (quote >= 0 && quote !== around) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}
