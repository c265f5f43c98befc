'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useAwake } from '#app/_ui/use-awake.client.ts';

/** Prints the log as it stands. */
export function PrintButton() {
  const t = useTexts('replies');
  const isAwake = useAwake();
  return (
    <Button
      variant="default"
      disabled={!isAwake}
      leftSection={<IconPrinter size={16} aria-hidden />}
      onClick={() => {
        window.print();
      }}
    >
      {t('print')}
    </Button>
  );
}
