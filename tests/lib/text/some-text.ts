import fc from 'fast-check';
import type { Span } from '#lib/text/span.ts';

/** Pieces that make text hard to cut: marks, joiners, flags, jamo, right-to-left, CJK, Indic. */
const HARD_PIECES = [
  'a',
  'Z',
  '7',
  ' ',
  '.',
  '\n',
  '\n\n',
  '\r\n',
  'é',
  'e\u0301',
  '\u0301',
  '\u0301\u0323',
  '\u200d',
  '\ufe0f',
  '👍',
  '👍🏽',
  '👩‍👩‍👧‍👦',
  '❤️‍🔥',
  '🇮🇷',
  '🇺',
  '🇸',
  '#️⃣',
  '©',
  'שלום',
  'שָׁ',
  'سلام',
  'ـَ',
  '\u0600',
  '\u06dd1',
  '漢',
  '字',
  'か',
  'が',
  'ﾞ',
  '각',
  '\u1100',
  '\u1161',
  '\u11a8',
  'क',
  'क्ष',
  '\u094d',
  'न\u093f',
  'ก',
  'กำ',
  '\u0e33',
  '\u{20000}',
  '\u{110bd}',
  '\u{1f3fd}',
  '“',
  '’',
  '—',
  '\u00a0',
  '\u200b',
  '\u{e0067}',
  '𝒜',
] as const;

/** Any text a draft could hold, and much that it should not. */
export const hardText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HARD_PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** A span inside a text of the given length (at least 1). */
export function spanWithin(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({ max: length - 1 }), fc.nat({ max: length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
}
