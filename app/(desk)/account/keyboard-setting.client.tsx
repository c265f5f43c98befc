'use client';

import { useTexts } from '#texts';
import { Switch } from '@mantine/core';
import { useSingleLetterKeys } from '#app/_parts/single-letter-keys.client.ts';

/** Switches the galley's single-letter keys on or off on this browser. */
export function KeyboardSetting() {
  const t = useTexts('account');
  const [keys, setKeys] = useSingleLetterKeys();
  return (
    <Switch
      checked={keys === 'on'}
      onChange={(event) => {
        setKeys(event.currentTarget.checked ? 'on' : 'off');
      }}
      label={t('single-letter-keys')}
      description={t('single-letter-keys-purpose')}
    />
  );
}
