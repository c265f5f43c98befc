'use client';

import { useSyncExternalStore } from 'react';

/** Where the setting is kept: in the browser, as it belongs to how somebody reads there. */
const KEY = 'sourcemark.spoken-marks';

const listeners = new Set<() => void>();

/** What holds where the browser keeps nothing. */
let kept: 'on' | 'off' = 'on';

/**
 * Whether those who listen to a draft hear in it where claims begin and end. They do unless they switch it
 * off: where every sentence holds a claim, it must be possible to hear the draft alone.
 */
export function areMarksSpoken(): boolean {
  try {
    return (window.localStorage.getItem(KEY) ?? kept) !== 'off';
  } catch {
    return kept !== 'off';
  }
}

/** Switches it on or off, in every window of this browser. */
export function setMarksSpoken(isOn: boolean): void {
  kept = isOn ? 'on' : 'off';
  try {
    window.localStorage.setItem(KEY, kept);
  } catch {
    // A browser that keeps nothing: it holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The same for components, which render anew when it is switched. */
export function useMarksSpoken(): boolean {
  return useSyncExternalStore(follow, areMarksSpoken, () => true);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
