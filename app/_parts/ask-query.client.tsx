'use client';

import './ask-query.css';
import { useTexts } from '#texts';
import { Autocomplete, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { momentFrom } from '#app/_parts/local-moment.ts';
import {
  type AskableClaim,
  QueryFields,
  type QueryFieldValues,
  faultOf,
} from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';
import type { ClaimId, PersonId, SourceId, StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { QUERY_KINDS, type QueryKind } from '#lib/query/query.ts';

/** Puts a question to the reporter, a source, an expert or an accused party. */
export function AskQuery(props: {
  readonly storyId: StoryId;
  readonly claims: readonly AskableClaim[];
  /** Chosen as the form opens. */
  readonly about: readonly ClaimId[];
  readonly members: readonly { readonly id: PersonId; readonly name: string }[];
  readonly sources?: readonly { readonly id: SourceId; readonly name: string }[];
  /** The party whose reply is to be asked for; the form then opens for a right of reply. */
  readonly accused?: string | undefined;
  readonly isFocused?: boolean;
  readonly onAsked: (query: ToldQuery) => void;
  onCancel?: (() => void) | undefined;
}) {
  const { storyId, claims, members, sources = [] } = props;
  const t = useTexts('queries');
  const house = useTexts('house');
  const first = members.length > 0 ? 'reporter' : 'expert';
  const [kind, setKind] = useState<QueryKind>(
    props.accused === undefined ? first : 'right-of-reply',
  );
  const [personId, setPersonId] = useState<string>(members[0]?.id ?? '');
  const [sourceId, setSourceId] = useState('');
  const [to, setTo] = useState('');
  const [accused, setAccused] = useState(props.accused ?? '');
  const [values, setValues] = useState<QueryFieldValues>({
    claimIds: props.about,
    question: '',
    due: '',
    channel: 'message',
    where: '',
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const source = sources.find(({ id }) => id === sourceId);
  const chosen = claims.filter(({ id }) => values.claimIds.includes(id));
  const parties = [...new Set(chosen.flatMap((claim) => claim.accused))];

  const send = async () => {
    setSending(true);
    const answer = await call('ask-query', {
      storyId,
      kind,
      claimIds: [...values.claimIds],
      question: values.question,
      to: kind === 'reporter' ? '' : to,
      personId: kind === 'reporter' && personId !== '' ? personId : null,
      sourceId: kind === 'source' ? (source?.id ?? null) : null,
      accused: kind === 'right-of-reply' ? accused : null,
      dueAt: momentFrom(values.due),
      channel: values.channel,
      where: values.where,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setValues({ ...values, question: '', due: '' });
    props.onAsked(answer.value.query);
  };

  return (
    <form
      className="sm-query-ask"
      aria-label={t('new-query')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <div className="sm-query-pair">
        <NativeSelect
          label={t('to-whom')}
          value={kind}
          data={QUERY_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setKind(QUERY_KINDS.find((each) => each === value) ?? 'expert');
          }}
        />
        {kind === 'reporter' && (
          <NativeSelect
            label={t('name')}
            value={personId}
            error={faultOf(problem, 'personId')}
            data={
              members.length === 0
                ? [{ value: '', label: t('no-member') }]
                : members.map(({ id, name }) => ({ value: id, label: name }))
            }
            onChange={(event) => {
              setPersonId(event.currentTarget.value);
            }}
          />
        )}
        {kind === 'source' && sources.length > 0 && (
          <NativeSelect
            label={t('known-source')}
            value={sourceId}
            data={[
              { value: '', label: t('no-known-source') },
              ...sources.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              setSourceId(event.currentTarget.value);
            }}
          />
        )}
        {kind === 'right-of-reply' && (
          <Autocomplete
            label={t('accused')}
            description={t('accused-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            data={parties}
            value={accused}
            error={faultOf(problem, 'accused')}
            onChange={setAccused}
          />
        )}
        {kind !== 'reporter' && (
          <TextInput
            label={kind === 'right-of-reply' ? t('through') : t('name')}
            description={kind === 'right-of-reply' ? t('through-hint') : t('name-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required={kind !== 'right-of-reply' && source === undefined}
            placeholder={source?.name ?? ''}
            value={to}
            error={faultOf(problem, 'to')}
            onChange={(event) => {
              setTo(event.currentTarget.value);
            }}
          />
        )}
      </div>
      <QueryFields
        claims={claims}
        values={values}
        problem={problem}
        isFocused={props.isFocused === true}
        onChange={(set) => {
          setValues({ ...values, ...set });
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {t('ask')}
        </SubmitButton>
        {props.onCancel !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={props.onCancel}>
            {house('cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
