import type { KeyboardEvent } from 'react';

/** Whether a key pressed in a form means to leave it: Escape, unless it only shuts a list of choices. */
export function leavesForm(event: KeyboardEvent): boolean {
  const { key, target } = event;
  const isListOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
  return key === 'Escape' && !event.defaultPrevented && !isListOpen;
}
