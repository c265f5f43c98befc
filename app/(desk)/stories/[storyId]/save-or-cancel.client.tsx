'use client';

import { useTexts } from '#texts';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

/** The end of a form of the panel: the button that saves, the one that does not, and what else there is to say. */
export function SaveOrCancel(props: {
  /** What the saving button says. */
  readonly save: string;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}) {
  const t = useTexts('house');
  return (
    <Group gap="xs">
      <Button type="submit" size="compact-sm" loading={props.isSaving}>
        {props.save}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={props.onCancel}>
        {t('cancel')}
      </Button>
      {props.children}
    </Group>
  );
}
