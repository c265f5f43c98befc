'use client';

import './presence.css';
import { Button, Group, Kbd, Modal, Text } from '@mantine/core';
import { IconHandGrab, IconHandOff } from '@tabler/icons-react';
import { memo } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { holdClaim, releaseClaim } from './presence.client.ts';
import { type ClaimHold, initialsOf } from './present.ts';
import { useStore } from './store.client.ts';

/** Who has the open claim and who else has it open, with the ways to have it and to let go of it. */
export const HoldLine = memo(function HoldLine({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
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
                {person.name} is here
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
  return (
    <Text size="xs" className="sm-hold-holder">
      <IconHandGrab size={14} aria-hidden />
      <span>{isMine ? 'You have this one' : `${hold.name} has this one`}</span>
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
  const { id } = props.mark;
  if (props.hold === null) {
    return (
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconHandGrab size={14} aria-hidden />}
        rightSection={<Kbd className="sm-cap">H</Kbd>}
        onClick={() => void holdClaim(desk, id, false)}
      >
        I have this one
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
      Let go of it
    </Button>
  ) : (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => {
        desk.panel.set({ ...desk.panel.get(), isTakingOver: true });
      }}
    >
      Take it over
    </Button>
  );
}

/** Asks before a claim is taken from somebody: they are told. */
function TakeOver({ mark, hold }: { readonly mark: Mark; readonly hold: ClaimHold }) {
  const desk = useGalley();
  const isAsking = useStore(desk.panel, (panel) => panel.isTakingOver);
  const close = () => {
    desk.panel.set({ ...desk.panel.get(), isTakingOver: false });
  };
  return (
    <Modal opened={isAsking} onClose={close} title={`Take over claim ${mark.number}?`} returnFocus>
      <Text size="sm">
        {`${hold.name} has this claim and is told that you took it over. What they save is still saved.`}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close}>
          Leave it with them
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            close();
            void holdClaim(desk, mark.id, true);
          }}
        >
          Take it over
        </Button>
      </Group>
    </Modal>
  );
}
