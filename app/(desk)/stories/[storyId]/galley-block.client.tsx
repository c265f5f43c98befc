'use client';

import { BLOCK_TAGS } from '#app/_parts/block-tags.ts';
import { type ReactNode, memo, useDeferredValue, useMemo } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { type Cover, type Segment, segmentsOf } from '#lib/text/segments.ts';
import type { Block } from '#lib/text/block.ts';
import { passes } from './claim-filter.ts';
import { useGalley } from './galley-desk.client.ts';
import type { GalleyTexts } from './galley-texts.client.ts';
import { Gutter } from './gutter.client.tsx';
import { KeptSelection } from './kept-selection.client.tsx';
import { lanesOf } from './lanes.ts';
import type { Mark } from './mark.ts';
import type { BlockSheet } from './sheets.ts';
import { spokenEnds } from './spoken-mark.ts';
import { useStore } from './store.client.ts';
import type { Suggested } from './suggested.ts';
import { suggestionWords } from './suggestion-words.ts';
import { blockElementId } from './text-places.client.ts';

/** The same empty list for every block, so that none is drawn anew for it. */
const NONE: readonly Suggested[] = [];

/** One block of the draft with its marks. It renders anew only when something over it changed. */
export const GalleyBlock = memo(function GalleyBlock({ at }: { readonly at: number }) {
  const { blocks, text, marks, texts, suggestions, suggestionsShown } = useGalley();
  const sheet = useStore(marks, ({ sheets }) => sheets[at]);
  const suggested = useStore(suggestions, ({ byBlock }) => byBlock.get(at) ?? NONE);
  const isShown = useStore(suggestionsShown, (value) => value);
  // Thousands of outlines come and go together: each block is drawn when there is time for it.
  const drawn = useDeferredValue(isShown ? suggested : NONE);
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
  const Tag = BLOCK_TAGS[block.role];
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
        <BlockText at={at} text={text} block={block} sheet={sheet} suggested={drawn} />
      </Tag>
    </div>
  );
});

/** What stands where a block only repeats another: nothing to read twice, nothing to check. */
function Fold(props: { readonly of: Block | undefined; readonly t: Speak<'galley'> }) {
  return <p className="sm-fold">{props.t(`repeats.${props.of?.role ?? 'text'}`)}</p>;
}

function BlockText(props: {
  readonly at: number;
  readonly text: string;
  readonly block: Block;
  readonly sheet: BlockSheet;
  readonly suggested: readonly Suggested[];
}) {
  const { at, text, block, sheet, suggested } = props;
  const { blocks, texts } = useGalley();
  const drawn = useMemo(() => {
    const lanes = lanesOf(sheet.marks);
    const byId = new Map<string, Mark>(sheet.marks.map((mark) => [mark.id, mark]));
    const machine = new Map(suggested.map((one) => [one.fingerprint, one]));
    return segmentsOf(block, coversOf(sheet, suggested)).map((segment) => {
      const words = text.slice(segment.start, segment.end);
      return segment.ids.length === 0
        ? words
        : painted({ segment, words, sheet, lanes, byId, machine, texts });
    });
  }, [text, block, sheet, suggested, texts]);
  return (
    <KeptSelection at={at} blocks={blocks}>
      {drawn}
    </KeptSelection>
  );
}

interface Painting {
  readonly segment: Segment;
  readonly words: string;
  readonly sheet: BlockSheet;
  readonly lanes: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Mark>;
  readonly machine: ReadonlyMap<string, Suggested>;
  readonly texts: GalleyTexts;
}

/** A segment inside one element for each claim over it, the longest outermost, and one for each part. */
function painted({ segment, words, sheet, lanes, byId, machine, texts }: Painting): ReactNode {
  let inside: ReactNode = words;
  for (const id of segment.ids) {
    if (byId.has(id)) continue;
    const one = machine.get(id);
    inside =
      one === undefined ? (
        <span data-part={id}>{inside}</span>
      ) : (
        <span
          className="sm-suggestion"
          data-suggestion={id}
          data-weak={one.isStrong ? undefined : ''}
          title={titleOf(one, texts)}
        >
          {inside}
        </span>
      );
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

function titleOf(one: Suggested, { suggesting, words }: GalleyTexts): string {
  return suggesting('suggested', { what: suggestionWords(one, suggesting, words) });
}

/** Claims in reading order, then the parts of the selected claim's attribution, what waits, and what is suggested. */
function coversOf(sheet: BlockSheet, suggested: readonly Suggested[]): Cover[] {
  const claims = sheet.marks.flatMap(({ id, spans }) => spans.map((span) => ({ id, span })));
  const parts = sheet.parts.map(({ part, span }) => ({ id: part, span }));
  const waiting = sheet.waiting.map((span) => ({ id: 'waiting', span }));
  const machine = suggested.flatMap(({ fingerprint: id, spans }) =>
    spans.map((span) => ({ id, span })),
  );
  return [...claims, ...parts, ...waiting, ...machine];
}
