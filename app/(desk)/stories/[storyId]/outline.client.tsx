'use client';

import { UnstyledButton } from '@mantine/core';
import { LongList } from '#app/_ui/long-list.client.tsx';
import { counted } from '#app/_parts/wording.ts';
import type { Block } from '#lib/text/block.ts';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { useStore } from './store.client.ts';
import { partsOfTally, tallyOf } from './tally.ts';

const ROW_PX = 44;

/** The story by its blocks: how each begins, how much is marked in it, how far that is checked. */
export function Outline() {
  const { blocks, marks } = useGalley();
  const sheets = useStore(marks, (held) => held.sheets);
  const rows = blocks.flatMap((block, at) => (block.repeatOf === null ? [{ block, at }] : []));
  return (
    <LongList
      label="Outline of the story"
      items={rows}
      keyOf={(row) => row.at}
      rowHeightPx={ROW_PX}
      currentAt={-1}
    >
      {({ block, at }) => <Row block={block} at={at} marks={sheets[at]?.marks ?? []} />}
    </LongList>
  );
}

function Row(props: {
  readonly block: Block;
  readonly at: number;
  readonly marks: readonly Mark[];
}) {
  const { block, at, marks } = props;
  const { text } = useGalley();
  return (
    <UnstyledButton
      className="sm-outline-row"
      data-role={block.role}
      onClick={() => {
        const element = document.querySelector(`[data-block="${at}"]`);
        element?.scrollIntoView({ block: 'start' });
      }}
    >
      <span className="sm-outline-words" dir="auto">
        {text.slice(block.start, Math.min(block.end, block.start + 90))}
      </span>
      <span className="sm-outline-marks">
        <span className="sm-numbers">{marks.length === 0 ? '–' : marks.length}</span>
        <span className="sm-unseen">{counted(marks.length, 'claim')}</span>
        <span className="sm-bar" aria-hidden="true">
          {partsOfTally(tallyOf(marks, 'content')).map(({ standing, count }) => (
            <span
              key={standing}
              data-verdict={standing}
              style={{ width: `${(count / marks.length) * 100}%` }}
            />
          ))}
        </span>
      </span>
    </UnstyledButton>
  );
}
