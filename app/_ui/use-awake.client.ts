'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page's scripts have come to life. What only works with them (sending a form without
 * leaving, a list that saves when it changes) waits for it, so that nothing is done in vain before.
 */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
