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

/** Closes the open form and puts the focus back, or on the text where that is gone. */
export function closePart(desk: GalleyDesk): void {
  desk.panel.set({ ...desk.panel.get(), judging: null, adding: null });
  const isThere = returnTo !== null && canHold(returnTo);
  const target = isThere ? returnTo : document.querySelector('.sm-galley');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  returnTo = null;
}
