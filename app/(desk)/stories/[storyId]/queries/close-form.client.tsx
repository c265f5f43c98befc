'use client';

import { useTexts } from '#texts';
import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { faultOf } from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ClaimAsked, ToldQuery } from '#lib/desk/told-query.ts';
import { EFFECTS, type Effect } from '#lib/query/query.ts';

/** Closes a query: what follows, in words and for each claim it bears on. */
export function CloseForm(props: {
  readonly query: ToldQuery;
  readonly claims: readonly ClaimAsked[];
  readonly onClose: () => void;
}) {
  const { query, claims } = props;
  const t = useTexts('queries');
  const house = useTexts('house');
  const { act, isSending, problem } = useQueryAct();
  const [effect, setEffect] = useState('');
  const [effects, setEffects] = useState<ReadonlyMap<string, Effect>>(new Map());
  const number = String(query.number);
  const send = async () => {
    const closing = {
      queryId: query.id,
      expects: query.version,
      effect,
      claims: query.claimIds.map((claimId) => ({
        claimId,
        effect: effects.get(claimId) ?? 'nothing-changes',
      })),
    };
    const saved = t('closed-saved', { number });
    if ((await act(() => call('close-query', closing), saved)) !== null) props.onClose();
  };
  return (
    <form
      className="sm-query-form"
      aria-label={t('close-title', { number })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={t('what-follows')}
        required
        autoFocus
        autosize
        minRows={2}
        dir="auto"
        value={effect}
        error={faultOf(problem, 'effect')}
        onChange={(event) => {
          setEffect(event.currentTarget.value);
        }}
      />
      <div className="sm-query-pair">
        {claims.map((claim) => (
          <NativeSelect
            key={claim.id}
            label={t('for-claim', { number: String(claim.number) })}
            value={effects.get(claim.id) ?? 'nothing-changes'}
            data={EFFECTS.map((each) => ({ value: each, label: t(`effect.${each}`) }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const chosen = EFFECTS.find((each) => each === value) ?? 'nothing-changes';
              setEffects(new Map(effects).set(claim.id, chosen));
            }}
          />
        ))}
      </div>
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {t('close-it')}
        </SubmitButton>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
