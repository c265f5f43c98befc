import type { ReadDate } from '#lib/reading/reading.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import { type DateFound, dateOfFigure } from '#lib/reading/english/date-figures.ts';
import { dateOfMonth, dateOfWord } from '#lib/reading/english/date-words.ts';
import { MARK } from '#lib/reading/english/mark.ts';

/**
 * The dates of a text in reading order, none inside another, by the forms that English writes: *January
 * 20, 2025*, *20 Jan.*, *2016-11-08*, *the 1990s*, *in 2015*, *last month*, *three weeks ago*, *10:30
 * p.m.*. `marks` come from `marksOf`. Values are as the contract says, and besides: `T22:30` for a
 * time of day, `18XX` for the nineteenth century (as EDTF writes it), `--01` for a month alone, and
 * `2025-01-05/2025-01-07` for days from one to another.
 */
export function findDates(tokens: Tokens, marks: Int32Array): ReadDate[] {
  const dates: ReadDate[] = [];
  let free = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const mark = marks[at] ?? 0;
    if ((mark & (MARK.number | MARK.month | MARK.weekday | MARK.relativeTime)) === 0) continue;
    const found = dateAt(tokens, at, mark);
    if (found === null || found.from < free) continue;
    const start = tokens.starts[found.from] ?? 0;
    const end = tokens.ends[found.to - 1] ?? start + 1;
    dates.push({ span: { start, end }, value: found.value });
    free = found.to;
    at = Math.max(at, found.to - 1);
  }
  return dates;
}

function dateAt(tokens: Tokens, at: number, mark: number): DateFound | null {
  if ((mark & MARK.month) !== 0) {
    const found = dateOfMonth(tokens, at);
    if (found !== null) return found;
  }
  if ((mark & (MARK.weekday | MARK.relativeTime)) !== 0) return dateOfWord(tokens, at);
  return (mark & MARK.number) === 0 ? null : dateOfFigure(tokens, at);
}
