import { useTexts } from '#texts';
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
  const t = useTexts('figures');
  const words = useTexts('words');
  const { query } = props;
  return (
    <FilterForm path="/verdicts" label={t('title')}>
      <NativeSelect
        name="storyId"
        label={t('story')}
        className="sm-filter-wide"
        defaultValue={query.storyId ?? ''}
        data={storyOptions(words, props.stories, query.storyId)}
      />
      <JudgedFilters query={query} people={props.people} />
      <NativeSelect
        name="axis"
        label={t('question')}
        defaultValue={query.axis ?? ''}
        data={axisOptions(words, t('both-questions'))}
      />
      <NativeSelect
        name="verdict"
        label={t('verdict')}
        defaultValue={query.verdict ?? ''}
        data={verdictOptions(words, t('all-verdicts'))}
      />
    </FilterForm>
  );
}
