'use client';

import { useTexts } from '#texts';
import { Button, Paper } from '@mantine/core';
import { IconCircleCheck, IconHighlight, IconReplace, IconTextPlus } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import { adjustToPicked } from './adjust.client.ts';
import { dismissPicked, untouchedIn } from './coverage-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { KeyCap } from './key-cap.client.tsx';
import { markPicked } from './mark-picked.client.ts';
import { pickedSpan } from './reading.ts';
import { useStore } from './store.client.ts';
import { placeOf } from './text-places.client.ts';

/** What can be done with the selected words, beside them. */
export function MarkButton({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const t = useTexts('marking');
  const tCoverage = useTexts('coverage');
  const { picked, isDrawing, armed } = useStore(desk.reading, (value) => value);
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  const number = useStore(desk.marks, (marks) =>
    selectedId === null ? null : (marks.byId.get(selectedId)?.number ?? null),
  );
  const covers = useStore(desk.covers, (value) => value);
  const paper = useRef<HTMLDivElement>(null);
  const span = pickedSpan(picked);
  const isOpen = desk.mayCheck && span !== null && !isDrawing && armed === null;
  const start = span?.start;
  const end = span?.end;
  const left = isOpen && covers.isRead ? untouchedIn(desk, span).length : 0;

  useLayoutEffect(() => {
    const element = paper.current;
    if (galley === null || element === null || start === undefined || end === undefined) return;
    const at = besideSpan(galley, desk.blocks, { start, end }, element.offsetWidth);
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
    // What it offers decides how wide it is.
  }, [desk, galley, start, end, isOpen, left, number, t]);

  if (!isOpen) return null;
  return (
    <Paper
      ref={paper}
      className="sm-mark-button"
      shadow="md"
      withBorder
      onMouseDown={(event) => {
        // The pressed mouse button would take the selection away before the click.
        event.preventDefault();
      }}
    >
      <Button
        size="compact-sm"
        leftSection={<IconHighlight size={16} aria-hidden />}
        rightSection={<KeyCap action="mark" />}
        onClick={() => void markPicked(desk)}
      >
        {t('mark-claim')}
      </Button>
      {left > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCircleCheck size={16} aria-hidden />}
          rightSection={<KeyCap action="dismiss" />}
          onClick={() => {
            dismissPicked(desk);
          }}
        >
          {tCoverage('nothing-here', { count: left })}
        </Button>
      )}
      {number !== null && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconReplace size={16} aria-hidden />}
            onClick={() => {
              adjustToPicked(desk, 'replace');
            }}
          >
            {t('set-as-words', { number: String(number) })}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTextPlus size={16} aria-hidden />}
            onClick={() => {
              adjustToPicked(desk, 'add');
            }}
          >
            {t('add-to-claim', { number: String(number) })}
          </Button>
        </>
      )}
    </Paper>
  );
}

/** Where something of a width stands below the end of a stretch of text, inside the column, or above its start. */
export function besideSpan(
  galley: HTMLElement,
  blocks: readonly Block[],
  span: Span,
  widthPx: number,
) {
  const start = placeOf(galley, blockAt(blocks, span.start), span.start);
  const end = placeOf(galley, blockAt(blocks, span.end), span.end);
  if (start === null || end === null) return { left: 0, top: 0, above: 0 };
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const frame = galley.getBoundingClientRect();
  const left = Math.min(last.right - frame.left - 40, frame.width - widthPx);
  const first = boxes[0] ?? last;
  return {
    left: Math.max(left, 0),
    top: last.bottom - frame.top + 8,
    above: first.top - frame.top - 8,
  };
}
