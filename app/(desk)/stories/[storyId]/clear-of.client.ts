'use client';

/**
 * How far down the window the bars reach that stay in place while the text scrolls below them. They are looked
 * for where they stand: to look for one that is not there would be to walk through the whole text.
 */
export function coveredAbove(): number {
  const header = document.querySelector('.sm-header');
  const onScreen = document.getElementById('content')?.children ?? [];
  let bottom = 0;
  for (const bar of [...(header === null ? [] : [header]), ...onScreen]) {
    if (!bar.matches('.sm-header, .sm-head, .sm-offline')) continue;
    if (getComputedStyle(bar).position !== 'sticky') continue;
    bottom = Math.max(bottom, bar.getBoundingClientRect().bottom);
  }
  return bottom;
}
