'use client';

import { memo } from 'react';
import { stripOf } from './cover-strip.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/**
 * The strip beside a block that shows what was done about each of its sentences. It is for the eye and
 * the pointer: the count, the list of dismissals and the keys say and do the same.
 */
export const Gutter = memo(function Gutter({ at }: { readonly at: number }) {
  const desk = useGalley();
  const cover = useStore(desk.covers, ({ blocks }) => blocks[at] ?? null);
  const strip = cover === null ? undefined : stripOf(cover.sentences, 'down');
  return (
    <span
      className="sm-gutter"
      data-gutter={at}
      data-known={cover === null ? undefined : ''}
      aria-hidden="true"
      style={{ background: strip }}
    />
  );
});
