'use client';

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

const LISTS = [
  { value: 'claims', label: 'Claims' },
  { value: 'outline', label: 'Outline' },
  { value: 'dismissed', label: 'Dismissed' },
] as const satisfies readonly { value: SideList; label: string }[];

/** Beside the text: how far it is checked, the filter, and the way to any claim or block. */
export const SideColumn = memo(function SideColumn() {
  const desk = useGalley();
  const shown = useStore(desk.side, (side) => side);
  return (
    <div className="sm-side">
      <section aria-label="Sentences left" className="sm-sentences-left">
        <CoverageCount />
        <CoverageBar />
      </section>
      <Coverage />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="List claims, blocks or dismissed sentences"
        data={[...LISTS]}
        value={shown}
        onChange={(value) => {
          const list = LISTS.find((one) => one.value === value);
          if (list !== undefined) desk.side.set(list.value);
        }}
      />
      {shown === 'claims' && (
        <>
          <FilterBar />
          <ClaimIndex />
        </>
      )}
      {shown === 'outline' && <Outline />}
      {shown === 'dismissed' && <DismissedList />}
    </div>
  );
});
