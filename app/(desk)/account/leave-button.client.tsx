'use client';

import { Button } from '@mantine/core';
import { useSignOut } from '#app/_parts/sign-out.client.tsx';

/** Signs out on this browser. */
export function LeaveButton() {
  const { signOut, dialog } = useSignOut();
  return (
    <>
      {dialog}
      <Button variant="default" onClick={signOut}>
        Sign out
      </Button>
    </>
  );
}
