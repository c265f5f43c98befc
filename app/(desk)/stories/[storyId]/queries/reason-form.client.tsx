'use client';

import { useTexts } from '#texts';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { faultOf } from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';

const HOW = {
  withdraw: { operation: 'withdraw-query', why: 'why-withdrawn', saved: 'withdrawn-saved' },
  reopen: { operation: 'reopen-query', why: 'why-reopened', saved: 'reopened-saved' },
} as const;

/** Withdraws a query, or opens a closed one again: both say why. */
export function ReasonForm(props: {
  readonly query: ToldQuery;
  readonly how: keyof typeof HOW;
  readonly onClose: () => void;
}) {
  const { query, how } = props;
  const t = useTexts('queries');
  const house = useTexts('house');
  const { act, isSending, problem } = useQueryAct();
  const [reason, setReason] = useState('');
  const { operation, why, saved } = HOW[how];
  const send = async () => {
    const about = { queryId: query.id, expects: query.version, reason };
    const said = t(saved, { number: String(query.number) });
    if ((await act(() => call(operation, about), said)) !== null) props.onClose();
  };
  return (
    <form
      className="sm-query-form"
      aria-label={t(how)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        label={t(why)}
        required
        autoFocus
        dir="auto"
        value={reason}
        error={faultOf(problem, 'reason')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {t(how)}
        </SubmitButton>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
