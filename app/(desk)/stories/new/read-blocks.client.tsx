'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Block } from '#lib/text/block.ts';

/** How many blocks are shown at first: a look over needs no 5,000 of them. */
const SHOWN_BLOCKS = 120;

/** The text as it was cut into blocks, each with its role; repeats say what they repeat. */
export function ReadBlocks(props: { readonly text: string; readonly blocks: readonly Block[] }) {
  const t = useTexts('intake');
  const words = useTexts('words');
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? props.blocks : props.blocks.slice(0, SHOWN_BLOCKS);
  const hidden = props.blocks.length - shown.length;
  return (
    <section aria-label={t('text-as-read')} className="sm-read">
      <ol>
        {shown.map((block) => (
          <li key={block.start} className="sm-read-block" data-role={block.role}>
            <span className="sm-read-role">
              {words(`block-role.${block.role}`)}
              {block.repeatOf !== null && (
                <em>{t('repeats-block', { number: String(block.repeatOf + 1) })}</em>
              )}
            </span>
            <p data-repeat={block.repeatOf !== null}>{props.text.slice(block.start, block.end)}</p>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          variant="default"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {t('show-other-blocks', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
