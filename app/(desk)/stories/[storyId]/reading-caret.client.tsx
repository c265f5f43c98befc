'use client';

import { useLayoutEffect, useRef } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { type Picked, pickedSpan } from './reading.ts';
import { useStore } from './store.client.ts';
import { blockElement, offsetOf, placeOf } from './text-places.client.ts';

interface Bar {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Paints what the reader has picked: the selection and boundaries being moved as highlights of the
 * style sheet, which leave the text's elements alone, and the caret as a bar. Painted apart from the
 * document's selection, so that picked words stay in sight while a form has the focus.
 */
export function ReadingCaret({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const reading = useStore(desk.reading, (value) => value);
  const sheets = useStore(desk.marks, (marks) => marks.sheets);
  const bar = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (galley === null) return;
    const span = pickedSpan(reading.picked);
    paint('sm-picked', rangesOf(desk, galley, span === null ? [] : [span]));
    paint('sm-adjusting', rangesOf(desk, galley, reading.adjusting?.spans ?? []));
    restoreSelection(desk, galley);
    const isCaret = span === null && reading.picked !== null;
    placeBar(bar.current, isCaret ? barAt(desk, galley, reading.picked.focus) : null);
    return () => {
      paint('sm-picked', []);
      paint('sm-adjusting', []);
    };
    // `sheets` is listed although it is not read: new marks mean new text nodes to point at.
  }, [desk, galley, reading, sheets]);

  return <span ref={bar} className="sm-caret" aria-hidden="true" hidden />;
}

function placeBar(element: HTMLElement | null, bar: Bar | null): void {
  if (element === null) return;
  element.hidden = bar === null;
  if (bar === null) return;
  element.style.left = `${bar.left}px`;
  element.style.top = `${bar.top}px`;
  element.style.height = `${bar.height}px`;
}

function paint(name: string, ranges: readonly Range[]): void {
  // Browsers before 2025 lack highlights; there the document's own selection has to do.
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function rangesOf(desk: GalleyDesk, galley: HTMLElement, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => {
    const start = placeOf(galley, blockAt(desk.blocks, span.start), span.start);
    const end = placeOf(galley, blockAt(desk.blocks, span.end), span.end);
    if (start === null || end === null) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}

/** Marks painted under a selection replace its text nodes; the document's selection is put back. */
function restoreSelection(desk: GalleyDesk, galley: HTMLElement): void {
  const { picked, isDrawing } = desk.reading.get();
  const selection = document.getSelection();
  if (picked === null || isDrawing || !galley.contains(document.activeElement)) return;
  if (selection === null || selects(galley, selection, picked)) return;
  const anchor = placeOf(galley, blockAt(desk.blocks, picked.anchor), picked.anchor);
  const focus = placeOf(galley, blockAt(desk.blocks, picked.focus), picked.focus);
  if (anchor === null || focus === null) return;
  selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function selects(galley: HTMLElement, selection: Selection, picked: Picked): boolean {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return false;
  return (
    offsetOf(galley, { node: anchorNode, offset: anchorOffset }) === picked.anchor &&
    offsetOf(galley, { node: focusNode, offset: focusOffset }) === picked.focus
  );
}

function barAt(desk: GalleyDesk, galley: HTMLElement, offset: number): Bar | null {
  const at = blockAt(desk.blocks, offset);
  const place = placeOf(galley, at, offset);
  const block = blockElement(galley, at);
  if (place === null || block === null) return null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  const box = range.getClientRects()[0] ?? block.getBoundingClientRect();
  const frame = galley.getBoundingClientRect();
  return {
    left: box.left - frame.left,
    top: box.top - frame.top,
    height: Math.min(box.height, 40),
  };
}
