import { NativeSelect, TextInput } from '@mantine/core';
import { axisOptions, personOptions, storyOptions, verdictOptions } from '#app/_parts/options.ts';
import { FilterForm } from '#app/_ui/filter-form.client.tsx';
import type { Person } from '#lib/people/person.ts';
import type { FigureQuery } from '#lib/review/figures.ts';
import type { ClaimQuery } from '#lib/store/query.ts';
import type { Story } from '#lib/story/story.ts';

/** Which claims are counted, and which of the numbers are shown; kept in the address. */
export function FigureFilters(props: {
  readonly query: FigureQuery & Pick<ClaimQuery, 'axis' | 'verdict'>;
  readonly stories: readonly Story[];
  readonly people: readonly Person[];
}) {
  const { query } = props;
  return (
    <FilterForm path="/verdicts" label="Verdicts">
      <NativeSelect
        name="storyId"
        label="Story"
        className="sm-filter-wide"
        defaultValue={query.storyId ?? ''}
        data={storyOptions(props.stories, query.storyId)}
      />
      <NativeSelect
        name="checker"
        label="Judged by"
        defaultValue={query.checker ?? ''}
        data={personOptions('Anybody', props.people, query.checker)}
      />
      <TextInput type="date" name="from" label="Judged from" defaultValue={query.from ?? ''} />
      <TextInput type="date" name="to" label="Judged until" defaultValue={query.to ?? ''} />
      <NativeSelect
        name="axis"
        label="Question"
        defaultValue={query.axis ?? ''}
        data={axisOptions('Both questions')}
      />
      <NativeSelect
        name="verdict"
        label="Verdict"
        defaultValue={query.verdict ?? ''}
        data={verdictOptions('All verdicts')}
      />
    </FilterForm>
  );
}
