'use client';

import { type ReactNode, memo, useMemo } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { type Cover, type Segment, segmentsOf } from '#lib/text/segments.ts';
import type { Block, BlockRole } from '#lib/text/block.ts';
import { passes } from './claim-filter.ts';
import { useGalley } from './galley-desk.client.ts';
import { Gutter } from './gutter.client.tsx';
import { lanesOf } from './lanes.ts';
import type { Mark } from './mark.ts';
import type { BlockSheet } from './sheets.ts';
import { type SpokenTexts, spokenEnds } from './spoken-mark.ts';
import { useStore } from './store.client.ts';
import { blockElementId } from './text-places.client.ts';

const TAGS = {
  headline: 'h2',
  kicker: 'p',
  byline: 'p',
  heading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
  'table-row': 'p',
} as const satisfies Record<BlockRole, string>;

/** One block of the draft with its marks. It renders anew only when something over it changed. */
export const GalleyBlock = memo(function GalleyBlock({ at }: { readonly at: number }) {
  const { blocks, text, marks, texts } = useGalley();
  const sheet = useStore(marks, ({ sheets }) => sheets[at]);
  const block = blocks[at];
  if (block === undefined || sheet === undefined) return null;
  if (block.repeatOf !== null && sheet.marks.length === 0) {
    return (
      <div className="sm-line">
        <Gutter at={at} />
        <Fold of={blocks[block.repeatOf]} t={texts.galley} />
      </div>
    );
  }
  const Tag = TAGS[block.role];
  return (
    <div className="sm-line">
      <Gutter at={at} />
      <Tag
        dir="auto"
        id={blockElementId(at)}
        className="sm-block"
        data-role={block.role}
        data-block={at}
        data-start={block.start}
      >
        <BlockText text={text} block={block} sheet={sheet} />
      </Tag>
    </div>
  );
});

/** What stands where a block only repeats another: nothing to read twice, nothing to check. */
function Fold(props: { readonly of: Block | undefined; readonly t: Speak<'galley'> }) {
  return <p className="sm-fold">{props.t(`repeats.${props.of?.role ?? 'text'}`)}</p>;
}

function BlockText(props: {
  readonly text: string;
  readonly block: Block;
  readonly sheet: BlockSheet;
}) {
  const { text, block, sheet } = props;
  const { texts } = useGalley();
  return useMemo(() => {
    const lanes = lanesOf(sheet.marks);
    const byId = new Map<string, Mark>(sheet.marks.map((mark) => [mark.id, mark]));
    return segmentsOf(block, coversOf(sheet)).map((segment) => {
      const words = text.slice(segment.start, segment.end);
      return segment.ids.length === 0
        ? words
        : painted({ segment, words, sheet, lanes, byId, texts });
    });
  }, [text, block, sheet, texts]);
}

interface Painting {
  readonly segment: Segment;
  readonly words: string;
  readonly sheet: BlockSheet;
  readonly lanes: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Mark>;
  readonly texts: SpokenTexts;
}

/** A segment inside one element for each claim over it, the longest outermost, and one for each part. */
function painted({ segment, words, sheet, lanes, byId, texts }: Painting): ReactNode {
  let inside: ReactNode = words;
  for (const id of segment.ids) {
    if (byId.has(id)) continue;
    inside = <span data-part={id}>{inside}</span>;
  }
  for (const id of segment.ids.toReversed()) {
    const mark = byId.get(id);
    if (mark === undefined) continue;
    const isEnd = mark.spans.at(-1)?.end === segment.end;
    const isSelected = mark.id === sheet.selectedId;
    const isSelectedStart = isSelected && mark.spans[0]?.start === segment.start;
    const { begins, ends } = spokenEnds(mark, segment, texts);
    inside = (
      <mark
        key={segment.start}
        // Where a claim begins and ends is said by the style sheet: as a role it would be told of every piece.
        role={isSelectedStart ? undefined : 'none'}
        aria-current={isSelectedStart ? 'true' : undefined}
        data-begins={begins}
        data-ends={ends}
        className={`sm-mark said-${mark.verdicts.attribution ?? 'unchecked'} lane-${lanes.get(mark.id) ?? 0}`}
        data-claim={mark.id}
        data-verdict={mark.verdicts.content ?? 'unchecked'}
        data-number={isEnd ? mark.number : undefined}
        data-selected={isSelected ? '' : undefined}
        data-faint={sheet.filter !== null && !passes(sheet.filter, mark) ? '' : undefined}
      >
        {inside}
      </mark>
    );
  }
  return segment.ids.some((id) => byId.has(id)) ? (
    inside
  ) : (
    <span key={segment.start}>{inside}</span>
  );
}

/** Claims in reading order, then the parts of the selected claim's attribution, then what waits. */
function coversOf(sheet: BlockSheet): Cover[] {
  const claims = sheet.marks.flatMap(({ id, spans }) => spans.map((span) => ({ id, span })));
  const parts = sheet.parts.map(({ part, span }) => ({ id: part, span }));
  return [...claims, ...parts, ...sheet.waiting.map((span) => ({ id: 'waiting', span }))];
}
