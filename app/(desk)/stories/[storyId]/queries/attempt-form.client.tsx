'use client';

import { useTexts } from '#texts';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { momentFrom } from '#app/_parts/local-moment.ts';
import { faultOf } from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';
import { ATTEMPT_OUTCOMES, CHANNELS } from '#lib/query/query.ts';

/** Notes one try at reaching an accused party. */
export function AttemptForm(props: { readonly query: ToldQuery; readonly onDone: () => void }) {
  const { query } = props;
  const house = useTexts('house');
  const t = useTexts('queries');
  const { act, isSending, problem } = useQueryAct();
  const [channel, setChannel] = useState<string>('phone');
  const [outcome, setOutcome] = useState<string>('no-answer');
  const [when, setWhen] = useState('');
  const [note, setNote] = useState('');
  const send = async () => {
    const tried = momentFrom(when);
    const noting = {
      queryId: query.id,
      channel: CHANNELS.find((each) => each === channel) ?? 'other',
      outcome: ATTEMPT_OUTCOMES.find((each) => each === outcome) ?? 'no-answer',
      note,
      ...(tried === null ? {} : { triedAt: tried }),
    };
    if ((await act(() => call('note-attempt', noting), t('attempt-saved'))) === null) return;
    props.onDone();
  };
  return (
    <form
      className="sm-query-form"
      aria-label={t('note-attempt')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="sm-query-pair">
        <NativeSelect
          label={t('how-tried')}
          autoFocus
          value={channel}
          data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
          onChange={(event) => {
            setChannel(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label={t('what-came')}
          value={outcome}
          data={ATTEMPT_OUTCOMES.map((each) => ({ value: each, label: t(`outcome.${each}`) }))}
          onChange={(event) => {
            setOutcome(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t('when-tried')}
          description={t('empty-is-now')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          type="datetime-local"
          value={when}
          error={faultOf(problem, 'triedAt')}
          onChange={(event) => {
            setWhen(event.currentTarget.value);
          }}
        />
      </div>
      <TextInput
        label={t('note')}
        dir="auto"
        value={note}
        error={faultOf(problem, 'note')}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {t('note-it')}
        </SubmitButton>
        <Button size="compact-sm" variant="subtle" onClick={props.onDone}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
