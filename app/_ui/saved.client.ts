'use client';

import { useTexts } from '#texts';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useCallback } from 'react';

/** Says that something was saved; to be called only after the server has answered that it was. */
export function useSaidSaved(): (message: ReactNode) => void {
  const t = useTexts('house');
  return useCallback(
    (message) => {
      const closeButtonProps = { 'aria-label': t('close') };
      notifications.show({ message, withBorder: true, closeButtonProps });
    },
    [t],
  );
}
