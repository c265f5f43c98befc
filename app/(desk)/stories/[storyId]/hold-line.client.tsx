'use client';

import './presence.css';
import { useTexts } from '#texts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { IconHandGrab, IconHandOff } from '@tabler/icons-react';
import { memo } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { useGalley } from './galley-desk.client.ts';
import { KeyCap } from './key-cap.client.tsx';
import type { Mark } from './mark.ts';
import { holdClaim, releaseClaim } from './presence.client.ts';
import { type ClaimHold, initialsOf } from './present.ts';
import { useStore } from './store.client.ts';

/** Who has the open claim and who else has it open, with the ways to have it and to let go of it. */
export const HoldLine = memo(function HoldLine({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('together');
  const hold = useStore(desk.present, ({ holds }) => holds.get(mark.id) ?? null);
  const here = useStore(desk.present, ({ onClaim }) => onClaim.get(mark.id)) ?? [];
  // Who has it is said already.
  const others = here.filter(({ personId }) => personId !== hold?.personId);
  const isOpen = mark.state === 'open';
  const isMine = hold !== null && hold.personId === desk.me.personId;
  return (
    <div className="sm-hold" data-mine={isMine ? '' : undefined}>
      <div className="sm-hold-words" role="status" aria-live="polite">
        {isOpen && hold !== null && <Holder hold={hold} isMine={isMine} />}
        {others.length > 0 && (
          <Text size="xs" className="sm-hold-others">
            {others.map((person) => (
              <span key={person.personId} className="sm-hold-other">
                <span className="sm-initials" aria-hidden="true">
                  {initialsOf(person.name)}
                </span>
                {t('is-here', { name: person.name })}
              </span>
            ))}
          </Text>
        )}
      </div>
      {isOpen && desk.mayCheck && <HoldButton mark={mark} hold={hold} isMine={isMine} />}
      {isOpen && hold !== null && !isMine && <TakeOver mark={mark} hold={hold} />}
    </div>
  );
});

function Holder({ hold, isMine }: { readonly hold: ClaimHold; readonly isMine: boolean }) {
  const t = useTexts('together');
  return (
    <Text size="xs" className="sm-hold-holder">
      <IconHandGrab size={14} aria-hidden />
      <span>{isMine ? t('you-have-it') : t('they-have-it', { name: hold.name })}</span>
      {/* It counts on by itself, which nobody wants to hear. */}
      <span className="sm-soft" aria-live="off">
        <TimeAgo at={hold.since} />
      </span>
    </Text>
  );
}

function HoldButton(props: {
  readonly mark: Mark;
  readonly hold: ClaimHold | null;
  readonly isMine: boolean;
}) {
  const desk = useGalley();
  const t = useTexts('together');
  const { id } = props.mark;
  if (props.hold === null) {
    return (
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconHandGrab size={14} aria-hidden />}
        rightSection={<KeyCap action="hold" />}
        onClick={() => void holdClaim(desk, id, false)}
      >
        {t('have-it')}
      </Button>
    );
  }
  return props.isMine ? (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconHandOff size={14} aria-hidden />}
      onClick={() => void releaseClaim(desk, id)}
    >
      {t('let-go')}
    </Button>
  ) : (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => {
        desk.panel.set({ ...desk.panel.get(), isTakingOver: true });
      }}
    >
      {t('take-over')}
    </Button>
  );
}

/** Asks before a claim is taken from somebody: they are told. */
function TakeOver({ mark, hold }: { readonly mark: Mark; readonly hold: ClaimHold }) {
  const desk = useGalley();
  const t = useTexts('together');
  const isAsking = useStore(desk.panel, (panel) => panel.isTakingOver);
  const close = () => {
    desk.panel.set({ ...desk.panel.get(), isTakingOver: false });
  };
  return (
    <Modal
      opened={isAsking}
      onClose={close}
      title={t('take-over-title', { number: String(mark.number) })}
      returnFocus
    >
      <Text size="sm">{t('take-over-question', { name: hold.name })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          {t('leave-it')}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            close();
            void holdClaim(desk, mark.id, true);
          }}
        >
          {t('take-over')}
        </Button>
      </Group>
    </Modal>
  );
}
