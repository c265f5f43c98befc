/**
 * What makes a text fold in more than its case; most blocks hold none of it, and the folding is long. It is
 * looked for, not its absence: a pattern that repeats over a line of megabytes overflows the engine's stack.
 */
const UNFOLDED = /[^ !-_a-~]|^ | $| {2}/;

/** The words without the differences that only printing makes: quotes, dashes, spaces, case. */
export function foldTypography(text: string): string {
  if (!UNFOLDED.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‛′`´]/g, "'")
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[\u00AD\u200B\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The form in which words are looked for: without typography, case and accents, so that who types
 * *elysee* finds *Élysée*. It is for comparing only; its offsets are not those of the text.
 */
export function foldForSearch(text: string): string {
  const folded = foldTypography(text);
  return UNFOLDED.test(folded) ? folded.normalize('NFD').replaceAll(/\p{M}/gu, '') : folded;
}
