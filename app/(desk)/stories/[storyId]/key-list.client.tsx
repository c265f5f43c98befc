'use client';

import { Button, Group, Kbd, Modal, Switch, Table, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ACTIONS } from './actions.client.ts';
import { type Bindings, USUAL, actionsAt, bound, strokesFor, unbound } from './bindings.ts';
import { ACTION_GROUPS, type GalleyAction } from './galley-action.ts';
import { useGalley } from './galley-desk.client.ts';
import { FIXED_KEYS } from './keys.ts';
import { useStore } from './store.client.ts';
import { printed, strokesOf } from './stroke.ts';

interface KeyListProps {
  readonly bindings: Bindings;
  readonly onBind: (next: Bindings) => void;
  readonly areSinglesOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** The list of keys: each can be given another one, and the single letters can be switched off. */
export function KeyList(props: KeyListProps) {
  const { bindings, onBind } = props;
  const desk = useGalley();
  const isOpen = useStore(desk.panel, (panel) => panel.isHelpOpen);
  const [waiting, setWaiting] = useState<GalleyAction | null>(null);
  const [told, setTold] = useState('');
  useNextStroke(waiting, (stroke) => {
    setWaiting(null);
    if (waiting === null || stroke === null) return;
    const lost = actionsAt(bindings, ACTIONS, stroke).filter(({ id }) => id !== waiting.id);
    onBind(bound(bindings, ACTIONS, waiting, stroke));
    setTold(saidOf(waiting, printed(stroke), lost));
  });
  const bindAnew = (action: GalleyAction) => {
    setTold('');
    setWaiting(waiting?.id === action.id ? null : action);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => {
        setWaiting(null);
        desk.panel.set({ ...desk.panel.get(), isHelpOpen: false });
      }}
      closeOnEscape={waiting === null}
      title="Keys"
      size="lg"
    >
      <Switch
        label="Single-letter keys"
        description="Switch them off if you use speech input or a screen reader with its own letters"
        checked={props.areSinglesOn}
        onChange={(event) => {
          props.onSwitch(event.currentTarget.checked);
        }}
        mb="md"
      />
      <p className="sm-keys-told" role="status">
        {waiting === null ? told : `Press the new key for “${waiting.does}”, or Esc to leave it.`}
      </p>
      {ACTION_GROUPS.map((group) => (
        <section key={group}>
          <Title order={3} size="sm" mt="md" mb={4}>
            {group}
          </Title>
          <Table verticalSpacing={4} withRowBorders={false}>
            <Table.Tbody>
              {FIXED_KEYS.filter((line) => line.group === group).map((line) => (
                <Line key={line.does} keys={line.keys} does={line.does} />
              ))}
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <Line
                  key={action.id}
                  keys={strokesFor(bindings, action).map(printed)}
                  does={action.does}
                  isWaiting={waiting?.id === action.id}
                  onChange={() => {
                    bindAnew(action);
                  }}
                  {...(Object.hasOwn(bindings, action.id)
                    ? {
                        onReset: () => {
                          onBind(unbound(bindings, ACTIONS, action));
                          setTold(`“${action.does}” is back at its usual key.`);
                        },
                      }
                    : {})}
                />
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
      {Object.keys(bindings).length > 0 && (
        <Button
          mt="md"
          variant="default"
          onClick={() => {
            onBind(USUAL);
            setTold('All keys are as usual again.');
          }}
        >
          All keys as usual
        </Button>
      )}
    </Modal>
  );
}

function Line(props: {
  readonly keys: readonly string[];
  readonly does: string;
  readonly isWaiting?: boolean;
  readonly onChange?: () => void;
  readonly onReset?: () => void;
}) {
  const { keys, does, onChange, onReset } = props;
  return (
    <Table.Tr>
      <Table.Td w="11rem">
        <Group gap={4}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {keys.length === 0 && (
            <Text size="xs" className="sm-soft">
              no key
            </Text>
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{does}</Text>
      </Table.Td>
      <Table.Td w="9rem" ta="end">
        {onReset !== undefined && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`The usual key for: ${does}`}
            onClick={onReset}
          >
            Usual
          </Button>
        )}
        {onChange !== undefined && (
          <Button
            size="compact-xs"
            variant={props.isWaiting === true ? 'filled' : 'subtle'}
            aria-pressed={props.isWaiting === true}
            aria-label={`Another key for: ${does}`}
            onClick={onChange}
          >
            {props.isWaiting === true ? 'Press a key' : 'Change'}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Keys that move and select everywhere cannot come to mean something else. */
const KEPT = /^(Tab|Enter|Escape|Arrow\w+|Home|End|PageUp|PageDown)$/;

/** Hears the next stroke while an action waits for its new key; null when the person leaves it. */
function useNextStroke(
  waiting: GalleyAction | null,
  onStroke: (stroke: string | null) => void,
): void {
  useEffect(() => {
    if (waiting === null) return;
    const press = (event: KeyboardEvent) => {
      const stroke = strokesOf(event)[0];
      if (stroke === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') onStroke(null);
      else if (!KEPT.test(event.key)) onStroke(stroke);
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
    };
  }, [waiting, onStroke]);
}

function saidOf(action: GalleyAction, key: string, lost: readonly GalleyAction[]): string {
  const taken = lost[0];
  return taken === undefined
    ? `${key} is now the key for “${action.does}”.`
    : `${key} is now the key for “${action.does}”; “${taken.does}” gave it up.`;
}
