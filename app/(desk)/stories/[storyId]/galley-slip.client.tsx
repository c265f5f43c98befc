'use client';

import { memo } from 'react';
import { GalleyBlock } from './galley-block.client.tsx';
import type { Slip } from './slips.ts';

/** A slip of the text: blocks that the browser lays out together, and passes over while they are out of sight. */
export const GalleySlip = memo(function GalleySlip({ slip }: { readonly slip: Slip }) {
  return (
    <div className="sm-slip" style={{ containIntrinsicBlockSize: `auto ${slip.heightEm}em` }}>
      {Array.from({ length: slip.to - slip.from }, (_, index) => (
        <GalleyBlock key={slip.from + index} at={slip.from + index} />
      ))}
    </div>
  );
});
