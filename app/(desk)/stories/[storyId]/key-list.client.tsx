'use client';

import { Group, Kbd, Modal, Switch, Table, Text, Title } from '@mantine/core';
import { useGalley } from './galley-desk.client.ts';
import { KEY_LINES, type KeyGroup } from './keys.ts';
import { useStore } from './store.client.ts';

const GROUPS: readonly KeyGroup[] = ['In the text', 'Claims', 'The open claim', 'The screen'];

/** The list of keys, and the switch for those that are single letters. */
export function KeyList(props: {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const desk = useGalley();
  const isOpen = useStore(desk.panel, (panel) => panel.isHelpOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => {
        desk.panel.set({ ...desk.panel.get(), isHelpOpen: false });
      }}
      title="Keys"
      size="lg"
    >
      <Switch
        label="Single-letter keys"
        description="Switch them off if you use speech input or a screen reader with its own letters"
        checked={props.isOn}
        onChange={(event) => {
          props.onSwitch(event.currentTarget.checked);
        }}
        mb="md"
      />
      {GROUPS.map((group) => (
        <section key={group}>
          <Title order={3} size="sm" mt="md" mb={4}>
            {group}
          </Title>
          <Table verticalSpacing={4} withRowBorders={false}>
            <Table.Tbody>
              {KEY_LINES.filter((line) => line.group === group).map((line) => (
                <Table.Tr key={line.does}>
                  <Table.Td w="14rem">
                    <Group gap={4}>
                      {line.keys.map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </Group>
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm">{line.does}</Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </Modal>
  );
}
