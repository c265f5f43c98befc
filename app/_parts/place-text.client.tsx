'use client';

import { useTexts } from '#texts';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { Draft } from '#lib/story/draft.ts';
import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';

/** The name under which the style sheet paints what is chosen. */
const CHOSEN = 'sm-placing';

/**
 * The text of the draft, to select words in with the mouse or with whatever selects text. What is chosen is painted as
 * a highlight of the style sheet, which leaves the text, and with it the selection, alone.
 */
export function PlaceText(props: {
  readonly draft: Draft;
  readonly chosen: readonly Span[];
  /** The words that were found or selected last: they are brought into view. */
  readonly inView: Span | null;
  readonly onSelect: (words: Span) => void;
}) {
  const { chosen, draft, inView, onSelect } = props;
  const t = useTexts('drafts');
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    paint(rangesOf(region.current, draft, chosen));
    return () => {
      paint([]);
    };
  }, [draft, chosen]);
  useEffect(() => {
    if (inView === null) return;
    bringIntoView(region.current, draft, inView);
    // Paragraphs that were out of sight get their true height only now; the second time is exact.
    const frame = requestAnimationFrame(() => {
      bringIntoView(region.current, draft, inView);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [draft, inView]);
  const take = () => {
    const words = selectedSpan();
    if (words !== null) onSelect(words);
  };
  return (
    <div
      ref={region}
      className="sm-place-text"
      role="region"
      tabIndex={0}
      aria-label={t('text-of-draft', { number: String(draft.number) })}
      onPointerUp={take}
      onKeyUp={take}
    >
      <Paragraphs draft={draft} />
    </div>
  );
}

/** A long draft has thousands of paragraphs: they are not drawn again with each word that is typed. */
const Paragraphs = memo(function Paragraphs({ draft }: { readonly draft: Draft }) {
  return draft.blocks.map((block) => (
    <p key={block.start} data-start={block.start} dir="auto">
      {draft.text.slice(block.start, block.end)}
    </p>
  ));
});

/** So much of the text stays in sight above words that are brought into view. */
const ABOVE_PX = 48;

/** Scrolls the text, and nothing around it, until words of it can be seen. */
function bringIntoView(region: HTMLElement | null, draft: Draft, words: Span): void {
  const [range] = rangesOf(region, draft, [words]);
  if (region === null || range === undefined) return;
  const frame = region.getBoundingClientRect();
  // A paragraph that is not laid out has no box for its words: then the paragraph itself has to do.
  const laidOut = range.getBoundingClientRect();
  const box =
    laidOut.height > 0 ? laidOut : range.startContainer.parentElement?.getBoundingClientRect();
  if (box === undefined) return;
  const isSeen = box.top >= frame.top && box.bottom <= frame.bottom;
  if (!isSeen) region.scrollTop += box.top - frame.top - ABOVE_PX;
}

/** Each paragraph is one run of text, in the order of the draft's blocks. */
function rangesOf(region: HTMLElement | null, { blocks }: Draft, spans: readonly Span[]): Range[] {
  const placeOf = (offset: number) => {
    const at = blockAt(blocks, offset);
    const node = region?.children[at]?.firstChild;
    const inside = offset - (blocks[at]?.start ?? 0);
    return node instanceof Text ? { node, offset: Math.min(inside, node.length) } : null;
  };
  return spans.flatMap(({ start, end }) => {
    const [from, to] = [placeOf(start), placeOf(end)];
    if (from === null || to === null) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
}

function paint(ranges: readonly Range[]): void {
  // Browsers before 2025 lack highlights; there the list below the text has to do.
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(CHOSEN);
  else CSS.highlights.set(CHOSEN, new Highlight(...ranges));
}

/** What is selected, as offsets of the draft: each paragraph is one run of text that says where it starts. */
function selectedSpan(): Span | null {
  const range = getSelection();
  if (range === null || range.isCollapsed || range.anchorNode === null) return null;
  const ends = [
    offsetOf(range.anchorNode, range.anchorOffset),
    offsetOf(range.focusNode, range.focusOffset),
  ];
  const [one, other] = ends;
  if (one === undefined || other === undefined || one === null || other === null) return null;
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

function offsetOf(node: Node | null, offset: number): number | null {
  const block = node instanceof Text ? node.parentElement : null;
  const start = block?.dataset['start'];
  return start === undefined ? null : Number(start) + offset;
}
