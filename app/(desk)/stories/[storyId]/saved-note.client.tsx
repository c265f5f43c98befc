'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import { type Liveness, useGalley } from './galley-desk.client.ts';
import { nextAct } from './own-acts.ts';
import { useStore } from './store.client.ts';
import { carryOut, told } from './undo.client.ts';

/** The last thing that was saved or told, shown and read out. */
export function SavedNote({ liveness }: { readonly liveness: Liveness }) {
  const desk = useGalley();
  const t = useTexts('together');
  const notice = useStore(desk.notice, (held) => held);
  const lastAct = useStore(desk.acts, (acts) => nextAct(acts, 'undo'));
  return (
    <span
      className="sm-saved"
      data-kind={notice?.kind}
      // What was done on no claim leaves no panel open: in narrow windows its undo stays in sight.
      data-afloat={notice?.kind === 'saved' && lastAct?.claimId === null ? '' : undefined}
    >
      {liveness === 'offline' && <IconCloudOff size={16} aria-hidden />}
      {liveness === 'live' && notice?.kind === 'saved' && <IconCheck size={16} aria-hidden />}
      <span role="status" aria-live="polite">
        {notice !== null && <span key={notice.number}>{notice.text}</span>}
      </span>
      {notice?.kind === 'saved' && lastAct !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-keyshortcuts="Control+Z Meta+Z"
          aria-label={told(desk, 'undo', lastAct.deed)}
          onClick={() => void carryOut(desk, 'undo')}
        >
          {t('undo')}
        </Button>
      )}
    </span>
  );
}
