'use client';

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
  const desk = useGalley();
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
        sentence: `Claim ${mark.number} withdrawn: ${reason}`,
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
    say(desk, 'saved', `Claim ${mark.number} is withdrawn. It stays in the record.`);
    await readDetail(desk, claimId);
  };
  return (
    <Modal opened={isOpen} onClose={close} title={`Withdraw claim ${mark.number}`} returnFocus>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <Textarea
          label="Why is it withdrawn?"
          description="It no longer counts and cannot be judged, but it stays in the record with this reason."
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
            Keep the claim
          </Button>
          <Button type="submit" color="red" loading={saving.isSaving}>
            Withdraw it
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
