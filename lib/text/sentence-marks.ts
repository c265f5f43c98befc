/** What a UTF-16 unit is to whoever looks for the end of a sentence. */
export const MARK = {
  /** Letters without case, symbols, halves of astral characters. */
  other: 1,
  upper: 2,
  lower: 3,
  digit: 4,
  /** The full stop, which also ends abbreviations; and its full-width form. */
  stop: 5,
  /** ! ? … which may stand inside a sentence when a small letter follows. */
  strong: 6,
  /** The stops of other scripts, which end a sentence also without white space: 。 ؟ । */
  foreign: 7,
  white: 8,
  lineBreak: 9,
  /** ) ] ” » and their like. */
  closing: 10,
  /** ( [ “ « and their like. */
  opening: 11,
  /** " and ', which may do either. */
  straight: 12,
  /** , ; : and dashes: the sentence goes on. */
  going: 13,
  /** Marks that hang on the character before, and format characters. */
  hanging: 14,
} as const;

const GIVEN: readonly (readonly [number, string])[] = [
  [MARK.stop, '.．․'],
  [MARK.strong, '!?…‼⁇⁈⁉‽'],
  [MARK.lineBreak, '\n\r\u0085\u2028\u2029'],
  [MARK.closing, ')]}”’»›」』）］】〉》'],
  [MARK.opening, '([{“‘„‚‛‟«‹「『（［【〈《¿¡'],
  [MARK.straight, '"\'`´'],
  [MARK.going, ',;:-‐‑‒–—―，、；：،؛'],
];

/** The kinds of all units of the basic plane, told once each. */
const marks = new Uint8Array(0x10000);
for (const [mark, written] of GIVEN) {
  for (const character of written) marks[character.charCodeAt(0)] = mark;
}

/** What the unit is, one of `MARK`. */
export function markOf(unit: number): number {
  const known = marks[unit] ?? 0;
  if (known !== 0) return known;
  const told = tell(String.fromCharCode(unit));
  marks[unit] = told;
  return told;
}

function tell(character: string): number {
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return MARK.upper;
  if (/\p{Ll}/u.test(character)) return MARK.lower;
  if (/\p{Nd}/u.test(character)) return MARK.digit;
  if (/\s/.test(character)) return MARK.white;
  if (/[\p{M}\p{Cf}]/u.test(character)) return MARK.hanging;
  return /\p{Sentence_Terminal}/u.test(character) ? MARK.foreign : MARK.other;
}
