import { useTexts } from '#texts';
import { NativeSelect } from '@mantine/core';
import { FilterForm } from '#app/_ui/filter-form.client.tsx';
import type { AskableClaim } from '#app/_parts/query-fields.client.tsx';
import { QUERY_KINDS, QUERY_STATES } from '#lib/query/query.ts';
import type { QueriesWanted } from '#lib/store/put-query-reads.ts';

/** The filters of a story's queries, kept in the address. */
export function QueryFilters(props: {
  readonly path: string;
  readonly wanted: QueriesWanted;
  readonly claims: readonly AskableClaim[];
}) {
  const t = useTexts('queries');
  const { wanted, claims } = props;
  return (
    <FilterForm path={props.path} label={t('filter')}>
      <NativeSelect
        name="state"
        label={t('state')}
        defaultValue={wanted.state ?? ''}
        data={[
          { value: '', label: t('any-state') },
          ...(['waiting', ...QUERY_STATES] as const).map((state) => ({
            value: state,
            label: t(`in-state.${state}`),
          })),
        ]}
      />
      <NativeSelect
        name="kind"
        label={t('to-whom')}
        defaultValue={wanted.kind ?? ''}
        data={[
          { value: '', label: t('any-kind') },
          ...QUERY_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
      />
      <NativeSelect
        name="claimId"
        label={t('claim')}
        defaultValue={wanted.claimId ?? ''}
        data={[
          { value: '', label: t('any-claim') },
          ...claims.map(({ id, number, words }) => ({
            value: id,
            label: `${number} · ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`,
          })),
        ]}
      />
    </FilterForm>
  );
}
