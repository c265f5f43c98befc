import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { STORY_STATUS_WORDS } from '#app/_parts/wording.ts';
import { FilterForm } from '#app/_ui/filter-form.client.tsx';
import type { StoryQuery } from '#lib/store/query.ts';
import { STORY_STATUSES } from '#lib/story/story.ts';

/** Search, status and order of the stories, kept in the address. */
export function StoryFilters({ query }: { readonly query: StoryQuery }) {
  return (
    <FilterForm path="/" label="Stories">
      <TextInput
        className="sm-filter-wide"
        type="search"
        name="words"
        label="Search"
        placeholder="Title, byline or outlet"
        maxLength={200}
        defaultValue={query.words ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
      <NativeSelect
        name="status"
        label="State"
        defaultValue={query.status ?? ''}
        data={[
          { value: '', label: 'Any state' },
          ...STORY_STATUSES.map((status) => ({ value: status, label: STORY_STATUS_WORDS[status] })),
        ]}
      />
      <NativeSelect
        name="sort"
        label="Order"
        defaultValue={query.sort}
        data-default="touched"
        data={[
          { value: 'touched', label: 'Last activity' },
          { value: 'created', label: 'Newest first' },
          { value: 'title', label: 'Title' },
        ]}
      />
    </FilterForm>
  );
}
