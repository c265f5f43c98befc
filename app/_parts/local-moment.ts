/** What a field for a local date and time holds, as a moment; null where it is empty or no moment. */
export function momentFrom(local: string): string | null {
  const atMs = Date.parse(local);
  return Number.isNaN(atMs) ? null : new Date(atMs).toISOString();
}

/** A moment as a field for a local date and time holds it: `2026-11-24T14:50`; empty for none. */
export function localFrom(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
