'use client';

import { useTexts } from '#texts';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useInSight } from './use-in-sight.client.ts';
import type { Claim } from '#lib/claim/claim.ts';

/** Withdraws a claim after asking why, in its place in the list. */
export function WithdrawForm(props: {
  readonly claim: Claim;
  readonly isBusy: boolean;
  readonly onWithdraw: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTexts('drafts');
  const claim = useTexts('claim');
  const form = useInSight();
  const [reason, setReason] = useState('');
  return (
    <form
      ref={form}
      className="sm-change-form"
      aria-label={t('withdraw-form', { number: String(props.claim.number) })}
      onSubmit={(event) => {
        event.preventDefault();
        props.onWithdraw(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onWithdraw(reason);
      }}
    >
      <Textarea
        label={claim('withdraw-reason')}
        description={claim('withdraw-meaning')}
        required
        autoFocus
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" color="red" loading={props.isBusy}>
          {claim('withdraw')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {claim('withdraw-not')}
        </Button>
      </Group>
    </form>
  );
}
