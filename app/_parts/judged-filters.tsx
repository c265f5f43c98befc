import { NativeSelect, TextInput } from '@mantine/core';
import { personOptions } from '#app/_parts/options.ts';
import type { Person } from '#lib/people/person.ts';
import type { ClaimQuery } from '#lib/store/query.ts';

/** Who judged a claim, and between which days: fields of a filter form. */
export function JudgedFilters(props: {
  readonly query: Pick<ClaimQuery, 'checker' | 'from' | 'to'>;
  readonly people: readonly Person[];
}) {
  const { checker, from, to } = props.query;
  return (
    <>
      <NativeSelect
        name="checker"
        label="Judged by"
        defaultValue={checker ?? ''}
        data={personOptions('Anybody', props.people, checker)}
      />
      <TextInput type="date" name="from" label="Judged from" defaultValue={from ?? ''} />
      <TextInput type="date" name="to" label="Judged until" defaultValue={to ?? ''} />
    </>
  );
}
