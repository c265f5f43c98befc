/**
 * The place on this desk that an address names, else the home. Anything that a browser could read as
 * another site is refused: `//elsewhere`, `/\elsewhere`, a scheme, control characters.
 */
export function insidePath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 2000) return '/';
  if (!/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(next)) return '/';
  return next;
}
