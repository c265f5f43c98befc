/** What a character is to the cutter of tokens. */
export const CHARACTER = {
  white: 1,
  letter: 2,
  digit: 3,
  apostrophe: 4,
  /** Hangs on the character before it: accents, vowel signs, joiners, variation selectors. */
  mark: 5,
  /** Shows nothing by itself: soft hyphens, zero-width spaces, direction marks. */
  format: 6,
  /** A letter of a script that sets no spaces between words: it is a token by itself. */
  unspaced: 7,
  dash: 8,
  other: 9,
} as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}々〆]/u;
// Signs that hold what follows them (GCB=Prepend) are begun with, not skipped, so that no grapheme is cut.
const PREPENDED = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
// By category letters, yet part of the character before: Thai and Lao am, half-width voicing marks.
const HANGING = /[\u0E33\u0EB3\uFF9E\uFF9F]/;

/** The kinds of the characters of the basic plane, told once each. */
const told = new Uint8Array(0x10000);

/** The same beyond the basic plane, of those that were asked for. */
const toldBeyond = new Map<number, number>();

/** The kind of the character at an offset; both halves of a pair count as one, begun at the first. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return astralAt(text, at);
  const known = told[code] ?? 0;
  if (known !== 0) return known;
  const kind = tell(String.fromCharCode(code));
  told[code] = kind;
  return kind;
}

/** How many UTF-16 units the character at an offset takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function astralAt(text: string, at: number): number {
  if (widthAt(text, at) === 1) return CHARACTER.other;
  const code = text.codePointAt(at) ?? 0;
  // Skin tones and the letters of tags hang on the picture before them.
  if ((code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0000 && code <= 0xe01ef)) {
    return CHARACTER.mark;
  }
  const known = toldBeyond.get(code);
  if (known !== undefined) return known;
  const kind = tell(String.fromCodePoint(code));
  toldBeyond.set(code, kind);
  return kind;
}

function tell(character: string): number {
  if (PREPENDED.test(character)) return CHARACTER.letter;
  if (character === '\u200d') return CHARACTER.mark;
  if (/[\s\p{Cc}]/u.test(character)) return CHARACTER.white;
  if (HANGING.test(character) || /\p{M}/u.test(character)) return CHARACTER.mark;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  if (/['’ʼ]/.test(character)) return CHARACTER.apostrophe;
  if (/[-‐‑‒–—―−]/.test(character)) return CHARACTER.dash;
  if (/\p{Cf}/u.test(character)) return CHARACTER.format;
  if (UNSPACED.test(character)) return CHARACTER.unspaced;
  return /[\p{L}\p{Nl}\p{No}]/u.test(character) ? CHARACTER.letter : CHARACTER.other;
}
