import { MULTIPLIERS, SHORT_MULTIPLIERS } from '#lib/reading/english/words/number-words.ts';

/** A token that begins with a digit, taken apart. */
export interface Figure {
  readonly value: number;
  /** The upper end where two figures stand with a hyphen: *5-7*; null else. */
  readonly high: number | null;
  /** What hangs on it in lower case, without the hyphen: *year-old*, *km*, *th*; '' for none. */
  readonly tail: string;
  /** Whether the tail multiplied the value: *1.5bn*. */
  readonly isMultiplied: boolean;
  /** Whether four digits stand as a year would be written. */
  readonly isYearLike: boolean;
}

// Longer ones are keys or codes, no numbers.
const LONGEST = 40;
const FIGURE =
  /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:-(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)?-?([\p{L}\p{No}].*)?$/u;
const PARTS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** The number that a token in lower case writes; null for a time, a version, a code. */
export function figureOf(form: string): Figure | null {
  if (form.length > LONGEST) return null;
  const found = FIGURE.exec(form);
  if (found === null) return null;
  const [, whole = '', part = '', highWhole, highPart = '', rest = ''] = found;
  const plain = valueOf(whole, part);
  const high = highWhole === undefined ? null : valueOf(highWhole, highPart);
  const added = PARTS[rest.charAt(0)];
  if (added !== undefined) return figure({ value: plain + added, high, tail: rest.slice(1) });
  const [short = ''] = rest.split('-');
  const shortTimes = isShortMultiplier(short, plain) ? SHORT_MULTIPLIERS.get(short) : undefined;
  // $400-million-a-year
  const times = shortTimes ?? MULTIPLIERS.get(short);
  if (times === undefined) {
    return figure({
      value: plain,
      high,
      tail: rest,
      isYearLike: /^\d{4}$/.test(whole) && part === '',
    });
  }
  return figure({
    value: multiplied(plain, times),
    high: high === null ? null : multiplied(high, times),
    tail: rest.slice(short.length + 1),
    isMultiplied: true,
  });
}

function figure(parts: Pick<Figure, 'value' | 'high' | 'tail'> & Partial<Figure>): Figure {
  return { isMultiplied: false, isYearLike: false, ...parts };
}

function valueOf(whole: string, part: string): number {
  return Number(whole.replaceAll(',', '') + part);
}

/** *mm* behind a figure of three digits is a calibre or rain, no millions. */
function isShortMultiplier(tail: string, value: number): boolean {
  return SHORT_MULTIPLIERS.has(tail) && !(tail === 'mm' && value < 1e6) && tail !== 't';
}

/** 1.1 × 1,000,000 is 1,100,000, not 1,100,000.0000000001. */
export function multiplied(value: number, times: number): number {
  if (times === 1) return value;
  const product = value * times;
  return times >= 1 ? Number(product.toPrecision(15)) : product;
}
