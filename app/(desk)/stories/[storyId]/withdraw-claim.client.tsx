'use client';

import { useTexts } from '#texts';
import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import { say } from './claim-acts.client.ts';
import { withdrewClaim } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { submit } from './outbox.client.ts';
import { takeOwn } from './own-saves.client.ts';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';
import { useSave } from './use-save.client.ts';

/** Withdraws a claim after asking why. It stays in the record and is listed as withdrawn. */
export function WithdrawClaim({ mark }: { readonly mark: Mark }) {
  const t = useTexts('claim');
  const desk = useGalley();
  const number = String(mark.number);
  const isOpen = useStore(desk.panel, (panel) => panel.isWithdrawing);
  const [reason, setReason] = useState('');
  const saving = useSave();
  const close = () => {
    desk.panel.set({ ...desk.panel.get(), isWithdrawing: false });
  };
  const withdraw = async () => {
    const { id: claimId, version: expects } = mark;
    const answer = await saving.save(() =>
      submit(desk, ['withdraw-claim', { claimId, expects, reason }], {
        claimId,
        sentence: t('waits-withdrawn', { number, reason }),
        onWaits: close,
      }),
    );
    if (answer === null) {
      await readDetail(desk, claimId);
      return;
    }
    close();
    takeOwn(desk, answer.claim);
    didAct(desk, withdrewClaim(desk, answer.claim, reason));
    say(desk, 'saved', t('withdrawn', { number }));
    await readDetail(desk, claimId);
  };
  return (
    <Modal opened={isOpen} onClose={close} title={t('withdraw-title', { number })} returnFocus>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <Textarea
          label={t('withdraw-reason')}
          description={t('withdraw-meaning')}
          required
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {saving.problem !== null && <Refusal problem={saving.problem} />}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('withdraw-not')}
          </Button>
          <Button type="submit" color="red" loading={saving.isSaving}>
            {t('withdraw')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
