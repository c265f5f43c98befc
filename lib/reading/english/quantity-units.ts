import { formAt, type NumberPhrase } from '#lib/reading/english/number-phrase.ts';
import { singularOf } from '#lib/reading/english/singular.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from '#lib/reading/english/words/currencies.ts';
import { PLAIN_WORDS } from '#lib/reading/english/words/plain-words.ts';
import { STOP_WORDS } from '#lib/reading/english/words/stop-words.ts';
import { UNITS } from '#lib/reading/english/words/units.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** A unit and the tokens that it adds to its number. */
export interface UnitFound {
  readonly unit: string | null;
  /** Where the quantity begins with it. */
  readonly from: number;
  readonly to: number;
}

/** The money whose sign or code stands before a number: *$*, *US$*, *EUR*; null for none. */
export function currencyBefore(tokens: Tokens, number: number): UnitFound | null {
  const at = number - 1;
  const form = formAt(tokens, at);
  const code = CURRENCY_SIGNS.get(form);
  if (code !== undefined) {
    const dollars =
      form === '$' && isTight(tokens, at) ? DOLLARS.get(formAt(tokens, at - 1)) : undefined;
    return dollars === undefined
      ? { unit: code, from: at, to: number }
      : { unit: dollars, from: at - 1, to: number };
  }
  const isCode = form.length === 3 && tokens.words[at]?.shape === SHAPE.capitals;
  const word = isCode ? CURRENCY_WORDS.get(form) : undefined;
  return word === undefined ? null : { unit: word, from: at, to: number };
}

function isTight({ starts, ends }: Tokens, at: number): boolean {
  return at > 0 && starts[at] === ends[at - 1];
}

/** The unit, money or noun counted behind a number; `unit` is null where there is none. */
export function unitBehind(tokens: Tokens, number: NumberPhrase): UnitFound {
  const { from, to, tail } = number;
  if (tail !== '' && !isBound(tail)) return grownUnit(number) ?? { unit: null, from, to };
  const form = formAt(tokens, to);
  const percent = percentAt(tokens, to, form);
  if (percent !== null) return { ...percent, from };
  const unit = CURRENCY_SIGNS.get(form) ?? CURRENCY_WORDS.get(form);
  if (unit !== undefined) return { unit, from, to: to + 1 };
  const national = nationalMoney(tokens, to);
  if (national !== null) return { ...national, from };
  const measured = UNITS.get(form);
  if (measured !== undefined && measured !== 'time')
    return { ...measure(tokens, to, form, measured), from };
  return countedNoun(tokens, to, from) ?? ageBehindName(tokens, number) ?? { unit: null, from, to };
}

function percentAt(tokens: Tokens, to: number, form: string) {
  if (form === '%') return { unit: 'percent', to: to + 1 };
  const isPercent = form === 'percent' || form === 'pct';
  const isApart = form === 'per' && formAt(tokens, to + 1) === 'cent';
  if (isPercent || isApart) return { unit: 'percent', to: to + (isApart ? 2 : 1) };
  const isPoint = /^(?:percentage|basis)$/.test(form) && /^points?$/.test(formAt(tokens, to + 1));
  return isPoint ? { unit: `${form} point`, to: to + 2 } : null;
}

const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['hong kong', 'HKD'],
]);

/** *20 million Canadian dollars*, *5 pounds sterling* */
function nationalMoney(tokens: Tokens, to: number): { unit: string; to: number } | null {
  const next = formAt(tokens, to + 1);
  if (/^pounds?$/.test(formAt(tokens, to)) && next === 'sterling')
    return { unit: 'GBP', to: to + 2 };
  if (!/^dollars?$/.test(next)) return null;
  const unit = NATIONS.get(formAt(tokens, to));
  return unit === undefined ? null : { unit, to: to + 2 };
}

/** Square and cubic units keep their word; *barrels of oil* are barrels. */
function measure(tokens: Tokens, to: number, form: string, unit: string) {
  const before = formAt(tokens, to - 1);
  const isPower = before === 'square' || before === 'cubic';
  // A short unit in a lone letter is more often an initial: 5 M. Street.
  if (form.length === 1) return { unit: null, to };
  return { unit: isPower ? `${before} ${unit}` : unit, to: to + 1 };
}

/** *20-plus years*, *60-odd people*: what is grown on bounds the number and is no unit. */
function isBound(tail: string): boolean {
  return tail === 'plus' || tail === 'odd' || tail === 'some';
}

/** *10-year*, *45-year-old*, *5km*, *20-nation*: the first word of what is grown on. */
function grownUnit({ from, to, tail }: NumberPhrase): UnitFound | null {
  if (tail.length > 40) return null;
  const [first = ''] = tail.split('-');
  if (/^(?:st|nd|rd|th|s)$/.test(first)) return null;
  const unit = UNITS.get(first) ?? CURRENCY_WORDS.get(first) ?? singularOf(first) ?? first;
  return { unit, from, to };
}

/** How many words may stand between a number and what it counts: *20,000 long-range ballistic missiles*. */
const ADJECTIVES_AT_MOST = 4;

/** The first plural noun behind a number, in the singular; *of the* may stand between. */
function countedNoun(tokens: Tokens, to: number, from: number): UnitFound | null {
  let at = to;
  if (formAt(tokens, at) === 'of') at += 1;
  if (at > to && DETERMINERS.has(formAt(tokens, at))) at += 1;
  for (let step = 0; step <= ADJECTIVES_AT_MOST; step += 1, at += 1) {
    if (tokens.kinds[at] !== TOKEN.word) return null;
    const form = formAt(tokens, at);
    const power =
      form === 'square' || form === 'cubic' ? UNITS.get(formAt(tokens, at + 1)) : undefined;
    if (power !== undefined) return { unit: `${form} ${power}`, from, to: at + 2 };
    const isPossessor = tokens.kinds[at + 1] === TOKEN.clitic;
    const singular = isPossessor || !isNoun(tokens, at) ? null : singularOf(form);
    if (singular !== null) return headFrom(tokens, at, singular, from);
    if (PLAIN_WORDS.has(form) && !COUNTED_PLAIN.has(form)) return null;
    if (STOP_WORDS.has(form) && form !== 'other') return null;
  }
  return null;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our my your these those'.split(' '),
);
const COUNTED_PLAIN: ReadonlySet<string> = new Set('new other more own last first'.split(' '));

/** A word in -s that the lexicon knows as a verb and not as a noun is none. */
function isNoun(tokens: Tokens, at: number): boolean {
  const form = formAt(tokens, at);
  const classes = tokens.words[at]?.classes ?? 0;
  if ((classes & CLASS.verbThird) !== 0 && (classes & CLASS.noun) === 0) return false;
  return !(PLAIN_WORDS.has(form) || STOP_WORDS.has(form)) || COUNTED_NOUNS.has(form);
}

const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'people jobs years things ways times dollars'.split(' '),
);

/** *5 arms sales*, *3 sports teams*: a plural that stands before another noun in the plural is not yet the head. */
function headFrom(tokens: Tokens, at: number, singular: string, from: number): UnitFound {
  const form = formAt(tokens, at);
  const unit = UNITS.get(form) ?? CURRENCY_WORDS.get(form) ?? singular;
  const next = formAt(tokens, at + 1);
  const isPaired = tokens.kinds[at + 1] === TOKEN.word && HEADS_BEHIND.has(next);
  return isPaired
    ? { unit: singularOf(next) ?? next, from, to: at + 2 }
    : { unit, from, to: at + 1 };
}

const HEADS_BEHIND: ReadonlySet<string> = new Set(
  'officers workers members officials units teams sales talks offices forces seats posts'.split(
    ' ',
  ),
);

/** *Reyes, 45, said*: a bare number between commas behind a name is an age. */
function ageBehindName(tokens: Tokens, { from, to, value }: NumberPhrase): UnitFound | null {
  const isBetweenCommas =
    tokens.kinds[from - 1] === TOKEN.comma && tokens.kinds[to] === TOKEN.comma;
  if (!isBetweenCommas || to !== from + 1 || value < 1 || value > 120) return null;
  const shape = tokens.words[from - 2]?.shape;
  const isName = shape === SHAPE.capital && tokens.kinds[from - 2] === TOKEN.word;
  return isName && Number.isInteger(value) ? { unit: 'year', from, to } : null;
}
