'use client';

import { useTexts } from '#texts';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { localFrom, momentFrom } from '#app/_parts/local-moment.ts';
import {
  type AskableClaim,
  QueryFields,
  type QueryFieldValues,
} from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';

/** Changes what is asked, while nobody answered. */
export function ChangeForm(props: {
  readonly query: ToldQuery;
  readonly claims: readonly AskableClaim[];
  readonly onClose: () => void;
}) {
  const { query, claims } = props;
  const t = useTexts('queries');
  const house = useTexts('house');
  const { act, isSending, problem } = useQueryAct();
  const dueBefore = localFrom(query.dueAt);
  const [values, setValues] = useState<QueryFieldValues>({
    claimIds: query.claimIds,
    question: query.question,
    due: dueBefore,
    channel: query.channel,
    where: query.where,
  });
  const number = String(query.number);
  const send = async () => {
    const { claimIds, question, due, channel, where } = values;
    const changing = {
      queryId: query.id,
      expects: query.version,
      ...{ question, channel, where, claimIds: [...claimIds] },
      // The field knows minutes: a date that nobody touched keeps its seconds, though it has passed.
      ...(due === dueBefore ? {} : { dueAt: momentFrom(due) }),
    };
    const saved = t('changed-saved', { number });
    if ((await act(() => call('change-query', changing), saved)) !== null) props.onClose();
  };
  return (
    <form
      className="sm-query-form"
      aria-label={t('change-title', { number })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <QueryFields
        claims={claims}
        values={values}
        problem={problem}
        isFocused
        onChange={(set) => {
          setValues({ ...values, ...set });
        }}
      />
      <Text size="sm" className="sm-soft">
        {t('change-hint')}
      </Text>
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {t('save')}
        </SubmitButton>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
