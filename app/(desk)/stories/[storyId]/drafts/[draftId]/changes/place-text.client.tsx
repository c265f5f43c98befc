'use client';

import { useTexts } from '#texts';
import { memo } from 'react';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** The text of the draft, to select words in with the mouse or with whatever selects text. */
export const PlaceText = memo(function PlaceText(props: {
  readonly draft: Draft;
  readonly onSelect: (words: Span) => void;
}) {
  const { draft, onSelect } = props;
  const t = useTexts('drafts');
  const take = () => {
    const words = selectedSpan();
    if (words !== null) onSelect(words);
  };
  return (
    <div
      className="sm-place-text"
      role="region"
      tabIndex={0}
      aria-label={t('text-of-draft', { number: String(draft.number) })}
      onPointerUp={take}
      onKeyUp={take}
    >
      {draft.blocks.map((block) => (
        <p key={block.start} data-start={block.start} dir="auto">
          {draft.text.slice(block.start, block.end)}
        </p>
      ))}
    </div>
  );
});

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
