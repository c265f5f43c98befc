'use client';

import type { ClaimId } from '#lib/id.ts';
import { say, selectClaim, selectedMark } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { openPart } from './panel-acts.client.ts';
import { bringIntoSight } from './scroll-to-claim.client.tsx';
import { select } from './use-reading.client.ts';

/*
 * The ways between the three places that show a claim: its words in the text, its row in the list, its panel.
 * Each takes the focus along, so that a keyboard and a screen reader are where the eye is.
 */

/** Counts up with each way taken: an earlier one that still waits for its element gives up. */
let way = 0;

/** To the open claim's words in the text; to the text as a whole where no claim is open. */
export function toText(desk: GalleyDesk): void {
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  if (galley === null) return;
  way += 1;
  // In narrow windows the list lies over the text.
  if (desk.panel.get().drawer === 'index') desk.panel.set({ ...desk.panel.get(), drawer: null });
  const mark = selectedMark(desk);
  const start = mark?.spans[0]?.start;
  const words = galley.querySelector<HTMLElement>(`[data-claim="${mark?.id ?? ''}"]`);
  if (mark?.state !== 'open' || start === undefined || words === null) {
    galley.focus();
    return;
  }
  bringIntoSight(words);
  land(words);
  select(desk, galley, { anchor: start, focus: start });
}

/** To the open claim's row in the list; to the first row where none is open or the filter leaves it out. */
export function toList(desk: GalleyDesk): void {
  const { selectedId, listed } = desk.marks.get();
  desk.side.set('claims');
  openPart(desk, { drawer: 'index', isListMeant: listed.length > 0 });
  if (listed.length === 0) {
    say(desk, 'told', desk.texts.heard('list-empty'));
    focusWhenThere('#filter-verdict');
    return;
  }
  const isListed = listed.some(({ id }) => id === selectedId);
  focusWhenThere(
    isListed ? `.sm-long-list [data-row="${selectedId ?? ''}"]` : '.sm-long-list .sm-row',
  );
}

/** To the filter of the claims: where there is no room for it beside the text, in a drawer. */
export function toFilter(desk: GalleyDesk): void {
  desk.side.set('claims');
  openPart(desk, { drawer: 'index', isListMeant: false });
  focusWhenThere('#filter-verdict');
}

/** Opens a claim from its row in the list. Where the list lies over everything, it makes way for the panel. */
export function openFromList(desk: GalleyDesk, claimId: ClaimId): void {
  const isOver =
    desk.panel.get().drawer === 'index' && document.querySelector('.sm-beside') === null;
  selectClaim(desk, claimId);
  if (isOver) toPanel(desk);
}

/** To the panel with all that is known of the open claim. */
export function toPanel(desk: GalleyDesk): void {
  if (selectedMark(desk) !== null) {
    // Shuts the list, too; opening another claim has put the panel's state anew by then.
    requestAnimationFrame(() => {
      openPart(desk, { drawer: 'claim' });
    });
  }
  focusWhenThere('.sm-panel-title');
}

/** How many frames a list or a drawer is waited for: they are drawn, scrolled and shown one after the other. */
const FRAMES = 120;

/** For so many frames what was reached must keep the focus: a drawer that opens takes it once for itself. */
const KEPT_FRAMES = 6;

/**
 * Gives the focus to an element as soon as it is there, and sees to it that it keeps it, unless the person
 * has gone on by then.
 */
export function focusWhenThere(selector: string): void {
  const own = ++way;
  const goneOn = () => {
    if (way === own) way += 1;
  };
  // The key or press that led here is over when the first frame comes.
  requestAnimationFrame(() => {
    document.addEventListener('keydown', goneOn, { capture: true, once: true });
    document.addEventListener('pointerdown', goneOn, { capture: true, once: true });
  });
  const look = (left: number, kept: number) => {
    if (way !== own || left === 0 || kept === KEPT_FRAMES) {
      document.removeEventListener('keydown', goneOn, { capture: true });
      document.removeEventListener('pointerdown', goneOn, { capture: true });
      return;
    }
    const element = document.querySelector<HTMLElement>(selector);
    const isReached = element !== null && element === document.activeElement;
    if (element !== null && !isReached) land(element);
    requestAnimationFrame(() => {
      look(left - 1, isReached ? kept + 1 : 0);
    });
  };
  requestAnimationFrame(() => {
    look(FRAMES, 0);
  });
}

/** Gives the focus to something that is no control: a heading, a claim's words. */
function land(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
