'use client';

import { useTexts } from '#texts';
import { Button, Select } from '@mantine/core';
import { STANDINGS } from '#app/_parts/standings.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import { NO_FILTER, isFiltering } from './claim-filter.ts';
import { useFilter } from './filter.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/** Narrows the claims down by verdict, axis, kind and assignee; what is asked stands in the address. */
export function FilterBar() {
  const t = useTexts('galley');
  const words = useTexts('words');
  const desk = useGalley();
  const members = useStore(desk.members, (held) => held);
  const [filter, setFilter] = useFilter();
  const isListMeant = useStore(desk.panel, (panel) => panel.isListMeant);
  const find = <T extends string>(values: readonly T[], value: string | null) =>
    values.find((known) => known === value) ?? null;
  return (
    <div className="sm-filter" role="group" aria-label={t('side.filter-claims')}>
      <div className="sm-two">
        <Select
          size="xs"
          aria-label={t('side.verdict')}
          placeholder={t('side.any-verdict')}
          clearable
          id="filter-verdict"
          data-autofocus={isListMeant ? undefined : ''}
          data={STANDINGS.map((each) => ({ value: each, label: words(`standing.${each}`) }))}
          value={filter.verdict}
          onChange={(value) => {
            setFilter({ ...filter, verdict: find(STANDINGS, value) });
          }}
        />
        <Select
          size="xs"
          aria-label={t('side.axis')}
          placeholder={t('side.either-axis')}
          clearable
          data={AXES.map((each) => ({ value: each, label: words(`question.${each}`) }))}
          value={filter.axis}
          onChange={(value) => {
            setFilter({ ...filter, axis: find(AXES, value) });
          }}
        />
        <Select
          size="xs"
          aria-label={t('side.kind')}
          placeholder={t('side.any-kind')}
          clearable
          data={CLAIM_KINDS.map((each) => ({ value: each, label: words(`claim-kind.${each}`) }))}
          value={filter.kind}
          onChange={(value) => {
            setFilter({ ...filter, kind: find(CLAIM_KINDS, value) });
          }}
        />
        <Select
          size="xs"
          aria-label={t('side.assignee')}
          placeholder={t('side.anybodys')}
          clearable
          data={[
            ...members.map((member) => ({ value: member.id, label: member.name })),
            { value: 'nobody', label: t('side.nobody') },
          ]}
          value={filter.assignee}
          onChange={(assignee) => {
            setFilter({ ...filter, assignee });
          }}
        />
      </div>
      {isFiltering(filter) && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setFilter(NO_FILTER);
          }}
        >
          {t('side.show-all')}
        </Button>
      )}
    </div>
  );
}
