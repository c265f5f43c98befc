import { tokenFrom } from '#lib/carry/facts/figures-found.ts';
import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from '#lib/reading/english/words/currencies.ts';
import { UNITS } from '#lib/reading/english/words/units.ts';
import type { Quantity } from '#lib/reading/reading.ts';

/** Money, shares and measures; a counted noun may be put in other words. */
const MEASURED: ReadonlySet<string> = new Set([
  ...UNITS.values(),
  ...CURRENCY_WORDS.values(),
  ...CURRENCY_SIGNS.values(),
  ...DOLLARS.values(),
  'percentage point',
  'basis point',
]);

const JOINS: ReadonlySet<string> = new Set(['to', 'and', 'or', '-', '–', '—']);

/** The unit of a quantity, also where only the second of two has it: *from 5 to 7 percent*. */
export function unitOf(
  sentence: FactSentence,
  quantities: readonly Quantity[],
  at: number,
): string {
  const quantity = quantities[at];
  if (quantity === undefined) return '';
  const { unit } = quantity;
  const end = tokenFrom(sentence, quantity.span.end);
  if (formAt(sentence.tokens, end) === '/' && formAt(sentence.tokens, end + 1) === 'h')
    return `${unit ?? ''}/h`;
  if (unit !== null && /^(?:square|cubic) /.test(unit)) return unit;
  if (unit !== null) return MEASURED.has(unit) && !isAge(sentence, quantity) ? unit : '';
  const next = quantities[at + 1];
  if (next === undefined) return '';
  const gap = tokenFrom(sentence, next.span.start) - end;
  return gap === 1 && JOINS.has(formAt(sentence.tokens, end))
    ? unitOf(sentence, quantities, at + 1)
    : '';
}

/** *aged 45*, *45-year-old*, *45 years old* and *Reyes, 45,* are one. */
function isAge({ tokens, whole }: FactSentence, { span, unit }: Quantity): boolean {
  if (unit !== 'year') return false;
  const words = whole.text.slice(span.start, span.end);
  const end = words.toLowerCase();
  if (end.includes('old') || !/\p{L}/u.test(end)) return true;
  const next = whole.text.slice(span.end, span.end + 5).toLowerCase();
  return (
    next.startsWith(' old') ||
    next.startsWith('-old') ||
    next.startsWith(' of a') ||
    tokens.count === 0
  );
}
