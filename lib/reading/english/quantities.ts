import type { Quantity, ReadDate } from '#lib/reading/reading.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { formAt, type NumberPhrase, numberPhraseAt } from '#lib/reading/english/number-phrase.ts';
import { boundAfter, boundBefore, isBetween } from '#lib/reading/english/quantity-bounds.ts';
import { multiplied } from '#lib/reading/english/figures.ts';
import { isLabel, isNoQuantity } from '#lib/reading/english/quantity-labels.ts';
import { currencyBefore, type UnitFound, unitBehind } from '#lib/reading/english/quantity-units.ts';

/** A quantity with the tokens it stands in. */
interface QuantityFound {
  readonly from: number;
  readonly to: number;
  readonly quantity: Omit<Quantity, 'span'>;
}

/**
 * The quantities of a text in reading order, none inside another: numbers in figures and words, with the
 * unit or what is counted. A span runs from the number or its currency to the unit or the noun counted; words that
 * bound it (*about*, *more than*) stand outside. *nearly* and *almost* are `about`; *thousands* is
 * `more-than` 1,000; *half* and *one in ten* are shares of 1. `dates` are those of the same text: a year is no quantity.
 */
export function findQuantities(
  tokens: Tokens,
  marks: Int32Array,
  dates: readonly ReadDate[],
): Quantity[] {
  const quantities: Quantity[] = [];
  let nextDate = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (((marks[at] ?? 0) & MARK.number) === 0) continue;
    const start = tokens.starts[at] ?? 0;
    while ((dates[nextDate]?.span.end ?? Infinity) <= start) nextDate += 1;
    if (
      (dates[nextDate]?.span.start ?? Infinity) <= start &&
      !isSpanOfTime(tokens, at, dates[nextDate])
    )
      continue;
    const found = quantityAt(tokens, at);
    if (found === null) continue;
    const span = { start: tokens.starts[found.from] ?? 0, end: tokens.ends[found.to - 1] ?? 0 };
    if (span.start < (quantities.at(-1)?.span.end ?? 0)) continue;
    quantities.push({ span, ...found.quantity });
    at = Math.max(at, found.to - 1);
  }
  return quantities;
}

/** *three weeks ago* is a date and a length of time; both are told. */
function isSpanOfTime({ text, ends }: Tokens, at: number, date: ReadDate | undefined): boolean {
  const end = date?.span.end ?? 0;
  return text.slice(Math.max(ends[at] ?? 0, end - 3), end) === 'ago';
}

function quantityAt(tokens: Tokens, at: number): QuantityFound | null {
  const number = numberPhraseAt(tokens, at);
  if (number === null) return null;
  const money = currencyBefore(tokens, number.from);
  if (money === null && isNoQuantity(tokens, number)) return null;
  const range = number.high === null ? rangeFrom(tokens, number, money) : null;
  const last = range ?? number;
  const unit = unitOf(tokens, last, money);
  if (unit.unit === null && isLabel(tokens, number)) return null;
  const from = money?.from ?? number.from;
  const value = range === null ? number.value : lent(number, range);
  return {
    from,
    to: unit.to,
    quantity: {
      value,
      high: range?.value ?? number.high,
      bound:
        grownBound(number) ?? boundAfter(tokens, last.to, unit.to) ?? boundBefore(tokens, from),
      unit: unit.unit,
    },
  };
}

/** *thousands* is more than one of them, *20-plus* at least as many. */
function grownBound({ tail, isRoundPlural }: NumberPhrase): Quantity['bound'] | null {
  if (tail === 'plus') return 'at-least';
  return isRoundPlural ? 'more-than' : null;
}

function unitOf(tokens: Tokens, number: NumberPhrase, money: UnitFound | null): UnitFound {
  if (money !== null) return { ...money, to: moneyEnd(tokens, number.to) };
  return unitBehind(tokens, number);
}

/** *$5 million dollars* says it twice. */
function moneyEnd(tokens: Tokens, to: number): number {
  const next = formAt(tokens, to);
  return next === 'dollars' || next === 'euros' || next === 'pounds' ? to + 1 : to;
}

const CONJOINS: ReadonlySet<string> = new Set(['to', 'or']);

/** The number that closes a range begun by another: *five to seven*, *between 5 and 7*, *$5–7*. */
function rangeFrom(
  tokens: Tokens,
  first: NumberPhrase,
  money: UnitFound | null,
): NumberPhrase | null {
  const isPercent = formAt(tokens, first.to) === '%' || formAt(tokens, first.to) === 'percent';
  const at = isPercent ? first.to + 1 : first.to;
  const between = isBetween(tokens, money?.from ?? first.from);
  const word = formAt(tokens, at);
  const joins = between ? word === 'and' : CONJOINS.has(word) || tokens.kinds[at] === TOKEN.dash;
  if (!joins || first.isShare || first.tail !== '') return null;
  // What rose from 5 to 7 stood at both.
  if (word === 'to' && formAt(tokens, (money?.from ?? first.from) - 1) === 'from') return null;
  const isMoneyAgain = money !== null && tokens.kinds[at + 1] === TOKEN.symbol;
  const second = numberPhraseAt(tokens, isMoneyAgain ? at + 2 : at + 1);
  if (second === null || second.high !== null || second.isShare || second.isRoundPlural)
    return null;
  if (tokens.kinds[at] === TOKEN.dash && !isTight(tokens, at)) return null;
  return second.value > lent(first, second) ? second : null;
}

/** A dash with space around it parts thoughts, not numbers. */
function isTight({ starts, ends }: Tokens, dash: number): boolean {
  return starts[dash] === ends[dash - 1] && starts[dash + 1] === ends[dash];
}

/** The first of *1.5 to 2 million* is in millions too. */
function lent(first: NumberPhrase, second: NumberPhrase): number {
  const scaled = multiplied(first.value, second.times);
  return first.times === 1 && second.times > 1 && scaled < second.value ? scaled : first.value;
}
