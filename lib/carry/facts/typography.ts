/** What printing may change in a text; where neither text holds any of it, the two are compared as they are. */
const PRINTED = /[^ !-&(-,./-~]|^ | $| {2}|\.\.\./;

/**
 * Whether two runs of words differ in nothing but typography: quotation marks, dashes, spaces, composed letters,
 * hyphens that show nothing, a capital at the start.
 */
export function isTypographyOnly(before: string, after: string): boolean {
  if (before === after) return true;
  // Typography adds a few characters, never half as many again.
  if (before.length > after.length * 2 + 8 || after.length > before.length * 2 + 8) return false;
  return printed(before) === printed(after);
}

function printed(text: string): string {
  const plain = PRINTED.test(text) ? withoutPrinting(text) : text;
  const first = plain.search(FIRST);
  return first < 0
    ? plain
    : plain.slice(0, first) + plain.charAt(first).toLowerCase() + plain.slice(first + 1);
}

const FIRST = /\p{L}/u;

function withoutPrinting(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/''|``|[‘’‚‛“”„‟′″`´"]/g, "'")
    .replaceAll(/--|[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?- ?/g, '-')
    .trim();
}
