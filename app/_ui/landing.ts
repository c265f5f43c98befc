/** What can have the focus. */
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/** Whether an element can have the focus now. */
export function canHold(element: Element): boolean {
  return element.matches(FOCUSABLE) && !element.matches(':disabled') && isThere(element);
}

/**
 * Where the focus goes when it is lost. `been` says where it was, the latest first, each place with all that
 * stood around it from the inside out. The first of these that still stands and that `data-landing` names, or
 * that holds a place so named in no other part of the screen, is it; what had the focus earlier comes before its surroundings. At last
 * the screen: the place in it named `main`, or the screen itself.
 */
export function landingAfter(been: readonly (readonly Element[])[]): HTMLElement | null {
  for (const [index, around] of been.entries()) {
    const [element] = around;
    if (index > 0 && element instanceof HTMLElement && canHold(element)) return element;
    const place = placeAround(around);
    if (place !== null) return prepared(place);
  }
  const screen = document.getElementById('content');
  const main = screen?.querySelector<HTMLElement>('[data-landing="main"]') ?? screen;
  return main === null ? null : prepared(main);
}

function placeAround(around: readonly Element[]): HTMLElement | null {
  for (const element of around) {
    // What is around the whole screen leads to anything: there the screen's own place is meant.
    if (element.matches('main, body, html') || !isThere(element)) continue;
    const named = [element, ...element.querySelectorAll('[data-landing]')].find(
      (place) => place.matches('[data-landing]') && isThere(place) && isNear(place, around),
    );
    if (named instanceof HTMLElement) return named;
    if (element.matches('[role="dialog"]') && element instanceof HTMLElement) return element;
  }
  return null;
}

/** Whether a place is of a part of the screen that the focus was in, and not of one beside it. */
function isNear(place: Element, around: readonly Element[]): boolean {
  const part = place.closest('section, article, aside, main');
  return part === null || around.includes(part);
}

function isThere(element: Element): boolean {
  return (
    element.isConnected &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function prepared(place: HTMLElement): HTMLElement {
  if (place.tabIndex < 0) place.tabIndex = -1;
  return place;
}
