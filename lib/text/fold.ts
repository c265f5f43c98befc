/** Text with nothing to fold but case; most blocks are, and the folding is long. */
const PLAIN = /^(?! )(?:[!-_a-~]| (?=[!-~]))*$/;

/** The words without the differences that only printing makes: quotes, dashes, spaces, case. */
export function foldTypography(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
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
  return PLAIN.test(folded) ? folded : folded.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
