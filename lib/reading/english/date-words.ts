import { type DateFound, isYear, padded } from '#lib/reading/english/date-figures.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';
import { SHAPE } from '#lib/reading/word.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** The date around a month: with the day before or behind it, the year, and the weekday in front. */
export function dateOfMonth(tokens: Tokens, at: number): DateFound | null {
  const month = MONTHS.get(formAt(tokens, at));
  const shape = tokens.words[at]?.shape;
  if (month === undefined || (shape !== SHAPE.capital && shape !== SHAPE.capitals)) return null;
  const next = skipStop(tokens, at);
  const dayBefore =
    dayAt(tokens, at - 1) ?? (formAt(tokens, at - 1) === 'of' ? dayAt(tokens, at - 2, true) : null);
  if (dayBefore !== null) {
    const from = formAt(tokens, at - 1) === 'of' ? at - 2 : at - 1;
    const year = yearAt(tokens, next);
    return whole(tokens, {
      from,
      to: year?.to ?? next,
      year: year?.value ?? null,
      month,
      days: dayBefore,
    });
  }
  const dayBehind = dayAt(tokens, next);
  if (dayBehind !== null) {
    const days = daysFrom(tokens, next + 1, dayBehind);
    const year = yearAt(tokens, days.to);
    const to = year?.to ?? days.to;
    return whole(tokens, { from: at, to, year: year?.value ?? null, month, days });
  }
  const year =
    yearAt(tokens, next) ?? (formAt(tokens, next) === 'of' ? yearAt(tokens, next + 1) : null);
  if (year !== null) return { from: at, to: year.to, value: `${year.value}-${padded(month)}` };
  return isMonthAlone(tokens, at) ? { from: at, to: next, value: `--${padded(month)}` } : null;
}

interface Days {
  readonly first: number;
  readonly last: number | null;
}

interface WholeDate {
  readonly from: number;
  readonly to: number;
  readonly year: string | null;
  readonly month: number;
  readonly days: Days;
}

function whole(tokens: Tokens, { from, to, year, month, days }: WholeDate): DateFound {
  const valueOf = (day: number) => `${year ?? '-'}-${padded(month)}-${padded(day)}`;
  const first = valueOf(days.first);
  const value = days.last === null ? first : `${first}/${valueOf(days.last)}`;
  return { from: withWeekday(tokens, from), to, value };
}

/** *Tuesday, January 20*: the weekday belongs to the date it stands before. */
function withWeekday(tokens: Tokens, from: number): number {
  let at = from - 1;
  if (tokens.kinds[at] === TOKEN.comma || formAt(tokens, at) === 'the') at -= 1;
  return WEEKDAYS.has(formAt(tokens, at)) && isLarge(tokens, at) ? at : from;
}

function isLarge(tokens: Tokens, at: number): boolean {
  const shape = tokens.words[at]?.shape;
  return shape === SHAPE.capital || shape === SHAPE.capitals;
}

/** Over the stop of *Jan.*, when it stands right behind. */
function skipStop(tokens: Tokens, at: number): number {
  const form = formAt(tokens, at);
  // May, June and July are whole as they stand.
  const isShort = form.length <= 4 && form !== 'may' && form !== 'june' && form !== 'july';
  return isShort && formAt(tokens, at + 1) === '.' && tokens.starts[at + 1] === tokens.ends[at]
    ? at + 2
    : at + 1;
}

const DAY = /^(\d{1,2})(?:-(\d{1,2}))?(st|nd|rd|th)?$/;

/** The day of a month in figures, or the first and last of some days. */
function dayAt(tokens: Tokens, at: number, mustBeOrdinal = false): Days | null {
  if (tokens.kinds[at] !== TOKEN.number) return null;
  const [, first = '', last, ordinal] = DAY.exec(formAt(tokens, at)) ?? [];
  if (mustBeOrdinal && ordinal === undefined) return null;
  const days = { first: Number(first), last: last === undefined ? null : Number(last) };
  if (days.first < 1 || days.first > 31) return null;
  return days.last !== null && (days.last <= days.first || days.last > 31) ? null : days;
}

/** The days of *January 5 to 7* and *January 5–7*: `to` is behind the last. */
function daysFrom(tokens: Tokens, at: number, { first, last }: Days): Days & { to: number } {
  const joins =
    formAt(tokens, at) === 'to' ||
    formAt(tokens, at) === 'through' ||
    tokens.kinds[at] === TOKEN.dash;
  const next = last === null && joins ? dayAt(tokens, at + 1) : null;
  // A month in front of the second day makes it a date of its own; a larger number is no day.
  if (next === null || next.last !== null || next.first <= first) return { first, last, to: at };
  return { first, last: next.first, to: at + 2 };
}

function yearAt(tokens: Tokens, at: number): { value: string; to: number } | null {
  const from = tokens.kinds[at] === TOKEN.comma ? at + 1 : at;
  const form = formAt(tokens, from);
  return /^\d{4}$/.test(form) && isYear(Number(form)) ? { value: form, to: from + 1 } : null;
}

const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  'in since by of from until till before after during between to through early late mid last next this'.split(
    ' ',
  ),
);

/** *may* and *march* begin sentences too: a short or ambiguous month needs a word in front that takes one. */
function isMonthAlone(tokens: Tokens, at: number): boolean {
  return BEFORE_A_MONTH.has(formAt(tokens, at - 1));
}

const PERIODS: ReadonlySet<string> = new Set(
  'week weekend month quarter year decade century spring summer autumn fall winter night morning afternoon evening fortnight'.split(
    ' ',
  ),
);
const POINTERS: ReadonlySet<string> = new Set(
  'last next this past coming previous following'.split(' '),
);
const NAMED_DAYS: ReadonlySet<string> = new Set('today yesterday tomorrow tonight'.split(' '));

/** A weekday, *yesterday*, *last month*: what only the day of writing fixes. */
export function dateOfWord(tokens: Tokens, at: number): DateFound | null {
  const form = formAt(tokens, at);
  const isAfterName =
    isLarge(tokens, at) && isLarge(tokens, at - 1) && tokens.ends[at - 1] !== tokens.starts[at];
  if (NAMED_DAYS.has(form)) return isAfterName ? null : { from: at, to: at + 1, value: null };
  if (WEEKDAYS.has(form)) {
    if (!isLarge(tokens, at) || isWordInstead(tokens, at)) return null;
    // The date that follows takes the weekday with it.
    const next = tokens.kinds[at + 1] === TOKEN.comma ? at + 2 : at + 1;
    const isBeforeDate = MONTHS.has(formAt(tokens, next)) && isLarge(tokens, next);
    const follows = isBeforeDate ? dateOfMonth(tokens, next) : null;
    return follows?.from === at ? follows : { from: at, to: at + 1, value: null };
  }
  if (!POINTERS.has(form)) return null;
  if ((form === 'following' || form === 'previous') && formAt(tokens, at - 1) !== 'the')
    return null;
  const next = formAt(tokens, at + 1);
  if (WEEKDAYS.has(next) && isLarge(tokens, at + 1)) return { from: at, to: at + 2, value: null };
  if (MONTHS.has(next) && isLarge(tokens, at + 1))
    return { from: at, to: skipStop(tokens, at + 1), value: null };
  return PERIODS.has(next) ? { from: at, to: at + 2, value: null } : null;
}

/** Sun and Sat with a capital are words more often than days. */
function isWordInstead(tokens: Tokens, at: number): boolean {
  const form = formAt(tokens, at);
  return form === 'sun' || form === 'sat' || form === 'wed';
}
