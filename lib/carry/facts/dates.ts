import type { Fact } from '#lib/carry/facts/fact.ts';
import { type FiguresFound, tokenFrom } from '#lib/carry/facts/figures-found.ts';
import { isWeekdays, PARTS_OF_DAY, SEASONS, TIMES } from '#lib/carry/facts/date-words.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { figureOf } from '#lib/reading/english/figures.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';
import { NUMBER_WORDS } from '#lib/reading/english/words/number-words.ts';
import type { ReadDate } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';

/** The dates and times of a sentence. */
export function datesOf(sentence: FactSentence, figures: FiguresFound): Fact[] {
  const asked = INTEREST.date | INTEREST.number;
  if (figures.dates.length === 0 && (sentence.interest & asked) === 0) return [];
  const found = figures.dates.flatMap((date) => ofDate(sentence, date));
  for (let at = 0; at < sentence.tokens.count; at += 1) {
    if (figures.inDate[at] === 1) continue;
    const fact = ofWord(sentence, at);
    if (fact !== null) found.push(fact);
  }
  return found.sort((a, b) => a.at - b.at);
}

interface Place {
  readonly at: number;
  readonly to: number;
}

function dateFact(
  sentence: FactSentence,
  { at, to }: Place,
  parts: Pick<Fact, 'key' | 'group' | 'isWeak'>,
): Fact {
  return { kind: 'date', span: spanOf(sentence, at, to), at, ...parts };
}

function ofDate(sentence: FactSentence, { span, value }: ReadDate): Fact[] {
  const at = tokenFrom(sentence, span.start);
  const place = { at, to: tokenFrom(sentence, span.end) };
  const extent = extentBefore(sentence, at);
  // *last Tuesday* is *Tuesday*
  const isPast = /^(?:last|this|past)$/.test(formAt(sentence.tokens, at));
  const weekday = weekdayAt(sentence, isPast ? at + 1 : at);
  if (value === null) {
    const key =
      weekday === undefined || place.to > at + (isPast ? 2 : 1)
        ? wordsOf(sentence, place)
        : `day ${weekday}`;
    return [dateFact(sentence, place, { key, group: 'date', isWeak: false }), ...extent];
  }
  const isTime = value.startsWith('T');
  const date = dateFact(sentence, place, {
    key: value,
    group: isTime ? 'time' : 'date',
    isWeak: false,
  });
  if (weekday === undefined) return [date, ...extent];
  // The weekday of a whole date tells nothing that the date does not.
  const day = dateFact(
    sentence,
    { at, to: at + 1 },
    { key: `day ${weekday}`, group: 'weekday', isWeak: true },
  );
  return [date, day, ...extent];
}

/** *Tue*, *Tues* and *Tuesday* are one. */
function weekdayAt({ tokens }: FactSentence, at: number): string | undefined {
  const form = formAt(tokens, at);
  return WEEKDAYS.has(form) ? form.slice(0, 3) : undefined;
}

const EXTENTS: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'mid-']);

/** *early March*, *late 2019* */
function extentBefore(sentence: FactSentence, at: number): Fact[] {
  // *late Monday*, *late on Monday*
  const isApart = /^(?:on|in)$/.test(formAt(sentence.tokens, at - 1));
  const from = isApart ? at - 2 : at - 1;
  const form = formAt(sentence.tokens, from);
  if (!EXTENTS.has(form)) return [];
  const place = { at: from, to: from + 1 };
  return [dateFact(sentence, place, { key: form, group: 'extent', isWeak: false })];
}

const SMALL: ReadonlySet<string> = new Set(['the', 'this', 'past', 'last']);

/** *two weeks ago* and *2 weeks ago*, *the past month* and *last month*. */
function wordsOf({ tokens }: FactSentence, { at, to }: Place): string {
  const words: string[] = [];
  for (let token = at; token < to; token += 1) {
    const form = formAt(tokens, token);
    const number =
      form === 'a' || form === 'an' ? 1 : (NUMBER_WORDS.get(form) ?? figureOf(form)?.value);
    const isLast = SMALL.has(form) && (form === 'past' || form === 'last');
    if (form !== 'the')
      words.push(number === undefined ? (isLast ? 'last' : form) : String(number));
  }
  return words.join(' ');
}

const BEFORE_A_SEASON: ReadonlySet<string> = new Set(
  'last next this in of by since until the'.split(' '),
);

/** Months and weekdays that stand in no date, times and parts of the day in words. */
function ofWord(sentence: FactSentence, at: number): Fact | null {
  const { tokens } = sentence;
  const form = formAt(tokens, at);
  const place = { at, to: at + 1 };
  const time = TIMES.get(form);
  if (time !== undefined)
    return dateFact(sentence, place, { key: time, group: 'time', isWeak: false });
  const part = PARTS_OF_DAY.get(form);
  if (part !== undefined)
    return dateFact(sentence, place, { key: part, group: 'part of day', isWeak: false });
  const season = SEASONS.get(form);
  const before = formAt(tokens, at - 1);
  const isSeason = season !== undefined && BEFORE_A_SEASON.has(before);
  const isVerbLike = form === 'fall' && before === 'the' && formAt(tokens, at - 2) !== 'in';
  if (isSeason && !isVerbLike) {
    return dateFact(sentence, place, { key: season, group: 'season', isWeak: false });
  }
  if (isDayAlone(sentence, at)) {
    return dateFact(sentence, place, {
      key: `---${Number.parseInt(form, 10)}`,
      group: 'date',
      isWeak: false,
    });
  }
  const shape = tokens.words[at]?.shape;
  if (shape !== SHAPE.capital) return null;
  // *on Mondays*
  if (isWeekdays(form)) {
    return dateFact(sentence, place, {
      key: `day ${form.slice(0, 3)}`,
      group: 'date',
      isWeak: false,
    });
  }
  if (at === 0) return null;
  const month = MONTHS.get(form);
  if (month !== undefined && form.length > 2) {
    return dateFact(sentence, place, {
      key: `--${String(month).padStart(2, '0')}`,
      group: 'date',
      isWeak: false,
    });
  }
  return null;
}

/** *on the 5th*: the day of a month told elsewhere. */
export function isDayAlone({ tokens }: FactSentence, at: number): boolean {
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(formAt(tokens, at))) return false;
  const isOnThe = formAt(tokens, at - 1) === 'the' && formAt(tokens, at - 2) === 'on';
  return isOnThe && tokens.kinds[at + 1] !== TOKEN.word;
}
