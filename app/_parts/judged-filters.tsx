import { useTexts } from '#texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { personOptions } from '#app/_parts/options.ts';
import type { Person } from '#lib/people/person.ts';
import type { ClaimQuery } from '#lib/store/query.ts';

/** Who judged a claim, and between which days: fields of a filter form. */
export function JudgedFilters(props: {
  readonly query: Pick<ClaimQuery, 'checker' | 'from' | 'to'>;
  readonly people: readonly Person[];
}) {
  const t = useTexts('words');
  const { checker, from, to } = props.query;
  return (
    <>
      <NativeSelect
        name="checker"
        label={t('judged-by')}
        defaultValue={checker ?? ''}
        data={personOptions(t, t('anybody'), props.people, checker)}
      />
      <TextInput type="date" name="from" label={t('judged-from')} defaultValue={from ?? ''} />
      <TextInput type="date" name="to" label={t('judged-until')} defaultValue={to ?? ''} />
    </>
  );
}
