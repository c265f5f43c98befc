'use client';

import './outbox.css';
import { useTexts } from '#texts';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useState } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { RefusalWords } from '#app/_ui/refusal-words.tsx';
import type { ClaimId } from '#lib/id.ts';
import { selectClaim } from './claim-acts.client.ts';
import { type Liveness, useGalley } from './galley-desk.client.ts';
import { dropAct } from './outbox.client.ts';
import { type WaitingAct, typedIn, waitingIn, wordsOfAct } from './outbox.ts';
import { useStore } from './store.client.ts';

/** Tells when the desk cannot be reached, what waits to be sent to it, and what it refused. */
export function OutboxBanner({ liveness }: { readonly liveness: Liveness }) {
  const desk = useGalley();
  const t = useTexts('together');
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
      title={<span role="alert">{t(titleOf(isOffline, waiting, refused))}</span>}
    >
      <Group gap="sm" justify="space-between" align="flex-start">
        <div className="sm-offline-words">
          {isOffline && <p>{t('go-on')}</p>}
          <p role="status">{waiting > 0 && t('changes-wait', { count: waiting })}</p>
          {refused > 0 && <p role="alert">{t('changes-refused', { count: refused })}</p>}
          {hasFile && <p>{t('file-waits')}</p>}
        </div>
        {outbox.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('show-waiting')}
          </Button>
        )}
      </Group>
      <Modal
        opened={isOpen && outbox.length > 0}
        onClose={() => {
          setOpen(false);
        }}
        title={t('not-saved-yet')}
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
  const t = useTexts('together');
  const time = () => <TimeAgo at={act.at} />;
  const [asking, setAsking] = useState<'no' | 'sure' | 'by hand'>('no');
  return (
    <li data-refused={act.refused === null ? undefined : ''}>
      <Text size="sm" fw={600} dir="auto">
        {act.sentence}
      </Text>
      <Text size="xs" className="sm-soft">
        {t.rich(act.refused === null ? 'waits-since' : 'refused-since', { time })}
      </Text>
      {act.refused !== null && (
        <Text size="sm" mt={4} className="sm-outbox-why">
          <RefusalWords told={act.refused} />
        </Text>
      )}
      <pre className="sm-outbox-typed" dir="auto">
        {typedIn(act, t)}
      </pre>
      {asking === 'by hand' && (
        <Text size="sm" mt={4} role="alert">
          {t('copy-by-hand')}
        </Text>
      )}
      <Group gap="xs" mt={6}>
        {act.claimId !== null && (
          <Button size="compact-xs" variant="default" onClick={onLook}>
            {t('look-now')}
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
                  void copy(wordsOfAct(act, t)).then((isCopied) => {
                    if (isCopied) dropAct(desk, act.key);
                    else setAsking('by hand');
                  });
              }}
            >
              {asking === 'sure' ? t('copy-and-drop') : t('drop-it')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                setAsking('no');
              }}
            >
              {t('keep-it')}
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
            {t('drop-it')}
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

function titleOf(isOffline: boolean, waiting: number, refused: number) {
  if (isOffline) return 'unreached';
  return refused > 0 && waiting === 0 ? 'some-refused' : 'being-sent';
}

/** What of one claim waits to be sent, beside its stored state: nobody is to type it again. */
export function WaitingOn({ claimId }: { readonly claimId: ClaimId }) {
  const desk = useGalley();
  const t = useTexts('together');
  const outbox = useStore(desk.outbox, (held) => held);
  const acts = waitingIn(outbox).filter((act) => act.claimId === claimId);
  if (acts.length === 0) return null;
  return (
    <div className="sm-waiting-on">
      <Text size="xs" fw={600}>
        {t('claim-waits')}
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
