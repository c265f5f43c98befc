/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const OVERSCAN = 12;

/** The rows to draw: those near the eye, and the one where the keyboard stops wherever it is. */
export function rowsDrawn(
  seen: { readonly top: number; readonly height: number },
  list: { readonly rowHeightPx: number; readonly count: number; readonly stopAt: number },
): readonly number[] {
  const { rowHeightPx, count, stopAt } = list;
  const first = Math.max(0, Math.floor(seen.top / rowHeightPx) - OVERSCAN);
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeightPx) + OVERSCAN);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  // In the order of the list: reading goes by the order in the document.
  if (stopAt < first && stopAt < count) return [stopAt, ...rows];
  return stopAt >= last && stopAt < count ? [...rows, stopAt] : rows;
}

/** The row a key leads to from another one; null for keys that lead nowhere in a list. */
export function rowTo(
  key: string,
  list: { readonly from: number; readonly count: number; readonly page: number },
): number | null {
  const { from, count, page } = list;
  const to = targetOf(key, from, count, page);
  return to === null || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

function targetOf(key: string, from: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
