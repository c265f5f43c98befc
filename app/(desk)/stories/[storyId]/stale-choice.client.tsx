'use client';

import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

/** One field as a colleague saved it and as you wrote it. */
export interface Versions {
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
}

/** What can be done when somebody else saved first. */
export interface StaleChoiceProps {
  readonly what: string;
  readonly rows: readonly Versions[];
  readonly isSaving: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onEdit: () => void;
}

/** Both versions side by side, what differs picked out. Nothing is lost until the checker chooses. */
export function StaleChoice(props: StaleChoiceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Paper withBorder p="sm" className="sm-stale" role="alert">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconArrowsDiff size={18} aria-hidden />
        <Title order={4} size="sm" tabIndex={-1} ref={heading}>
          {props.what} was changed by somebody else while you wrote
        </Title>
      </Group>
      <Text size="sm" mt={4}>
        Nothing is lost: both versions are here. Yours is not saved yet.
      </Text>
      <Table className="sm-stale-table" verticalSpacing={6} mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Field</Table.Th>
            <Table.Th scope="col">Theirs, saved</Table.Th>
            <Table.Th scope="col">Yours</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((row) => (
            <Table.Tr key={row.label} data-differs={row.theirs !== row.yours ? '' : undefined}>
              <Table.Th scope="row">
                {row.label}
                {row.theirs !== row.yours && <span className="sm-unseen"> (differs)</span>}
              </Table.Th>
              <Table.Td>{row.theirs === '' ? '–' : row.theirs}</Table.Td>
              <Table.Td>{row.yours === '' ? '–' : row.yours}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" loading={props.isSaving} onClick={props.onMine}>
          Use mine on top
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onTheirs}>
          Take theirs
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onEdit}>
          Keep editing
        </Button>
      </Group>
    </Paper>
  );
}
