'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { leave } from '#app/_client/leave.ts';

/** Signs out on this browser. */
export function LeaveButton() {
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <Button
      variant="default"
      loading={isLeaving}
      onClick={() => {
        setIsLeaving(true);
        void leave();
      }}
    >
      Sign out
    </Button>
  );
}
