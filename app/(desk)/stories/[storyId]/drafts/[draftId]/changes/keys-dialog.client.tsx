'use client';

import { useTexts } from '#texts';
import { Group, Kbd, Modal, Table } from '@mantine/core';
import { KEY_LINES } from './keys.ts';
import { printed } from '#app/(desk)/stories/[storyId]/stroke.ts';

/** The keys of this screen. */
export function KeysDialog(props: {
  readonly isOpen: boolean;
  readonly areSinglesOn: boolean;
  readonly onClose: () => void;
}) {
  const t = useTexts('drafts');
  const keys = useTexts('keys');
  const lines = [
    ...KEY_LINES.map(([name, strokes]) => ({ name, strokes })),
    { name: 'candidate' as const, strokes: ['Digit1', 'Digit9'] },
    { name: 'save' as const, strokes: ['Mod+Enter'] },
    { name: 'close' as const, strokes: ['Escape'] },
  ];
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={t('keys')}>
      {!props.areSinglesOn && <p className="sm-soft">{t('singles-off')}</p>}
      <Table verticalSpacing={4} withRowBorders={false}>
        <Table.Tbody>
          {lines.map(({ name, strokes }) => (
            <Table.Tr key={name}>
              <Table.Td>
                <Group gap={4}>
                  {strokes.map((stroke, at) => (
                    <span key={stroke}>
                      {name === 'candidate' && at > 0 && '– '}
                      <Kbd>{printed(stroke, keys)}</Kbd>
                    </span>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{t(`key.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
