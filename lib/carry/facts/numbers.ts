import type { Fact } from '#lib/carry/facts/fact.ts';
import { type FiguresFound, tokenFrom } from '#lib/carry/facts/figures-found.ts';
import { loneNumber } from '#lib/carry/facts/lone-numbers.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import type { Quantity } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { CURRENCY_WORDS, CURRENCY_SIGNS, DOLLARS } from '#lib/reading/english/words/currencies.ts';
import { UNITS } from '#lib/reading/english/words/units.ts';

/** A number with its bound and unit. */
export interface NumberFact extends Fact {
  readonly value: string;
  /** A unit of measure, money or a share; '' for what is only counted. */
  readonly unit: string;
  /** What stands beside it, to tell when two changed places: what it counts, the words next to it. */
  readonly beside: readonly string[];
}

/** Pounds are money or a weight; what else is said tells which. */
export function isSameNumber(before: Fact, after: Fact): boolean {
  return before.key !== after.key && poundless(before.key) === poundless(after.key);
}

function poundless(key: string): string {
  return key.endsWith('|pound') ? key.replace('|pound', '|GBP') : key;
}

/** The numbers of a sentence: quantities, then what counts nothing (ordinals, scores, labels, *twice*). */
export function numbersOf(sentence: FactSentence, figures: FiguresFound): NumberFact[] {
  if ((sentence.interest & INTEREST.number) === 0) return [];
  const { tokens } = sentence;
  const found = figures.quantities.flatMap((quantity, at) =>
    ofQuantity(sentence, quantity, unitOf(sentence, figures.quantities, at)),
  );
  for (let at = 0; at < tokens.count; at += 1) {
    if (figures.inDate[at] === 1 || figures.inQuantity[at] === 1) continue;
    found.push(...ofToken(sentence, at));
  }
  return found.sort((a, b) => a.at - b.at);
}

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
function unitOf(sentence: FactSentence, quantities: readonly Quantity[], at: number): string {
  const quantity = quantities[at];
  if (quantity === undefined) return '';
  const { unit } = quantity;
  if (unit !== null && /^(?:square|cubic) /.test(unit)) return unit;
  if (unit !== null) return MEASURED.has(unit) && !isAge(sentence, quantity) ? unit : '';
  const next = quantities[at + 1];
  if (next === undefined) return '';
  const end = tokenFrom(sentence, quantity.span.end);
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

function ofQuantity(sentence: FactSentence, quantity: Quantity, unit: string): NumberFact[] {
  const { span } = quantity;
  const from = tokenFrom(sentence, span.start);
  const isShare =
    quantity.unit !== 'percent' && quantity.value < 1 && quantity.high === null && unit === '';
  const isHalf = isShare && !isFigure(sentence, from);
  const { tokens } = sentence;
  const scaled = isHalf ? quantity.value * 100 : quantity.value;
  const values = quantity.high === null ? [scaled] : [scaled, quantity.high];
  const bound = boundOf(sentence, quantity, from, unit);
  const to = tokenFrom(sentence, span.end);
  return values.map((value, place) => ({
    ...numberFact({ key: '', at: from, span, isWeak: false }),
    ...named(`${bound}${Number(value.toPrecision(6))}`, isHalf ? 'percent' : unit),
    beside: besideOf(sentence, from, to, place),
  }));
}

function isFigure({ tokens }: FactSentence, at: number): boolean {
  return tokens.kinds[at] === TOKEN.number && formAt(tokens, at + 1) !== 'in';
}

function named(value: string, unit: string) {
  return { value, unit, key: `${value}|${unit}` };
}

function numberFact(parts: Pick<Fact, 'key' | 'at' | 'span' | 'isWeak'>): NumberFact {
  return { kind: 'number', group: 'number', value: parts.key, unit: '', beside: [], ...parts };
}

/** The words before and behind a number, and what it counts: *killed 12 people*, *from 5*, *12 killed*. */
function besideOf({ tokens }: FactSentence, from: number, to: number, place: number): string[] {
  const beside: string[] = [];
  const add = (side: string, form: string) => {
    if (form !== '') beside.push(`${side} ${stemOf(form)}`);
  };
  if (place === 0) add('before', formAt(tokens, from - 1));
  add('behind', formAt(tokens, to));
  if (to > from + 1) add('counts', formAt(tokens, to - 1));
  return beside;
}

const TIMES: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** *about*, *more than*, and *nearly*, which is less; *over three days* is a length of time, no bound. */
function boundOf(sentence: FactSentence, quantity: Quantity, from: number, unit: string): string {
  const { tokens } = sentence;
  const { bound } = quantity;
  const last = formAt(tokens, from - 1);
  if (bound === 'exact') return last === 'barely' || last === 'hardly' ? 'nearly ' : '';
  if (TIMES.has(unit) && (last === 'over' || last === 'under' || last === 'around')) return '';
  if (last === 'nearly' || last === 'almost') return 'nearly ';
  return `${bound} `;
}

/** The numbers in one token that is part of no quantity and no date. */
function ofToken(sentence: FactSentence, at: number): NumberFact[] {
  const { tokens } = sentence;
  const form = formAt(tokens, at);
  const place = { at, span: spanOf(sentence, at, at + 1) };
  if (tokens.kinds[at] === TOKEN.number) return ofFigure(sentence, at, form);
  if (tokens.kinds[at] !== TOKEN.word) return [];
  const ordinal = sentence.words[at]?.ordinal ?? null;
  if (ordinal !== null) {
    // *first* and *second* are said of much that nobody counts.
    return [
      { ...numberFact({ ...place, key: `#${ordinal}`, isWeak: ordinal < 3 }), group: 'ordinal' },
    ];
  }
  const lone = loneNumber(form);
  return lone === null ? [] : [numberFact({ ...place, ...lone })];
}

/** *20th*, *2-1*, *No. 10*, *24/7*: the figures themselves. */
function ofFigure(sentence: FactSentence, at: number, form: string): NumberFact[] {
  const span = spanOf(sentence, at, at + 1);
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(form);
  if (ordinal !== null) {
    return [
      {
        ...numberFact({ at, span, key: `#${Number(ordinal[1])}`, isWeak: false }),
        group: 'ordinal',
      },
    ];
  }
  const parts = /^\d+(?:-\d+)+$/.test(form) ? form.split('-') : [form];
  return parts.map((part, place) => {
    const value = /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(part)
      ? String(Number(part.replaceAll(',', '')))
      : part;
    return {
      ...numberFact({ at, span, key: `${value}|`, isWeak: false }),
      value,
      beside: [`part ${place}`],
    };
  });
}
