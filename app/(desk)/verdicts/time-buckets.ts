import { dayAndMonth, monthAndYear } from '#app/_parts/moment.ts';
import type { Language } from '#app/_texts/language.ts';
import type { Speak } from '#app/_texts/speak.ts';

const DAY_MS = 86_400_000;

/** A run of days that is one bar of the chart; both days belong to it. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly length: 'day' | 'week' | 'month';
  /** Its first day by the calendar; `from` may be later, where a filter cuts it. */
  readonly start: string;
}

/** The longest spans that are shown by day and by week: about 45 bars fit a screen. */
const LONGEST_BY_DAY = 45;
const LONGEST_BY_WEEK = 45 * 7;

/**
 * Cuts the time from the first day to the last into days, weeks (from Monday) or months, without gaps:
 * a day on which nobody judged anything is a fact too. Days are YYYY-MM-DD in UTC, in any order. The
 * outermost buckets end where the filter does, so that their numbers equal the lists they lead to.
 */
export function bucketsOf(
  days: readonly string[],
  filter: { readonly from?: string | undefined; readonly to?: string | undefined },
): readonly Bucket[] {
  const sorted = days.toSorted();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];

  const spanDays = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  const length =
    spanDays <= LONGEST_BY_DAY ? 'day' : spanDays <= LONGEST_BY_WEEK ? 'week' : 'month';
  const startOf = STARTS[length];
  const buckets: Bucket[] = [];
  for (let start = startOf(first); start <= last;) {
    const next = nextStart(start, startOf);
    const from = filter.from !== undefined && filter.from > start ? filter.from : start;
    const end = shifted(next, -1);
    const to = filter.to !== undefined && filter.to < end ? filter.to : end;
    buckets.push({ from, to, length, start });
    start = next;
  }
  return buckets;
}

const day = (date: string) => date;

function week(date: string): string {
  const daysSinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  return shifted(date, -daysSinceMonday);
}

const month = (date: string) => `${date.slice(0, 8)}01`;

const STARTS: Readonly<Record<Bucket['length'], (date: string) => string>> = { day, week, month };

function nextStart(start: string, startOf: (date: string) => string): string {
  let next = shifted(start, 1);
  while (startOf(next) === start) next = shifted(next, 1);
  return next;
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What a bucket is called: "3 Nov", "from 3 Nov", "Nov 2026". */
export function bucketWords(bucket: Bucket, language: Language, t: Speak<'figures'>): string {
  if (bucket.length === 'month') return monthAndYear(language, bucket.start, 'UTC');
  const day = dayAndMonth(language, bucket.start, 'UTC');
  return bucket.length === 'week' ? t('week-from', { day }) : day;
}
