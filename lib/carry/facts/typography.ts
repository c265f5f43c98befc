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
  return !differsInLetters(before, after) && printed(before) === printed(after);
}

/**
 * Whether two runs differ in a plain letter or digit before anything that could be composed or hidden: that settles
 * it for nearly all that were reworded, without folding them.
 */
function differsInLetters(before: string, after: string): boolean {
  let at = 0;
  let other = 0;
  let isFirst = true;
  for (;;) {
    at = nextLetter(before, at);
    other = nextLetter(after, other);
    const a = before.charCodeAt(at);
    const b = after.charCodeAt(other);
    // One of them is at its end, or at what only folding can compare.
    if (!(a < 0x80) || !(b < 0x80)) return false;
    if (a !== b && !(isFirst && (a | 0x20) === (b | 0x20))) return true;
    isFirst = false;
    at += 1;
    other += 1;
  }
}

/** The next plain letter or digit, or the next character beyond ASCII that is no quotation mark, dash or space. */
function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isSkipped =
      code < 0x80 ? !isPlain(code) : code === 0xa0 || (code >= 0x2000 && code <= 0x203f);
    if (!isSkipped) return at;
    at += 1;
  }
  return at;
}

function isPlain(code: number): boolean {
  const small = code | 0x20;
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
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
