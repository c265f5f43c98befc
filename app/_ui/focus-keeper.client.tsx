'use client';

import { useEffect } from 'react';
import { canHold, landingAfter } from '#app/_ui/landing.ts';

/** How many places back the focus is remembered: a dialogue over a menu over a form is three. */
const REMEMBERED = 8;

/** How long a button that is switched off while it saves may take until it is back. */
const BACK_WITHIN_MS = 1_500;

/**
 * Keeps the focus from being lost. When what has it is taken away, shut or switched off (a row that is gone, a
 * form that closes, a colleague who withdraws the claim one is in), the browser lets it fall back to the page's
 * very start; here it goes to where it was before or to the nearest place around that is still there. A focus
 * that somebody gave up by clicking beside is left alone.
 */
export function FocusKeeper() {
  useEffect(() => {
    /** What had the focus, each with all that stood around it from the inside out; the latest last. */
    let been: (readonly Element[])[] = [];
    let looking = 0;
    let giveUp: ReturnType<typeof setTimeout> | undefined;

    const land = () => {
      clearTimeout(giveUp);
      giveUp = undefined;
      if (!isNowhere()) return;
      const place = landingAfter(been.toReversed());
      been = [];
      place?.focus({ preventScroll: true });
    };
    const look = () => {
      const lost = been.at(-1)?.[0];
      if (lost === undefined || !isNowhere()) return;
      if (lost.isConnected && lost.matches(':disabled')) {
        giveUp ??= setTimeout(land, BACK_WITHIN_MS);
      } else if (giveUp !== undefined || !canHold(lost)) {
        land();
      }
    };
    // The browser lets go of what is hidden or switched off when it draws, so the look comes after that.
    const lookSoon = () => {
      if (looking !== 0 || been.length === 0) return;
      looking = requestAnimationFrame(() => {
        looking = 0;
        setTimeout(look);
      });
    };
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      been = [...been, aroundOf(target)].slice(-REMEMBERED);
    };
    const forget = ({ target }: FocusEvent) => {
      setTimeout(() => {
        if (!(target instanceof Element) || !isNowhere() || !document.hasFocus()) return;
        if (canHold(target) && been.at(-1)?.[0] === target) been = [];
      });
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'inert', 'hidden', 'data-open'],
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    window.addEventListener('resize', lookSoon);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(looking);
      clearTimeout(giveUp);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      window.removeEventListener('resize', lookSoon);
    };
  }, []);
  return null;
}

function aroundOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) around.push(at);
  return around;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
