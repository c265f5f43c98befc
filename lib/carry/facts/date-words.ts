import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';

/** Words for a time of day, with its value as dates have it. */
export const TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
]);

/** Parts of the day. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['overnight', 'night'],
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['dusk', 'dusk'],
  ['nightfall', 'dusk'],
  ['sunset', 'dusk'],
]);

/** The seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['summer', 'summer'],
  ['winter', 'winter'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['spring', 'spring'],
]);

/** Whether a word in lower case may say when, alone or with others. */
export function isDateWord(form: string): boolean {
  return (
    TIMES.has(form) ||
    PARTS_OF_DAY.has(form) ||
    SEASONS.has(form) ||
    MONTHS.has(form) ||
    isWeekdays(form) ||
    form === 'century'
  );
}

/** *Mondays* */
export function isWeekdays(form: string): boolean {
  return form.endsWith('days') && WEEKDAYS.has(form.slice(0, -1));
}
