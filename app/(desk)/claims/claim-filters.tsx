import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { JudgedFilters } from '#app/_parts/judged-filters.tsx';
import { axisOptions, personOptions, storyOptions, verdictOptions } from '#app/_parts/options.ts';
import { CLAIM_KIND_WORDS, PRIORITY_WORDS } from '#app/_parts/wording.ts';
import { FilterForm } from '#app/_ui/filter-form.client.tsx';
import { CLAIM_KINDS, PRIORITIES } from '#lib/claim/claim.ts';
import type { Person } from '#lib/people/person.ts';
import type { ClaimQuery } from '#lib/store/query.ts';
import type { Story } from '#lib/story/story.ts';

/** Every filter of the claim list, kept in the address. */
export function ClaimFilters(props: {
  readonly query: ClaimQuery;
  readonly stories: readonly Story[];
  readonly people: readonly Person[];
}) {
  const { query } = props;
  const { kind, priority, assignee, checker, from, to, restsOn } = query;
  const withdrawn = query.state === 'withdrawn' ? query.state : undefined;
  const further = [kind, priority, assignee, checker, from, to, restsOn, withdrawn];
  const more = further.filter((value) => value !== undefined).length;
  return (
    <FilterForm path="/claims" label="Claims">
      <TextInput
        className="sm-filter-wide"
        type="search"
        name="words"
        label="Words"
        placeholder="In the claim or its restatement"
        maxLength={200}
        defaultValue={query.words ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
      <NativeSelect
        name="storyId"
        label="Story"
        defaultValue={query.storyId ?? ''}
        data={storyOptions(props.stories, query.storyId)}
      />
      <NativeSelect
        name="axis"
        label="Question"
        defaultValue={query.axis ?? ''}
        data={axisOptions('Either question')}
      />
      <NativeSelect
        name="verdict"
        label="Verdict"
        defaultValue={query.verdict ?? ''}
        data={verdictOptions('Any verdict')}
      />
      <NativeSelect
        name="sort"
        label="Order"
        defaultValue={query.sort}
        data-default="reading-order"
        data={[
          { value: 'reading-order', label: 'Reading order' },
          { value: 'touched', label: 'Last touched' },
          { value: 'age', label: 'Oldest first' },
          { value: 'priority', label: 'Priority' },
          { value: 'number', label: 'Number' },
        ]}
      />
      <details className="sm-filter-more" open={more > 0}>
        <summary>More filters{more > 0 && ` (${more} in force)`}</summary>
        <div>
          <NativeSelect
            name="kind"
            label="Kind"
            defaultValue={query.kind ?? ''}
            data={[
              { value: '', label: 'Any kind' },
              ...CLAIM_KINDS.map((kind) => ({ value: kind, label: CLAIM_KIND_WORDS[kind] })),
            ]}
          />
          <NativeSelect
            name="priority"
            label="Priority"
            defaultValue={query.priority ?? ''}
            data={[
              { value: '', label: 'Any priority' },
              ...PRIORITIES.toReversed().map((priority) => ({
                value: priority,
                label: PRIORITY_WORDS[priority],
              })),
            ]}
          />
          <NativeSelect
            name="assignee"
            label="Who has it"
            defaultValue={query.assignee ?? ''}
            data={[
              ...personOptions('Anybody', props.people, query.assignee),
              { value: 'nobody', label: 'Nobody yet' },
            ]}
          />
          <JudgedFilters query={query} people={props.people} />
          <NativeSelect
            name="restsOn"
            label="Rests on"
            defaultValue={query.restsOn ?? ''}
            data={[
              { value: '', label: 'Anything' },
              { value: 'one-unnamed-source', label: 'One unnamed source' },
            ]}
          />
          <NativeSelect
            name="state"
            label="State"
            defaultValue={query.state}
            data-default="open"
            data={[
              { value: 'open', label: 'Open' },
              { value: 'withdrawn', label: 'Withdrawn' },
            ]}
          />
        </div>
      </details>
    </FilterForm>
  );
}
