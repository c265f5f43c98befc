'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Something the palette offers while the screen that registered it is open. */
export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The key that does the same, as the list of keys shows it. */
  readonly keys?: string;
  /** Whether it can be done at this moment; without this it always can. */
  mayRun?(): boolean;
  run(): void;
}

const NONE: readonly PaletteAction[] = [];
let registered: readonly PaletteAction[] = NONE;
const listeners = new Set<() => void>();

function register(actions: readonly PaletteAction[]) {
  registered = actions;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Offers actions in the palette while the component is on screen; keep the list's identity stable. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  useEffect(() => {
    register(actions);
    return () => {
      register(NONE);
    };
  }, [actions]);
}

/** The actions of the screen at hand. */
export function useRegisteredActions(): readonly PaletteAction[] {
  return useSyncExternalStore(
    subscribe,
    () => registered,
    () => NONE,
  );
}
