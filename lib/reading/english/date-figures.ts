import { figureOf } from '#lib/reading/english/figures.ts';
import { formAt, numberPhraseAt } from '#lib/reading/english/number-phrase.ts';
import { singularOf } from '#lib/reading/english/singular.ts';
import { MONTHS } from '#lib/reading/english/words/calendar-words.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '#lib/reading/english/words/currencies.ts';
import { MULTIPLIERS } from '#lib/reading/english/words/number-words.ts';
import { UNITS } from '#lib/reading/english/words/units.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** A date as tokens; `value` as `ReadDate` has it. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  readonly value: string | null;
}

const YEARS: readonly [number, number] = [1000, 2199];

/** The date that begins with a number: in figures, a year, a decade, a century, a time, *three days ago*. */
export function dateOfFigure(tokens: Tokens, at: number): DateFound | null {
  if (tokens.kinds[at] !== TOKEN.number) return longAgo(tokens, at);
  const form = formAt(tokens, at);
  return (
    inDigits(tokens, at, form) ??
    timeOfDay(tokens, at, form) ??
    decade(tokens, at, form) ??
    century(tokens, at, form) ??
    longAgo(tokens, at) ??
    year(tokens, at, form)
  );
}

/** Two digits at least. */
export function padded(value: number): string {
  return String(value).padStart(2, '0');
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:t\d.*)?$/;
const YEAR_RANGE = /^(\d{4})-(\d{4}|\d{2})$/;

function inDigits(tokens: Tokens, at: number, form: string): DateFound | null {
  if (form.length > 40) return null;
  const [, y = '', m = '', d] = ISO.exec(form) ?? [];
  if (isDay(Number(m), Number(d ?? 1)) && isYear(Number(y))) {
    // 2024-12 reads as a month, 2024-25 as two years.
    const value = [y, padded(Number(m)), ...(d === undefined ? [] : [padded(Number(d))])].join('-');
    return { from: at, to: at + 1, value };
  }
  const [, first = '', last = ''] = YEAR_RANGE.exec(form) ?? [];
  const end = last.length === 2 ? first.slice(0, 2) + last : last;
  if (isYear(Number(first)) && Number(end) > Number(first)) {
    return { from: at, to: at + 1, value: `${first}/${end}` };
  }
  return slashed(tokens, at, form);
}

/** *11/08/2016*: which is the day is known only when the other cannot be; else the year alone is sure. */
function slashed(tokens: Tokens, at: number, form: string): DateFound | null {
  const isSlashed = formAt(tokens, at + 1) === '/' && formAt(tokens, at + 3) === '/';
  const parts = [form, formAt(tokens, at + 2), formAt(tokens, at + 4)];
  if (!isSlashed || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const date = (y: number, m: number, d: number) => ({
    from: at,
    to: at + 5,
    value: `${y}-${padded(m)}-${padded(d)}`,
  });
  if (isYear(a) && isDay(b, c)) return date(a, b, c);
  if (!isYear(c)) return null;
  if (isDay(b, a) && (a > 12 || a === b)) return date(c, b, a);
  if (isDay(a, b) && b > 12) return date(c, a, b);
  return isDay(a, b) ? { from: at, to: at + 5, value: String(c) } : null;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Whether a number may be the year of an era that newsrooms write of. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEARS[0] && value <= YEARS[1];
}

const HALF_DAY = /^(a|p)\.?m\.?$/;
const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?((?:a|p)m)?$/;

/** *10:30*, *3pm*, *3 p.m.*; without a sign of the half of the day it is read by the 24-hour clock. */
function timeOfDay(tokens: Tokens, at: number, form: string): DateFound | null {
  const [whole, hours = '', minutes, grown] = CLOCK.exec(form) ?? [];
  if (whole === undefined) return null;
  const apart = grown === undefined ? HALF_DAY.exec(formAt(tokens, at + 1))?.[1] : undefined;
  const half = grown?.charAt(0) ?? apart;
  if (half === undefined && minutes === undefined) return null;
  const hour = Number(hours);
  if (hour > (half === undefined ? 23 : 12) || Number(minutes ?? 0) > 59) return null;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const to = apart === undefined ? at + 1 : at + 2;
  return { from: at, to, value: `T${padded(of24)}:${minutes ?? '00'}` };
}

const DECADE = /^(\d{2})?(\d0)(?:s|'s)$/;

/** *1990s*, *the ’90s*; *in his 40s* is an age. */
function decade(tokens: Tokens, at: number, form: string): DateFound | null {
  const [, hundreds, tens = ''] = DECADE.exec(form) ?? [];
  const isApart = tens === '' && /^\d{2}\d0$/.test(form) && tokens.kinds[at + 1] === TOKEN.clitic;
  if (isApart && formAt(tokens, at + 1) === "'s" && isYear(Number(form)) && isPlace(tokens, at)) {
    return null;
  }
  if (tens === '') return null;
  if (hundreds !== undefined) {
    const value = Number(hundreds + tens);
    return isYear(value) ? { from: at, to: at + 1, value: `${value}s` } : null;
  }
  const isMarked =
    tokens.kinds[at - 1] === TOKEN.quote && tokens.ends[at - 1] === tokens.starts[at];
  if (!isMarked) return null;
  return { from: at - 1, to: at + 1, value: `${Number(tens) < 30 ? '20' : '19'}${tens}s` };
}

function isPlace(tokens: Tokens, at: number): boolean {
  return formAt(tokens, at - 1) === 'in';
}

/** *the 19th century* */
function century(tokens: Tokens, at: number, form: string): DateFound | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)(-century)?$/.exec(form);
  if (number === null) return null;
  const isGrown = number[2] !== undefined;
  if (!isGrown && formAt(tokens, at + 1) !== 'century') return null;
  const hundreds = Number(number[1]) - 1;
  return hundreds < 0
    ? null
    : { from: at, to: isGrown ? at + 1 : at + 2, value: `${padded(hundreds)}XX` };
}

const SPANS_OF_TIME: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century'.split(' '),
);

/** *three weeks ago*, *a year earlier*, *two days later*: days that only the day of writing fixes. */
function longAgo(tokens: Tokens, at: number): DateFound | null {
  const form = formAt(tokens, at);
  const isArticle = form === 'a' || form === 'an';
  const number = isArticle ? null : numberPhraseAt(tokens, at);
  if (!isArticle && number === null) return null;
  const to = number?.to ?? at + 1;
  const noun = formAt(tokens, to);
  if (!SPANS_OF_TIME.has(singularOf(noun) ?? noun)) return null;
  const turn = formAt(tokens, to + 1);
  if (turn !== 'ago' && turn !== 'earlier' && turn !== 'later') return null;
  return { from: at, to: to + 2, value: null };
}

const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  'in since by of from until till before after during between to through and around about late early mid year fiscal circa ca. throughout spring summer autumn fall winter'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our this that a an'.split(' '),
);

/** Four digits that stand as a year, alone or before what happened in it (*the 2016 election*). */
function year(tokens: Tokens, at: number, form: string): DateFound | null {
  const figure = figureOf(form);
  if (figure?.isYearLike !== true || figure.tail !== '' || figure.high !== null) return null;
  if (!isYear(figure.value) || isMoney(tokens, at)) return null;
  const before = formAt(tokens, at - 1);
  const isIntroduced = BEFORE_A_YEAR.has(before) || MONTHS.has(before);
  const isModern = figure.value >= 1900 && figure.value < 2100;
  if (!isModern && !isIntroduced) return null;
  if (countsSomething(tokens, at + 1, isModern, DETERMINERS.has(before) || before === 'in'))
    return null;
  return { from: at, to: at + 1, value: form };
}

function isMoney(tokens: Tokens, at: number): boolean {
  const before = formAt(tokens, at - 1);
  const next = formAt(tokens, at + 1);
  return (
    CURRENCY_SIGNS.has(before) ||
    CURRENCY_SIGNS.has(next) ||
    CURRENCY_WORDS.has(next) ||
    next === '%'
  );
}

const COUNTED: ReadonlySet<string> = new Set(
  'people troops soldiers men women children workers employees jobs homes houses deaths cases victims patients students prisoners migrants refugees voters votes missiles drones tanks'.split(
    ' ',
  ),
);

function countsSomething(tokens: Tokens, at: number, isModern: boolean, isNamed: boolean): boolean {
  const next = formAt(tokens, at);
  if (MULTIPLIERS.has(next) || next === 'percent' || next === 'per') return true;
  if (isNamed) return false;
  if (UNITS.has(next) || COUNTED.has(next)) return true;
  return !isModern && singularOf(next) !== null;
}
