'use client';

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { ClaimIndex } from './claim-index.client.tsx';
import { Coverage } from './coverage.client.tsx';
import { FilterBar } from './filter-bar.client.tsx';
import { Outline } from './outline.client.tsx';

/** Beside the text: how far it is checked, the filter, and the way to any claim or block. */
export function SideColumn() {
  const [shown, setShown] = useState('claims');
  return (
    <div className="sm-side">
      <Coverage />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="List claims or blocks"
        data={[
          { value: 'claims', label: 'Claims' },
          { value: 'outline', label: 'Outline' },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown === 'claims' ? (
        <>
          <FilterBar />
          <ClaimIndex />
        </>
      ) : (
        <Outline />
      )}
    </div>
  );
}
