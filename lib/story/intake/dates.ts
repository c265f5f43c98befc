const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const DATE = `(?:${MONTH} ${DAY}(?:,? \\d{4})?|${DAY} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const LABEL = '(?:(?:first |last )?(?:published|updated|posted)(?: on)?:? )?';
const TIME =
  '(?:,?(?: at| [-–|·])? ?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?';

const DATE_LINE = new RegExp(`^${LABEL}(${WEEKDAY}${DATE}${TIME})\\.?$`, 'i');
/** "Updated Nov. 19, 2019 8:21 am ET / Original …": what follows need not be understood. */
const LABELLED = new RegExp(
  `^(?:first |last )?(?:published|updated|posted)(?: on)?:? ?(${WEEKDAY}${DATE}.*?)[.|]?$`,
  'i',
);
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{Ll} .,'’-]{1,40}?,? ?(${MONTH} ${DAY}(?:, \\d{4})?)?,? ?(?:\\(([\\p{L}. ]{2,30})\\))? ?(?:[—–]|--|- )`,
  'u',
);

/** The date in a line that holds nothing but a date ("Published: 7 February 2026, 10:30 GMT"), or null. */
export function dateInLine(line: string): string | null {
  if (line.length > 100) return null;
  return DATE_LINE.exec(line)?.[1] ?? LABELLED.exec(line)?.[1] ?? null;
}

/**
 * What the dateline at the head of a story's first paragraph states: the date and the agency in
 * "MUSCAT, Feb. 7 (Reuters) — Iran said …". The place must be in capitals, or any dash would do.
 */
export function datelineOf(paragraph: string): {
  readonly date: string | null;
  readonly agency: string | null;
} {
  const found = DATELINE.exec(paragraph.slice(0, 100));
  const place = /^[\p{Lu}][\p{Lu} .'’-]{2,}/u.test(paragraph);
  if (found === null || !place) return { date: null, agency: null };
  return { date: found[1] ?? null, agency: found[2] ?? null };
}
