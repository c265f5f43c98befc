import type { Fact } from '#lib/carry/facts/fact.ts';
import { isDayAlone } from '#lib/carry/facts/dates.ts';
import { type FiguresFound, tokenFrom } from '#lib/carry/facts/figures-found.ts';
import { loneNumber } from '#lib/carry/facts/lone-numbers.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import type { Quantity } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { unitOf } from '#lib/carry/facts/number-units.ts';

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
    if (figures.inDate[at] === 1 || figures.inQuantity[at] === 1 || isDayAlone(sentence, at))
      continue;
    // *25 euros a month* tells a rate, no month.
    const isRate = figures.inQuantity[at - 1] === 1 || figures.inQuantity[at - 2] === 1;
    for (const fact of ofToken(sentence, at)) if (!isRate || !fact.isWeak) found.push(fact);
  }
  return found.sort((a, b) => a.at - b.at);
}

function ofQuantity(sentence: FactSentence, quantity: Quantity, unit: string): NumberFact[] {
  const { span } = quantity;
  const from = tokenFrom(sentence, span.start);
  const isShare =
    quantity.unit !== 'percent' && quantity.value < 1 && quantity.high === null && unit === '';
  const isHalf = isShare && !isFigure(sentence, from);
  if (unit === 'time') return [timesFact(sentence, quantity, from)];
  const isOfPoint = isHalf && isPoint(sentence, tokenFrom(sentence, span.end));
  const scaled = isHalf && !isOfPoint ? quantity.value * 100 : quantity.value;
  const values = quantity.high === null ? [scaled] : [scaled, quantity.high];
  const bound = boundOf(sentence, quantity, from, unit);
  const to = tokenFrom(sentence, span.end);
  return values.map((value, place) => ({
    ...numberFact({ key: '', at: from, span, isWeak: false }),
    ...named(
      `${bound}${Number(value.toPrecision(6))}`,
      isOfPoint ? 'percentage point' : isHalf ? 'percent' : unit,
    ),
    beside: besideOf(sentence, from, to, place),
  }));
}

/** *two times* is *twice*. */
function timesFact(sentence: FactSentence, { span, value }: Quantity, at: number): NumberFact {
  return numberFact({ key: `x${value}`, at, span, isWeak: false });
}

/** *a quarter of a percentage point* */
function isPoint({ tokens }: FactSentence, at: number): boolean {
  const next = [0, 1, 2].map((step) => formAt(tokens, at + step));
  return next.includes('percentage') && formAt(tokens, at) === 'of';
}

function isFigure({ tokens }: FactSentence, at: number): boolean {
  return tokens.kinds[at] === TOKEN.number && formAt(tokens, at + 1) !== 'in';
}

/** Longer times are told in the shorter ones that make them up: *a decade*, *ten years*. */
const MADE_OF: ReadonlyMap<string, readonly [times: number, unit: string]> = new Map([
  ['decade', [10, 'year']],
  ['century', [100, 'year']],
  ['fortnight', [2, 'week']],
]);

function named(value: string, unit: string) {
  const [times, smaller] = MADE_OF.get(unit) ?? [1, unit];
  const [, bound = '', figure = value] = /^(.* )?([^ ]+)$/.exec(value) ?? [];
  const told = times === 1 ? value : `${bound}${Number(figure) * times}`;
  return { value: told, unit: smaller, key: `${told}|${smaller}` };
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
  // *is short of 40 nurses* has too few; only *just short of 40* bounds the number.
  const isShort = last === 'of' && formAt(tokens, from - 2) === 'short';
  if (isShort && !/^(?:just|little)$/.test(formAt(tokens, from - 3))) return '';
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
    const isPart = formAt(tokens, at - 1) === 'a' && formAt(tokens, at - 2) === 'by' && ordinal > 2;
    if (isPart)
      return [
        numberFact({
          ...place,
          ...named(String(Number((100 / ordinal).toPrecision(6))), 'percent'),
          isWeak: false,
        }),
      ];
    // *first* and *second* are said of much that nobody counts.
    return [
      { ...numberFact({ ...place, key: `#${ordinal}`, isWeak: ordinal < 3 }), group: 'ordinal' },
    ];
  }
  // *an hour* is one hour.
  if ((form === 'a' || form === 'an') && TIMES.has(formAt(tokens, at + 1))) {
    return [numberFact({ ...place, ...named('1', formAt(tokens, at + 1)), isWeak: true })];
  }
  if (form === 'half' && /^(?:by|in)$/.test(formAt(tokens, at - 1)))
    return [numberFact({ ...place, key: 'x0.5', isWeak: false })];
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
