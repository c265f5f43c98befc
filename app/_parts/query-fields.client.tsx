'use client';

import { useTexts } from '#texts';
import { MultiSelect, NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { ClaimId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { CHANNELS, type Channel } from '#lib/query/query.ts';

/** A claim as it can be asked about. */
export interface AskableClaim {
  readonly id: ClaimId;
  readonly number: number;
  readonly words: string;
  /** The parties it accuses. */
  readonly accused: readonly string[];
}

/** What a query says, as its form holds it. */
export interface QueryFieldValues {
  readonly claimIds: readonly string[];
  readonly question: string;
  /** A local date and time; empty for none. */
  readonly due: string;
  readonly channel: Channel;
  readonly where: string;
}

/** The most claims the list shows at once; typing a number or words finds the others. */
const SHOWN = 60;

/** What was refused of one field, for the place beside it. */
export function faultOf(problem: Problem | null, path: string): ReactNode {
  const field = problem?.fields?.find((each) => each.path.split('.', 1)[0] === path);
  return field === undefined ? undefined : inWords(field);
}

/** The fields that say what is asked, about which claims, by when and how. */
export function QueryFields(props: {
  readonly claims: readonly AskableClaim[];
  readonly values: QueryFieldValues;
  readonly problem: Problem | null;
  readonly isFocused?: boolean;
  readonly onChange: (set: Partial<QueryFieldValues>) => void;
}) {
  const { claims, values, problem, onChange } = props;
  const t = useTexts('queries');
  return (
    <>
      <MultiSelect
        label={t('claims')}
        required
        searchable
        hidePickedOptions
        limit={SHOWN}
        placeholder={values.claimIds.length === 0 ? t('claims-hint') : ''}
        data={claims.map(({ id, number, words }) => ({ value: id, label: `${number} · ${words}` }))}
        value={[...values.claimIds]}
        error={faultOf(problem, 'claimIds')}
        onChange={(claimIds) => {
          onChange({ claimIds });
        }}
      />
      <Textarea
        label={t('question')}
        required
        autosize
        minRows={2}
        dir="auto"
        data-autofocus={props.isFocused === true ? '' : undefined}
        autoFocus={props.isFocused === true}
        value={values.question}
        error={faultOf(problem, 'question')}
        onChange={(event) => {
          onChange({ question: event.currentTarget.value });
        }}
      />
      <div className="sm-query-pair">
        <NativeSelect
          label={t('asked-by-way')}
          value={values.channel}
          data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ channel: CHANNELS.find((each) => each === value) ?? 'other' });
          }}
        />
        <TextInput
          label={t('where')}
          value={values.where}
          error={faultOf(problem, 'where')}
          onChange={(event) => {
            onChange({ where: event.currentTarget.value });
          }}
        />
        <TextInput
          label={t('due-at')}
          type="datetime-local"
          value={values.due}
          error={faultOf(problem, 'dueAt')}
          onChange={(event) => {
            onChange({ due: event.currentTarget.value });
          }}
        />
      </div>
    </>
  );
}
