'use client';

import { canHold } from '#app/_ui/landing.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { PanelState } from './panel-state.ts';

/** Where the focus was before a form was opened: it goes back there when the form closes. */
let returnTo: Element | null = null;

/** Opens parts of the panel. */
export function openPart(desk: GalleyDesk, parts: Partial<PanelState>): void {
  returnTo = document.activeElement;
  desk.panel.set({ ...desk.panel.get(), ...parts });
}

/**
 * Closes the open form and puts the focus back where it was, on the text where it was nowhere. What is gone
 * meanwhile (the button that opened the form) leaves it to the place near by that the focus falls to.
 */
export function closePart(desk: GalleyDesk): void {
  desk.panel.set({ ...desk.panel.get(), judging: null, adding: null });
  const wasNowhere = returnTo === null || returnTo === document.body;
  const target = wasNowhere ? document.querySelector('.sm-galley') : returnTo;
  if (target instanceof HTMLElement && canHold(target)) target.focus({ preventScroll: true });
  returnTo = null;
}
