'use client';

import { Switch } from '@mantine/core';
import { setMarksSpoken, useMarksSpoken } from '#app/_parts/spoken-marks.client.ts';

/** Switches on or off, on this browser, that a screen reader tells of claims while it reads a draft. */
export function ListeningSetting() {
  const isOn = useMarksSpoken();
  return (
    <Switch
      checked={isOn}
      onChange={(event) => {
        setMarksSpoken(event.currentTarget.checked);
      }}
      label="Say in the text where claims begin and end"
      description="For screen readers. Switched off, a draft is read without interruption, and the list of claims still tells of each. Kept on this browser."
    />
  );
}
