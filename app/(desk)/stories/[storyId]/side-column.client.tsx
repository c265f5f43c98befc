'use client';

import { useTexts } from '#texts';
import { SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import { ClaimIndex } from './claim-index.client.tsx';
import { CoverageBar, CoverageCount } from './coverage-count.client.tsx';
import { Coverage } from './coverage.client.tsx';
import { DismissedList } from './dismissed-list.client.tsx';
import { FilterBar } from './filter-bar.client.tsx';
import { type SideList, useGalley } from './galley-desk.client.ts';
import { Outline } from './outline.client.tsx';
import { useStore } from './store.client.ts';
import { SuggestionCount, SuggestionList } from './suggestion-list.client.tsx';

const LISTS = [
  'claims',
  'outline',
  'suggestions',
  'dismissed',
] as const satisfies readonly SideList[];

/** Beside the text: how far it is checked, the filter, and the way to any claim or block. */
export const SideColumn = memo(function SideColumn() {
  const t = useTexts('galley');
  const desk = useGalley();
  const shown = useStore(desk.side, (side) => side);
  return (
    <div className="sm-side">
      <section aria-label={t('side.sentences-left')} className="sm-sentences-left">
        <CoverageCount />
        <CoverageBar />
        <SuggestionCount />
      </section>
      <Coverage />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('side.which-list')}
        data={LISTS.map((list) => ({ value: list, label: t(`side.list.${list}`) }))}
        value={shown}
        onChange={(value) => {
          const list = LISTS.find((one) => one === value);
          if (list !== undefined) desk.side.set(list);
        }}
      />
      {shown === 'claims' && (
        <>
          <FilterBar />
          <ClaimIndex />
        </>
      )}
      {shown === 'outline' && <Outline />}
      {shown === 'suggestions' && <SuggestionList />}
      {shown === 'dismissed' && <DismissedList />}
    </div>
  );
});
