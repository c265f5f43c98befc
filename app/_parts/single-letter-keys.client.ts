'use client';

import { useLocalStorage } from '@mantine/hooks';

/** Where the setting is kept: in the browser, since it belongs to a keyboard and not to an account. */
export const SINGLE_LETTER_KEYS = 'sourcemark.single-letter-keys';

/**
 * Whether single letters act in the galley (on unless switched off): those who dictate or whose hands
 * slip must be able to switch them off (WCAG 2.1.4).
 */
export function useSingleLetterKeys() {
  return useLocalStorage<'on' | 'off'>({
    key: SINGLE_LETTER_KEYS,
    defaultValue: 'on',
    serialize: (value) => value,
    deserialize: (text) => (text === 'off' ? 'off' : 'on'),
  });
}
