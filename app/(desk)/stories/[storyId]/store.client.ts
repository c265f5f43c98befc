'use client';

import { useSyncExternalStore } from 'react';

/** A value that changes, and tells whoever looks at it. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that holds a first value. Setting the same value again tells nobody. */
export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * What a component needs of a store; it renders anew only when that changes. The part must be one that
 * stays the same object as long as its content does.
 */
export function useStore<T, P>(store: Store<T>, partOf: (value: T) => P): P {
  const read = () => partOf(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
