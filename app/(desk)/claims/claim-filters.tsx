import { useTexts } from '#texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { JudgedFilters } from '#app/_parts/judged-filters.tsx';
import { axisOptions, personOptions, storyOptions, verdictOptions } from '#app/_parts/options.ts';
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
  const t = useTexts('claims');
  const words = useTexts('words');
  const { query } = props;
  const { kind, priority, assignee, checker, from, to, restsOn } = query;
  const withdrawn = query.state === 'withdrawn' ? query.state : undefined;
  const further = [kind, priority, assignee, checker, from, to, restsOn, withdrawn];
  const more = further.filter((value) => value !== undefined).length;
  return (
    <FilterForm path="/claims" label={t('title')}>
      <TextInput
        className="sm-filter-wide"
        type="search"
        name="words"
        label={t('words')}
        placeholder={t('words-in')}
        maxLength={200}
        defaultValue={query.words ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
      <NativeSelect
        name="storyId"
        label={t('story')}
        defaultValue={query.storyId ?? ''}
        data={storyOptions(words, props.stories, query.storyId)}
      />
      <NativeSelect
        name="axis"
        label={t('question')}
        defaultValue={query.axis ?? ''}
        data={axisOptions(words, t('either-question'))}
      />
      <NativeSelect
        name="verdict"
        label={t('verdict')}
        defaultValue={query.verdict ?? ''}
        data={verdictOptions(words, t('any-verdict'))}
      />
      <NativeSelect
        name="sort"
        label={t('order')}
        defaultValue={query.sort}
        data-default="reading-order"
        data={[
          { value: 'reading-order', label: t('order-by.reading-order') },
          { value: 'touched', label: t('order-by.touched') },
          { value: 'age', label: t('order-by.age') },
          { value: 'priority', label: t('order-by.priority') },
          { value: 'number', label: t('order-by.number') },
        ]}
      />
      <details className="sm-filter-more" open={more > 0}>
        <summary>
          {more > 0 ? t('more-filters-in-force', { count: more }) : t('more-filters')}
        </summary>
        <div>
          <NativeSelect
            name="kind"
            label={t('kind')}
            defaultValue={query.kind ?? ''}
            data={[
              { value: '', label: t('any-kind') },
              ...CLAIM_KINDS.map((kind) => ({ value: kind, label: words(`claim-kind.${kind}`) })),
            ]}
          />
          <NativeSelect
            name="priority"
            label={t('priority')}
            defaultValue={query.priority ?? ''}
            data={[
              { value: '', label: t('any-priority') },
              ...PRIORITIES.toReversed().map((priority) => ({
                value: priority,
                label: words(`priority.${priority}`),
              })),
            ]}
          />
          <NativeSelect
            name="assignee"
            label={t('who-has-it')}
            defaultValue={query.assignee ?? ''}
            data={[
              ...personOptions(words, t('anybody'), props.people, query.assignee),
              { value: 'nobody', label: t('nobody-yet') },
            ]}
          />
          <JudgedFilters query={query} people={props.people} />
          <NativeSelect
            name="restsOn"
            label={t('rests-on')}
            defaultValue={query.restsOn ?? ''}
            data={[
              { value: '', label: t('anything') },
              { value: 'one-unnamed-source', label: t('one-unnamed-source') },
            ]}
          />
          <NativeSelect
            name="state"
            label={t('state')}
            defaultValue={query.state}
            data-default="open"
            data={[
              { value: 'open', label: t('in-state.open') },
              { value: 'withdrawn', label: t('in-state.withdrawn') },
            ]}
          />
        </div>
      </details>
    </FilterForm>
  );
}
