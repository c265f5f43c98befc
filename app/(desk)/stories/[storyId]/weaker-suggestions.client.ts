'use client';

import { useSyncExternalStore } from 'react';
import type { PersonId } from '#lib/id.ts';

/** Where it is kept whether somebody wants the weaker suggestions: in the browser, one entry for each person. */
const KEY = 'sourcemark.weaker-suggestions';

const listeners = new Set<() => void>();

/** Who asked for them where the browser keeps nothing: it holds until the page is left. */
const asked = new Map<string, boolean>();

/** Whether a person asked for suggestions that are not shown otherwise. */
export function isWeakerWanted(personId: PersonId | null): boolean {
  const key = keyOf(personId);
  try {
    const kept = window.localStorage.getItem(key);
    if (kept !== null) return kept === 'on';
  } catch {
    // A browser that keeps nothing.
  }
  return asked.get(key) ?? false;
}

/** Asks for them, or not any more. */
export function wantWeaker(personId: PersonId | null, isWanted: boolean): void {
  const key = keyOf(personId);
  asked.set(key, isWanted);
  try {
    window.localStorage.setItem(key, isWanted ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing.
  }
  for (const listener of listeners) listener();
}

/** The same for components, which render anew when it changes. */
export function useWeakerWanted(personId: PersonId | null): boolean {
  return useSyncExternalStore(
    follow,
    () => isWeakerWanted(personId),
    () => false,
  );
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keyOf(personId: PersonId | null): string {
  return `${KEY}.${personId ?? ''}`;
}
