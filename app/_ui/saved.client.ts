'use client';

import { notifications } from '@mantine/notifications';

/** Says that something was saved; to be called only after the server has answered that it was. */
export function saidSaved(message: string): void {
  notifications.show({ message, withBorder: true, closeButtonProps: { 'aria-label': 'Close' } });
}
