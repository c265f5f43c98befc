'use client';

import { useEffect } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import { snapToGraphemes } from '#lib/text/graphemes.ts';
import { trimSpan } from '#lib/text/runs.ts';
import { snapToWords } from '#lib/text/words.ts';
import { coveredAbove } from './clear-of.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { type Picked, type Taken, pickedSpan } from './reading.ts';
import { type Step, type StepUnit, stepFrom } from './reading-steps.ts';
import { heardText, sayAloud } from './say-aloud.client.ts';
import { spokenStep } from './spoken-reading.ts';
import { blockElement, offsetOf, placeOf } from './text-places.client.ts';

/**
 * Keeps the reader's selection as offsets of the canonical text. The document's own selection leads
 * when it is drawn with the pointer, and follows when the caret is moved by keys, so copying and
 * assistive technology see what we see. A selection elsewhere (in a form) leaves ours as it is.
 */
export function useReading(galley: HTMLElement | null): void {
  const desk = useGalley();
  useEffect(() => {
    if (galley === null) return;
    const follow = () => {
      followSelection(desk, galley);
    };
    const down = () => {
      desk.reading.set({ ...desk.reading.get(), isDrawing: true });
    };
    const up = (event: PointerEvent) => {
      if (!desk.reading.get().isDrawing) return;
      // At once: a key pressed right after the button is up already means whole words.
      followSelection(desk, galley);
      if (!event.altKey) snap(desk, galley);
      // The selection's last change (a click lets go of it) is told after the button is up.
      setTimeout(() => {
        desk.reading.set({ ...desk.reading.get(), isDrawing: false });
        takePicked(desk);
      });
    };
    const step = (event: KeyboardEvent) => {
      moveCaret(desk, galley, event);
    };
    document.addEventListener('selectionchange', follow);
    galley.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    galley.addEventListener('keydown', step);
    return () => {
      document.removeEventListener('selectionchange', follow);
      galley.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
      galley.removeEventListener('keydown', step);
    };
  }, [desk, galley]);
}

function followSelection(desk: GalleyDesk, galley: HTMLElement): void {
  const selection = document.getSelection();
  const anchorNode = selection?.anchorNode ?? null;
  const focusNode = selection?.focusNode ?? null;
  if (selection === null || anchorNode === null || focusNode === null) return;
  const anchor = offsetOf(galley, { node: anchorNode, offset: selection.anchorOffset });
  if (anchor === null) return;
  const focus =
    offsetOf(galley, { node: focusNode, offset: selection.focusOffset }) ??
    edgeTowards(desk, galley, focusNode);
  const reading = desk.reading.get();
  const { picked } = reading;
  if (picked?.anchor === anchor && picked.focus === focus) return;
  desk.reading.set({ ...reading, picked: whole(desk.text, anchor, focus), unsnapped: null });
}

/** Lets a drawn selection grow to whole words, as one means it when drawing in haste. */
function snap(desk: GalleyDesk, galley: HTMLElement): void {
  const { picked } = desk.reading.get();
  const span = pickedSpan(picked);
  if (picked === null || span === null) return;
  const trimmed = trimSpan(desk.text, span);
  if (trimmed === null) return;
  const { start, end } = snapToWords(desk.text, trimmed);
  if (start === span.start && end === span.end) return;
  const snapped =
    picked.anchor < picked.focus ? { anchor: start, focus: end } : { anchor: end, focus: start };
  select(desk, galley, snapped);
  desk.reading.set({ ...desk.reading.get(), unsnapped: picked });
}

/** Takes the selection back to what was drawn before it was snapped to words, or snaps it again. */
export function toggleSnap(desk: GalleyDesk): void {
  const { picked, unsnapped } = desk.reading.get();
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  if (galley === null || picked === null || unsnapped === null) return;
  select(desk, galley, unsnapped);
  desk.reading.set({ ...desk.reading.get(), unsnapped: picked });
}

/** A selection drawn out of the galley reaches to the end of the text on that side. */
function edgeTowards(desk: GalleyDesk, galley: HTMLElement, node: Node): number {
  const isBefore = (galley.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBefore ? 0 : desk.text.length;
}

function whole(text: string, anchor: number, focus: number) {
  if (anchor === focus) return { anchor, focus };
  const isForward = anchor < focus;
  const span = snapToGraphemes(text, {
    start: Math.min(anchor, focus),
    end: Math.max(anchor, focus),
  });
  return isForward
    ? { anchor: span.start, focus: span.end }
    : { anchor: span.end, focus: span.start };
}

function moveCaret(desk: GalleyDesk, galley: HTMLElement, event: KeyboardEvent): void {
  const { picked } = desk.reading.get();
  const from = picked?.focus ?? firstInSight(desk, galley);
  const step = stepOf(event, isRightToLeft(galley, blockAt(desk.blocks, from)));
  if (step === null) return;
  event.preventDefault();
  const focus = stepFrom(desk.text, desk.blocks, from, step);
  select(desk, galley, { anchor: step.isSelecting ? (picked?.anchor ?? from) : focus, focus });
  // No text field: a screen reader does not follow the caret by itself. Selected words are said as a whole.
  if (step.isSelecting) return;
  sayAloud(desk.heard, spokenStep(heardText(desk), from, focus, step.unit));
}

/** Selects a stretch of the text, on screen too, and keeps its moving end in sight. */
export function select(desk: GalleyDesk, galley: HTMLElement, picked: Picked): void {
  desk.reading.set({ ...desk.reading.get(), picked, unsnapped: null });
  const anchorBlock = blockAt(desk.blocks, picked.anchor);
  const focusBlock = blockAt(desk.blocks, picked.focus);
  const anchor = placeOf(galley, anchorBlock, picked.anchor);
  const focus = placeOf(galley, focusBlock, picked.focus);
  if (anchor === null || focus === null) return;
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  const host = focus.node.parentElement;
  (host?.closest('mark') ?? blockElement(galley, focusBlock))?.scrollIntoView({ block: 'nearest' });
}

/** Gives the selected words to the armed part of an attribution. Answers whether one was armed. */
export function takePicked(desk: GalleyDesk): boolean {
  const { armed, picked } = desk.reading.get();
  if (armed === null) return false;
  const span = pickedSpan(picked);
  if (span !== null) giveTo(desk, { part: armed, span });
  return true;
}

/** Gives words to a part of the attribution whose form is open. */
export function giveTo(desk: GalleyDesk, taken: Taken): void {
  desk.reading.set({ ...desk.reading.get(), taken, picked: null, unsnapped: null });
  document.getSelection()?.removeAllRanges();
}

/** Lets go of the selection, of an armed part and of boundaries being moved. */
export function drop(desk: GalleyDesk): void {
  desk.reading.set({
    ...desk.reading.get(),
    picked: null,
    unsnapped: null,
    armed: null,
    taken: null,
    adjusting: null,
  });
  document.getSelection()?.removeAllRanges();
}

function stepOf(event: KeyboardEvent, isRightToLeft: boolean): Step | null {
  if (event.metaKey) return null;
  const isSelecting = event.shiftKey;
  const of = (unit: StepUnit, isForward: boolean): Step => ({ unit, isForward, isSelecting });
  switch (event.key) {
    case 'ArrowRight':
      return of(event.altKey ? 'character' : 'word', !isRightToLeft);
    case 'ArrowLeft':
      return of(event.altKey ? 'character' : 'word', isRightToLeft);
    case 'ArrowDown':
      return of(event.ctrlKey ? 'block' : 'sentence', true);
    case 'ArrowUp':
      return of(event.ctrlKey ? 'block' : 'sentence', false);
    default:
      return null;
  }
}

function isRightToLeft(galley: HTMLElement, at: number): boolean {
  const block = blockElement(galley, at);
  return block !== null && getComputedStyle(block).direction === 'rtl';
}

/** How much of a block must show below the bars for it to count as seen: not quite a line. */
const LINE_PX = 16;

/** Where the caret begins when nothing was picked: the first block that is in sight. */
export function firstInSight(desk: GalleyDesk, galley: HTMLElement): number {
  const covered = coveredAbove() + LINE_PX;
  const isAboveSight = (element: Element) => element.getBoundingClientRect().bottom <= covered;
  // By slips first: to ask a block of one that is passed over would have it laid out.
  for (const slip of galley.querySelectorAll('.sm-slip')) {
    if (!isAboveSight(slip)) {
      for (const block of slip.querySelectorAll<HTMLElement>('[data-start]')) {
        if (!isAboveSight(block)) return Number(block.dataset['start']);
      }
    }
  }
  return desk.blocks[0]?.start ?? 0;
}
