'use client';

import { Button, Group, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

/** A part of the claim panel under its heading, with the one thing that can be added to it. */
export function PanelSection(props: {
  readonly title: string;
  readonly count?: number;
  readonly add?: { readonly label: string; readonly onAdd: () => void };
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="sm-panel-section" aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Title order={3} id={id} className="sm-panel-heading" tabIndex={-1} data-landing="">
          {props.title}
          {props.count !== undefined && props.count > 0 && (
            <span className="sm-panel-count"> {props.count}</span>
          )}
        </Title>
        {props.add !== undefined && (
          <Button
            flex="none"
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={props.add.onAdd}
          >
            {props.add.label}
          </Button>
        )}
      </Group>
      {props.children}
    </section>
  );
}
