'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useSignOut } from '#app/_parts/sign-out.client.tsx';

/** Signs out on this browser. */
export function LeaveButton() {
  const t = useTexts('account');
  const { signOut, dialog } = useSignOut();
  return (
    <>
      {dialog}
      <Button variant="default" onClick={signOut}>
        {t('sign-out')}
      </Button>
    </>
  );
}
