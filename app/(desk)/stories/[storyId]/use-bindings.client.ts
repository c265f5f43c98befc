'use client';

import { useLocalStorage } from '@mantine/hooks';
import { type Bindings, USUAL, bindingsFromText } from './bindings.ts';

/** Where a person's own keys are kept: in the browser, since they belong to a keyboard. */
const OWN_KEYS = 'sourcemark.keys';

/** The keys as this browser has them. */
export function useBindings(): readonly [Bindings, (next: Bindings) => void] {
  const [bindings, setBindings] = useLocalStorage<Bindings>({
    key: OWN_KEYS,
    defaultValue: USUAL,
    serialize: (value) => JSON.stringify(value),
    deserialize: bindingsFromText,
  });
  return [bindings, setBindings];
}
