'use client';

/** How far down the window the bars reach that stay in place while the text scrolls below them. */
export function coveredAbove(): number {
  let bottom = 0;
  for (const bar of document.querySelectorAll('.sm-header, .sm-head, .sm-offline')) {
    if (getComputedStyle(bar).position !== 'sticky') continue;
    bottom = Math.max(bottom, bar.getBoundingClientRect().bottom);
  }
  return bottom;
}
