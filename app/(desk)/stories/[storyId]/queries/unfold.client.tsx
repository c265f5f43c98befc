'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

/** A form that is asked for: a button until it is, and again once the form is done. */
export function Unfold(props: {
  readonly label: string;
  /** The form; it says when it is done. */
  readonly children: (onDone: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        w="fit-content"
        onClick={() => {
          setOpen(true);
        }}
      >
        {props.label}
      </Button>
    );
  }
  return props.children(() => {
    setOpen(false);
  });
}
