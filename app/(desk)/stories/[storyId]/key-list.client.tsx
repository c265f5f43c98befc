'use client';

import { useTexts } from '#texts';
import { Button, Group, Kbd, Modal, Switch, Table, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { ACTIONS } from './actions.client.ts';
import { type Bindings, USUAL, actionsAt, bound, strokesFor, unbound } from './bindings.ts';
import { ACTION_GROUPS, type GalleyAction } from './galley-action.ts';
import { useGalley } from './galley-desk.client.ts';
import { fixedKeys } from './keys.ts';
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
  const t = useTexts('keys');
  const isOpen = useStore(desk.panel, (panel) => panel.isHelpOpen);
  const [waiting, setWaiting] = useState<GalleyAction | null>(null);
  const [told, setTold] = useState('');
  useNextStroke(waiting, (stroke) => {
    setWaiting(null);
    if (waiting === null || stroke === null) return;
    const lost = actionsAt(bindings, ACTIONS, stroke).filter(({ id }) => id !== waiting.id);
    onBind(bound(bindings, ACTIONS, waiting, stroke));
    setTold(saidOf(t, { action: waiting, key: printed(stroke, t), lost }));
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
      title={t('title')}
      size="lg"
    >
      <Switch
        label={t('single-letter-keys')}
        description={t('single-letter-keys-why')}
        checked={props.areSinglesOn}
        onChange={(event) => {
          props.onSwitch(event.currentTarget.checked);
        }}
        mb="md"
      />
      <p className="sm-keys-told" role="status">
        {waiting === null ? told : t('press-new-key', { action: t(`does.${waiting.id}`) })}
      </p>
      {ACTION_GROUPS.map((group) => (
        <section key={group}>
          <Title order={3} size="sm" mt="md" mb={4}>
            {t(`group.${group}`)}
          </Title>
          <Table verticalSpacing={4} withRowBorders={false}>
            <Table.Tbody>
              {fixedKeys(t)
                .filter((line) => line.group === group)
                .map((line) => (
                  <Line key={line.does} keys={line.keys} does={line.does} t={t} />
                ))}
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <Line
                  key={action.id}
                  keys={strokesFor(bindings, action).map((stroke) => printed(stroke, t))}
                  does={t(`does.${action.id}`)}
                  t={t}
                  isWaiting={waiting?.id === action.id}
                  onChange={() => {
                    bindAnew(action);
                  }}
                  {...(Object.hasOwn(bindings, action.id)
                    ? {
                        onReset: () => {
                          onBind(unbound(bindings, ACTIONS, action));
                          setTold(t('is-usual-again', { action: t(`does.${action.id}`) }));
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
            setTold(t('all-are-usual-again'));
          }}
        >
          {t('all-as-usual')}
        </Button>
      )}
    </Modal>
  );
}

function Line(props: {
  readonly keys: readonly string[];
  readonly does: string;
  readonly t: Speak<'keys'>;
  readonly isWaiting?: boolean;
  readonly onChange?: () => void;
  readonly onReset?: () => void;
}) {
  const { keys, does, t, onChange, onReset } = props;
  return (
    <Table.Tr>
      <Table.Td className="sm-keys-at">
        <Group gap={4}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {keys.length === 0 && (
            <Text size="xs" className="sm-soft">
              {t('no-key')}
            </Text>
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{does}</Text>
      </Table.Td>
      <Table.Td className="sm-keys-change">
        {onReset !== undefined && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('usual-key-for', { action: does })}
            onClick={onReset}
          >
            {t('usual')}
          </Button>
        )}
        {onChange !== undefined && (
          <Button
            size="compact-xs"
            variant={props.isWaiting === true ? 'filled' : 'subtle'}
            aria-pressed={props.isWaiting === true}
            aria-label={t('another-key-for', { action: does })}
            onClick={onChange}
          >
            {props.isWaiting === true ? t('press-a-key') : t('change')}
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

function saidOf(
  t: Speak<'keys'>,
  given: {
    readonly action: GalleyAction;
    readonly key: string;
    readonly lost: readonly GalleyAction[];
  },
): string {
  const { key } = given;
  const action = t(`does.${given.action.id}`);
  const [other] = given.lost;
  return other === undefined
    ? t('is-now', { key, action })
    : t('is-now-and-taken', { key, action, other: t(`does.${other.id}`) });
}
