'use client';

import { useTexts } from '#texts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { leave } from '#app/_client/leave.ts';
import { countWaiting, dropAllWaiting } from '#app/_client/waiting.ts';

/** Signing out, and the question that comes first when work of this browser has not been sent yet. */
export interface SigningOut {
  readonly signOut: () => void;
  /** Stands somewhere on the screen. */
  readonly dialog: ReactNode;
}

/** Signs out here. What waits to be sent would be lost, so that is asked first. */
export function useSignOut(): SigningOut {
  const t = useTexts('words');
  const [waiting, setWaiting] = useState(0);
  const close = () => {
    setWaiting(0);
  };
  return {
    signOut() {
      const count = countWaiting();
      if (count === 0) void leave();
      else setWaiting(count);
    },
    dialog: (
      <Modal opened={waiting > 0} onClose={close} title={t('unsaved-title')}>
        <Text size="sm">{t('unsaved-loss', { count: waiting })}</Text>
        <Group justify="flex-end" mt="lg">
          <Button data-autofocus variant="default" onClick={close}>
            {t('stay-signed-in')}
          </Button>
          <Button
            color="red"
            onClick={() => {
              dropAllWaiting();
              void leave();
            }}
          >
            {t('sign-out-and-drop')}
          </Button>
        </Group>
      </Modal>
    ),
  };
}
