import { useTexts } from '#texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { FilterForm } from '#app/_ui/filter-form.client.tsx';
import type { StoryQuery } from '#lib/store/query.ts';
import { STORY_STATUSES } from '#lib/story/story.ts';

/** Search, status and order of the stories, kept in the address. */
export function StoryFilters({ query }: { readonly query: StoryQuery }) {
  const t = useTexts('stories');
  const words = useTexts('words');
  return (
    <FilterForm path="/" label={t('title')}>
      <TextInput
        className="sm-filter-wide"
        type="search"
        name="words"
        label={t('search')}
        placeholder={t('search-in')}
        maxLength={200}
        defaultValue={query.words ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
      <NativeSelect
        name="status"
        label={t('state')}
        defaultValue={query.status ?? ''}
        data={[
          { value: '', label: t('any-state') },
          ...STORY_STATUSES.map((status) => ({
            value: status,
            label: words(`story-status.${status}`),
          })),
        ]}
      />
      <NativeSelect
        name="sort"
        label={t('order')}
        defaultValue={query.sort}
        data-default="touched"
        data={[
          { value: 'touched', label: t('order-by.touched') },
          { value: 'created', label: t('order-by.created') },
          { value: 'title', label: t('order-by.title') },
        ]}
      />
    </FilterForm>
  );
}
