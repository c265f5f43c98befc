'use client';

import { Switch } from '@mantine/core';
import { useSingleLetterKeys } from '#app/_parts/single-letter-keys.client.ts';

/** Switches the galley's single-letter keys on or off on this browser. */
export function KeyboardSetting() {
  const [keys, setKeys] = useSingleLetterKeys();
  return (
    <Switch
      checked={keys === 'on'}
      onChange={(event) => {
        setKeys(event.currentTarget.checked ? 'on' : 'off');
      }}
      label="Single-letter keys in the galley"
      description="Such as “n” for the next claim. Switch them off if you dictate or if keys slip; everything stays reachable by Tab, arrows and Ctrl/Cmd-K. Kept on this browser."
    />
  );
}
