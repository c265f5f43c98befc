'use client';

import './outbox.css';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useState } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { ClaimId } from '#lib/id.ts';
import { selectClaim } from './claim-acts.client.ts';
import { type Liveness, useGalley } from './galley-desk.client.ts';
import { dropAct } from './outbox.client.ts';
import { type WaitingAct, typedIn, waitingIn, wordsOfAct } from './outbox.ts';
import { useStore } from './store.client.ts';

/** Tells when the desk cannot be reached, what waits to be sent to it, and what it refused. */
export function OutboxBanner({ liveness }: { readonly liveness: Liveness }) {
  const desk = useGalley();
  const outbox = useStore(desk.outbox, (held) => held);
  const [isOpen, setOpen] = useState(false);
  const waiting = waitingIn(outbox).length;
  const refused = outbox.length - waiting;
  const isReached = useStore(desk.isReached, (held) => held);
  const isOffline = liveness === 'offline' || (waiting > 0 && !isReached);
  if (!isOffline && outbox.length === 0) return null;
  const hasFile = outbox.some((act) => act.isHere);
  return (
    <Alert
      className="sm-offline"
      // Only what is new in it is read out, not the whole of it with each change that waits.
      role="region"
      data-refused={refused > 0 ? '' : undefined}
      color={refused > 0 ? 'red' : 'yellow'}
      icon={iconOf(isOffline, refused)}
      title={<span role="alert">{titleOf(isOffline, waiting, refused)}</span>}
    >
      <Group gap="sm" justify="space-between" align="flex-start">
        <div className="sm-offline-words">
          {isOffline && (
            <p>
              You can go on reading and writing; what you do is kept in this browser and sent when
              the connection is back. Until then colleagues&rsquo; work does not appear.
            </p>
          )}
          <p role="status">{waiting > 0 && waitWords(waiting)}</p>
          {refused > 0 && <p role="alert">{refusedWords(refused)}</p>}
          {hasFile && (
            <p>A file waits in this window only. Leave the window open until it is sent.</p>
          )}
        </div>
        {outbox.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setOpen(true);
            }}
          >
            Show what waits
          </Button>
        )}
      </Group>
      <Modal
        opened={isOpen && outbox.length > 0}
        onClose={() => {
          setOpen(false);
        }}
        title="Not saved yet"
        size="lg"
      >
        <ol className="sm-outbox">
          {outbox.map((act) => (
            <Act
              key={act.key}
              act={act}
              onLook={() => {
                setOpen(false);
                selectClaim(desk, act.claimId);
              }}
            />
          ))}
        </ol>
      </Modal>
    </Alert>
  );
}

function Act({ act, onLook }: { readonly act: WaitingAct; readonly onLook: () => void }) {
  const desk = useGalley();
  const [asking, setAsking] = useState<'no' | 'sure' | 'by hand'>('no');
  return (
    <li data-refused={act.refused === null ? undefined : ''}>
      <Text size="sm" fw={600} dir="auto">
        {act.sentence}
      </Text>
      <Text size="xs" className="sm-soft">
        {act.refused === null ? 'Waits to be sent' : 'Refused'} · <TimeAgo at={act.at} />
      </Text>
      {act.refused !== null && (
        <Text size="sm" mt={4} className="sm-outbox-why">
          {act.refused.message}
        </Text>
      )}
      <pre className="sm-outbox-typed" dir="auto">
        {typedIn(act)}
      </pre>
      {asking === 'by hand' && (
        <Text size="sm" mt={4} role="alert">
          Your browser does not let this page copy. Copy the text above by hand, then drop it.
        </Text>
      )}
      <Group gap="xs" mt={6}>
        {act.claimId !== null && (
          <Button size="compact-xs" variant="default" onClick={onLook}>
            Look at what is there now
          </Button>
        )}
        {asking !== 'no' ? (
          <>
            <Button
              size="compact-xs"
              color="red"
              onClick={() => {
                if (asking === 'by hand') dropAct(desk, act.key);
                else
                  void copy(wordsOfAct(act)).then((isCopied) => {
                    if (isCopied) dropAct(desk, act.key);
                    else setAsking('by hand');
                  });
              }}
            >
              {asking === 'sure' ? 'Copy the text and drop it' : 'Drop it'}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                setAsking('no');
              }}
            >
              Keep it
            </Button>
          </>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              setAsking('sure');
            }}
          >
            Drop it
          </Button>
        )}
      </Group>
    </li>
  );
}

/** Copies where the browser lets a page do so, which without HTTPS or the person's leave it does not. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function iconOf(isOffline: boolean, refused: number) {
  if (refused > 0) return <IconAlertTriangle aria-hidden />;
  return isOffline ? <IconCloudOff aria-hidden /> : <IconCloudUp aria-hidden />;
}

function titleOf(isOffline: boolean, waiting: number, refused: number): string {
  if (isOffline) return 'The desk cannot be reached';
  return refused > 0 && waiting === 0 ? 'Some of your work was refused' : 'Your work is being sent';
}

function waitWords(count: number): string {
  return count === 1 ? '1 change waits to be sent.' : `${count} changes wait to be sent.`;
}

function refusedWords(count: number): string {
  return count === 1
    ? '1 change was refused. It is kept until you have looked at it.'
    : `${count} changes were refused. They are kept until you have looked at them.`;
}

/** What of one claim waits to be sent, beside its stored state: nobody is to type it again. */
export function WaitingOn({ claimId }: { readonly claimId: ClaimId }) {
  const desk = useGalley();
  const outbox = useStore(desk.outbox, (held) => held);
  const acts = waitingIn(outbox).filter((act) => act.claimId === claimId);
  if (acts.length === 0) return null;
  return (
    <div className="sm-waiting-on">
      <Text size="xs" fw={600}>
        Not saved yet, waits to be sent:
      </Text>
      <ul>
        {acts.map((act) => (
          <li key={act.key} dir="auto">
            {act.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
