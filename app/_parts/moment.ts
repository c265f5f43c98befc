const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** Older moments are given as a date: "23 days ago" is harder to place than "2 November 2026". */
const LONGEST_AGO_MS = 14 * 86_400_000;

/** "just now", "3 hours ago", "yesterday"; the date when it lies more than a fortnight away. */
export function ago(at: string, nowMs: number, timeZone?: string): string {
  const passedMs = nowMs - Date.parse(at);
  if (Math.abs(passedMs) > LONGEST_AGO_MS) return dateOnly(at, timeZone);
  for (const [unit, unitMs] of STEPS) {
    if (Math.abs(passedMs) >= unitMs) {
      return relative.format(-Math.trunc(passedMs / unitMs), unit);
    }
  }
  return 'just now';
}

/** "24 November 2026, 14:50 GMT": a moment in full, in the reader's time zone unless one is given. */
export function exactly(at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** "24 Nov 2026". */
export function dateOnly(at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}
