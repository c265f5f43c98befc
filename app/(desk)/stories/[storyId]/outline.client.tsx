'use client';

import { useTexts } from '#texts';
import { Checkbox, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import type { Speak } from '#app/_texts/speak.ts';
import { LongList } from '#app/_ui/long-list.client.tsx';
import type { Block } from '#lib/text/block.ts';
import { stripOf } from './cover-strip.ts';
import type { BlockCover } from './covers.ts';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { useStore } from './store.client.ts';
import { partsOfTally, worstTallyOf } from './tally.ts';

const ROW_PX = 54;

/** The story by its blocks: how each begins, what was done about its sentences, how its claims stand. */
export function Outline() {
  const t = useTexts('galley');
  const words = useTexts('words');
  const { blocks, marks, covers, suggestions } = useGalley();
  const suggested = useDeferredValue(useStore(suggestions, (held) => held.byBlock));
  const sheets = useDeferredValue(useStore(marks, (held) => held.sheets));
  const covered = useDeferredValue(useStore(covers, (held) => held.blocks));
  const [isOnlyUntouched, setOnlyUntouched] = useState(false);
  const rows = blocks.flatMap((block, at) => {
    if (block.repeatOf !== null) return [];
    const cover = covered[at] ?? null;
    const isDone = cover !== null && cover.sums.untouched === 0;
    return isOnlyUntouched && isDone ? [] : [{ block, at, cover }];
  });
  return (
    <>
      <Checkbox
        size="xs"
        label={t('side.only-untouched')}
        checked={isOnlyUntouched}
        onChange={(event) => {
          setOnlyUntouched(event.currentTarget.checked);
        }}
      />
      {rows.length === 0 && (
        <p className="sm-index-count" role="status">
          {t('side.no-untouched')}
        </p>
      )}
      <LongList
        label={t('side.outline')}
        items={rows}
        keyOf={(row) => row.at}
        rowHeightPx={ROW_PX}
        currentAt={-1}
      >
        {({ block, at, cover }) => (
          <Row
            t={t}
            words={words}
            block={block}
            at={at}
            cover={cover}
            marks={sheets[at]?.marks ?? []}
            suggested={suggested.get(at)?.length ?? 0}
          />
        )}
      </LongList>
    </>
  );
}

/** Its texts come from the list: with thousands of blocks, no row looks up its own. */
function Row(props: {
  readonly t: Speak<'galley'>;
  readonly words: Speak<'words'>;
  readonly block: Block;
  readonly at: number;
  readonly cover: BlockCover | null;
  readonly marks: readonly Mark[];
  readonly suggested: number;
}) {
  const { t, words, block, at, cover, marks, suggested } = props;
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
      <span className="sm-outline-about">
        {cover !== null && (
          <>
            <span
              className="sm-strip"
              aria-hidden="true"
              style={{ background: stripOf(cover.sentences, 'across') }}
            />
            <span className="sm-unseen">
              {t('side.block-left', {
                untouched: cover.sums.untouched,
                sentences: cover.sums.sentences,
              })}
            </span>
          </>
        )}
        <Claims t={t} words={words} marks={marks} />
        {suggested > 0 && (
          <span className="sm-outline-claim">
            <span className="sm-suggestion-sign" aria-hidden="true" />
            <span className="sm-unseen">{t('side.block-suggestions', { count: suggested })}</span>
            <span className="sm-numbers" aria-hidden="true">
              {suggested}
            </span>
          </span>
        )}
      </span>
    </UnstyledButton>
  );
}

/** A block's claims by the worse of their two verdicts, the worst first. */
function Claims(props: {
  readonly t: Speak<'galley'>;
  readonly words: Speak<'words'>;
  readonly marks: readonly Mark[];
}) {
  const { t, words, marks } = props;
  if (marks.length === 0) {
    return <span className="sm-unseen">{t('side.block-without-claims')}</span>;
  }
  const parts = partsOfTally(worstTallyOf(marks)).toReversed();
  const tally = parts.map(({ standing, count }) => words(`tally-part.${standing}`, { count }));
  return (
    <span className="sm-outline-claims">
      <span className="sm-unseen">
        {t('side.block-claims', { count: marks.length, tally: tally.join(', ') })}
      </span>
      {parts.map(({ standing, count }) => (
        <span key={standing} className="sm-outline-claim" aria-hidden="true">
          <VerdictLine standing={standing} />
          <span className="sm-numbers">{count}</span>
        </span>
      ))}
    </span>
  );
}
