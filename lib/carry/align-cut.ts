import { CHARACTER, characterAt, widthAt } from '#lib/carry/align-characters.ts';

/** Longer runs of letters than any word has: a line without spaces, which is cut by what stands in it. */
const LONGEST_WORD = 48;

/**
 * Where the token that begins at an offset ends. The offset holds a character that shows something. A word
 * keeps its inner apostrophes, a number its inner marks (20,000; 10:30); hyphens part words; a letter of a
 * script without spaces, a picture and any other sign is a token by itself, with the marks that hang on it.
 */
export function tokenEnd(text: string, start: number): number {
  const kind = characterAt(text, start);
  switch (kind) {
    case CHARACTER.letter:
    case CHARACTER.mark:
      return wordEnd(text, start);
    case CHARACTER.digit:
      return numberEnd(text, start);
    case CHARACTER.dash:
      return dashEnd(text, start);
    case CHARACTER.unspaced:
      return hangingEnd(text, start + widthAt(text, start));
    default:
      return signEnd(text, start);
  }
}

function wordEnd(text: string, start: number): number {
  const short = start + LONGEST_WORD;
  let at = start;
  while (at < text.length) {
    // Most of what is read, and not worth a question each.
    while (at < short && isPlainLetter(text.charCodeAt(at))) at += 1;
    if (at >= text.length) break;
    const kind = characterAt(text, at);
    if (kind === CHARACTER.white) break;
    if (kind === CHARACTER.letter || kind === CHARACTER.digit || kind === CHARACTER.mark) {
      if (at - start >= LONGEST_WORD && kind !== CHARACTER.mark && isSeam(text, at)) break;
      at += widthAt(text, at);
    } else if (kind === CHARACTER.format) {
      at += widthAt(text, at);
    } else if (kind === CHARACTER.apostrophe && at > start) {
      if (characterAt(text, at + 1) !== CHARACTER.letter) break;
      at += 1;
    } else break;
  }
  return withoutFormat(text, start, at);
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a run too long for a word may be cut here: by its own letters, so that edits elsewhere move no cut. */
function isSeam(text: string, at: number): boolean {
  const mixed = text.charCodeAt(at - 1) * 31 + text.charCodeAt(at) * 17 + text.charCodeAt(at - 2);
  return mixed % 8 === 0 && characterAt(text, at - 1) !== CHARACTER.format;
}

function numberEnd(text: string, start: number): number {
  let at = start + widthAt(text, start);
  while (at < text.length) {
    const kind = characterAt(text, at);
    if (kind === CHARACTER.digit || kind === CHARACTER.letter || kind === CHARACTER.mark) {
      if (at - start >= LONGEST_WORD && kind !== CHARACTER.mark && isSeam(text, at)) break;
      at += widthAt(text, at);
    } else if (kind === CHARACTER.format) {
      at += widthAt(text, at);
    } else if (joinsFigures(text.charCodeAt(at))) {
      if (at + 1 >= text.length || characterAt(text, at + 1) !== CHARACTER.digit) break;
      at += 1;
    } else break;
  }
  return withoutFormat(text, start, at);
}

/** . , : and the Arabic marks for decimals and thousands. */
function joinsFigures(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 0x66b || code === 0x66c;
}

/** Two or three hyphens are one dash. */
function dashEnd(text: string, start: number): number {
  let at = start + 1;
  while (at - start < 3 && text.charCodeAt(at) === 45 && text.charCodeAt(start) === 45) at += 1;
  return hangingEnd(text, at);
}

function signEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + widthAt(text, start);
  // Two regional letters are one flag.
  if (isRegional(first) && isRegional(text.codePointAt(at) ?? 0)) at += 2;
  // An ellipsis may be three stops.
  if (first === 46) while (at - start < 3 && text.charCodeAt(at) === 46) at += 1;
  for (;;) {
    at = hangingEnd(text, at);
    // A joiner holds the next picture to this one.
    if (text.charCodeAt(at - 1) !== 0x200d || at >= text.length) return at;
    if (characterAt(text, at) !== CHARACTER.other) return at;
    at += widthAt(text, at);
  }
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function hangingEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && characterAt(text, at) === CHARACTER.mark) at += widthAt(text, at);
  return at;
}

/** What shows nothing at the end of a word is not part of it. */
function withoutFormat(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && characterAt(text, at - 1) === CHARACTER.format) at -= 1;
  return at;
}
