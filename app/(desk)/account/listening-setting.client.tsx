'use client';

import { useTexts } from '#texts';
import { Switch } from '@mantine/core';
import { setMarksSpoken, useMarksSpoken } from '#app/_parts/spoken-marks.client.ts';

/** Switches on or off, on this browser, that a screen reader tells of claims while it reads a draft. */
export function ListeningSetting() {
  const t = useTexts('account');
  const isOn = useMarksSpoken();
  return (
    <Switch
      checked={isOn}
      onChange={(event) => {
        setMarksSpoken(event.currentTarget.checked);
      }}
      label={t('say-marks')}
      description={t('say-marks-purpose')}
    />
  );
}
