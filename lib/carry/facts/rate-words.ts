/** Whether a word names a scale of degrees and is no name. */
export function isScale(form: string): boolean {
  return SCALES.has(form);
}

/** Scales of degrees. */
export const SCALES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin']);
/** Words before what a number is measured by. */
export const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);

/** What a number is measured by. */
export const EACH: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week month quarter year decade head person household tonne ton barrel litre liter gallon kilometre kilometer mile share unit'
    .split(' ')
    .map((word) => [word, word.replace(/re$/, 'er')] as const),
);

/** The same in one word. */
export const OFTEN: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** Whether a word may say what a number is measured by. */
export function isRateWord(form: string): boolean {
  return SCALES.has(form) || OFTEN.has(form) || EACH.has(form) || /^[\d.]*[cf]$/.test(form);
}
