import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** Marks that pair with each other. */
export const FAMILY = { double: 0, single: 1, guillemet: 2, corner: 3, none: 4 } as const;

/** What the place of a mark says: white space, brackets, letters beside it. */
export const PLACE = {
  /** White space or the start before it, none behind: it opens. */
  opening: 0,
  /** A dash or stroke before it, a letter behind: it opens when nothing is open. */
  perhapsOpening: 1,
  /** Something before it, white space or a stop behind: it closes. */
  closing: 2,
  /** White space on both sides, or on neither. */
  unclear: 3,
} as const;

/** A quotation mark: one token, or two when two single marks stand for a double one. */
export interface QuoteMark {
  readonly family: number;
  /** The first character. */
  readonly written: string;
  readonly place: number;
  /** How many tokens it takes. */
  readonly length: number;
}

const FAMILIES: ReadonlyMap<string, number> = new Map(
  (
    [
      [FAMILY.double, '"“”„‟″'],
      [FAMILY.single, "'‘’‚‛`´"],
      [FAMILY.guillemet, '«»‹›'],
      [FAMILY.corner, '「」『』'],
    ] as const
  ).flatMap(([family, marks]) => Array.from(marks).map((mark) => [mark, family] as const)),
);

/** Words that lost their beginning: *'em*, *'tis*; and the *'n'* of *rock 'n' roll*. */
const CLIPPED: ReadonlySet<string> = new Set(
  'em tis twas twere til cuz cause bout n fraid tween nuff cos'.split(' '),
);

const DECADE = /^\d\d(?:s|ers?)?$/;
const WHITE = /\s/;
const OPENS = '([{<¿¡';
const JOINS = '-‐‑‒–—―−/=';
const ENDS = '.,;:!?…)]}>-‐‑‒–—―−/、。，';

/** The mark at a token of kind `quote`; `isAfterOpening` when a mark that opened stands right before it. */
export function quoteMarkAt(tokens: Tokens, at: number, isAfterOpening: boolean): QuoteMark {
  const written = tokens.text.charAt(tokens.starts[at] ?? 0);
  const family = FAMILIES.get(written) ?? FAMILY.none;
  const isPair = family === FAMILY.single && isDoubled(tokens, at, written);
  const last = isPair ? at + 1 : at;
  return {
    family: isPair ? FAMILY.double : family,
    written,
    place: placeOf(tokens.text, tokens.starts[at] ?? 0, tokens.ends[last] ?? 0, isAfterOpening),
    length: last - at + 1,
  };
}

/** Whether a single mark begins a word that lost its beginning (*'90s*, *'em*) and quotes nothing. */
export function isClipped(tokens: Tokens, at: number): boolean {
  const next = tokens.words[at + 1];
  if (next === undefined || tokens.starts[at + 1] !== tokens.ends[at]) return false;
  return tokens.kinds[at + 1] === TOKEN.number ? DECADE.test(next.form) : CLIPPED.has(next.form);
}

/** '' and `` as old wires and LaTeX write a double mark. */
function isDoubled(tokens: Tokens, at: number, written: string): boolean {
  return (
    tokens.kinds[at + 1] === TOKEN.quote &&
    tokens.starts[at + 1] === tokens.ends[at] &&
    tokens.text.charAt(tokens.starts[at + 1] ?? 0) === written
  );
}

function placeOf(text: string, start: number, end: number, isAfterOpening: boolean): number {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isWhiteAfter = after === '' || WHITE.test(after);
  const isWhiteBefore = before === '' || WHITE.test(before);
  if (!isWhiteAfter && (isWhiteBefore || isAfterOpening || OPENS.includes(before))) {
    return PLACE.opening;
  }
  if (isWhiteBefore) return PLACE.unclear;
  if (isWhiteAfter || ENDS.includes(after) || FAMILIES.has(after)) return PLACE.closing;
  return JOINS.includes(before) ? PLACE.perhapsOpening : PLACE.unclear;
}
