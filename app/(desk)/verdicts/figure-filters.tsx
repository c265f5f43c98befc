import { NativeSelect } from '@mantine/core';
import { JudgedFilters } from '#app/_parts/judged-filters.tsx';
import { axisOptions, storyOptions, verdictOptions } from '#app/_parts/options.ts';
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
      <JudgedFilters query={query} people={props.people} />
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
