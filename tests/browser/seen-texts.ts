import type { Page } from '@playwright/test';

/** The attributes that are said or shown. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/**
 * All that a page says in its own language: what is visible, what assistive technology is told, and its title.
 * What is marked as being in another language is left out.
 */
export function textsSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate((attributes) => {
    const spoken = document.documentElement.lang;
    const isOwn = (element: Element) =>
      (element.closest('[lang]')?.getAttribute('lang') ?? spoken) === spoken &&
      element.closest('script, style, noscript, iframe, code, .sm-api-curl') === null;
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (element === null || text === '' || !isOwn(element)) continue;
      // The choices of a closed list are drawn by the browser and never "visible".
      const isShown = element.closest('option')?.parentElement ?? element;
      if (isShown.checkVisibility({ visibilityProperty: true })) texts.push(text);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOwn(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of attributes) {
        const text = element.getAttribute(name)?.trim() ?? '';
        if (text !== '') texts.push(text);
      }
    }
    return [...new Set(texts)];
  }, SPOKEN);
}

/** What stands out of a page to the right, and labels of which a part is cut off. */
export function badlyFitting(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${element.textContent.trim().slice(0, 60)}`;
    const isHeld = (element: Element) => {
      for (let up = element.parentElement; up !== null && up !== document.body;) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
        up = up.parentElement;
      }
      return false;
    };
    const isClipped = (element: Element) => {
      const { right } = element.getBoundingClientRect();
      for (let up = element.parentElement; up !== null && up !== document.body;) {
        const { overflowX } = getComputedStyle(up);
        // What is scrolled is reached.
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        const cuts = overflowX === 'hidden' || overflowX === 'clip';
        if (cuts && right > up.getBoundingClientRect().right + 1) return true;
        up = up.parentElement;
      }
      return false;
    };
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) {
      found.push('the page scrolls sideways');
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('svg') !== null) continue;
      const { right, width, height } = element.getBoundingClientRect();
      const isOut = right > window.innerWidth + 1 && width > 1 && height > 1;
      if (isOut && !isHeld(element)) found.push(`too wide: ${told(element)}`);
      const isLabel = element.matches(
        '.mantine-Button-label, .mantine-SegmentedControl-innerLabel, .mantine-Badge-label',
      );
      if (isLabel && (element.scrollWidth > element.clientWidth + 1 || isClipped(element))) {
        found.push(`cut off: ${told(element)}`);
      }
    }
    return [...new Set(found)];
  });
}
