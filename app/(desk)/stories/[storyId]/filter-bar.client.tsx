'use client';

import { Button, Select } from '@mantine/core';
import {
  AXIS_QUESTIONS,
  CLAIM_KIND_WORDS,
  STANDINGS,
  STANDING_WORDS,
} from '#app/_parts/wording.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import { NO_FILTER, isFiltering } from './claim-filter.ts';
import { useFilter } from './filter.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { optionsOf } from './options.ts';
import { useStore } from './store.client.ts';

/** Narrows the claims down by verdict, axis, kind and assignee; what is asked stands in the address. */
export function FilterBar() {
  const desk = useGalley();
  const members = useStore(desk.members, (held) => held);
  const [filter, setFilter] = useFilter();
  const isListMeant = useStore(desk.panel, (panel) => panel.isListMeant);
  const find = <T extends string>(values: readonly T[], value: string | null) =>
    values.find((known) => known === value) ?? null;
  return (
    <div className="sm-filter" role="group" aria-label="Filter claims">
      <div className="sm-two">
        <Select
          size="xs"
          aria-label="Verdict"
          placeholder="Any verdict"
          clearable
          id="filter-verdict"
          data-autofocus={isListMeant ? undefined : ''}
          data={optionsOf(STANDINGS, STANDING_WORDS)}
          value={filter.verdict}
          onChange={(value) => {
            setFilter({ ...filter, verdict: find(STANDINGS, value) });
          }}
        />
        <Select
          size="xs"
          aria-label="Axis"
          placeholder="On either axis"
          clearable
          data={optionsOf(AXES, AXIS_QUESTIONS)}
          value={filter.axis}
          onChange={(value) => {
            setFilter({ ...filter, axis: find(AXES, value) });
          }}
        />
        <Select
          size="xs"
          aria-label="Kind"
          placeholder="Any kind"
          clearable
          data={optionsOf(CLAIM_KINDS, CLAIM_KIND_WORDS)}
          value={filter.kind}
          onChange={(value) => {
            setFilter({ ...filter, kind: find(CLAIM_KINDS, value) });
          }}
        />
        <Select
          size="xs"
          aria-label="Assignee"
          placeholder="Anybody's"
          clearable
          data={[
            ...members.map((member) => ({ value: member.id, label: member.name })),
            { value: 'nobody', label: 'Nobody' },
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
          Show all claims
        </Button>
      )}
    </div>
  );
}
