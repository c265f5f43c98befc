'use client';

import { useTexts } from '#texts';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { nextGrapheme, previousGrapheme } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';
import { wordAfter, wordBefore } from '#lib/text/words.ts';
import { beginAdjusting, saveAdjusting } from './adjust.client.ts';
import { type Boundary, withBoundary } from './boundaries.ts';
import { boxAt, offsetAt, stand } from './boundary-box.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { useStore } from './store.client.ts';
import { useLaidOut } from './use-laid-out.client.ts';

/** The boundaries of the open claim's words, to be dragged or moved by the arrow keys. */
export function BoundaryHandles({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const mark = useStore(desk.marks, ({ selectedId, byId }) =>
    selectedId === null ? null : (byId.get(selectedId) ?? null),
  );
  const adjusting = useStore(desk.reading, (reading) => reading.adjusting);
  const isDrawing = useStore(desk.reading, (reading) => reading.isDrawing);
  const sheets = useStore(desk.marks, (marks) => marks.sheets);
  const laidOut = useLaidOut(galley);
  const layout = useMemo(() => ({ sheets, laidOut }), [sheets, laidOut]);
  if (galley === null || mark === null || mark.state !== 'open' || !desk.mayCheck) return null;
  const runs = adjusting?.claimId === mark.id ? adjusting.spans : mark.spans;
  return (
    <div className="sm-handles" data-drawing={isDrawing ? '' : undefined}>
      {runs.flatMap((_, run) =>
        (['start', 'end'] as const).map((side) => (
          <Handle
            key={`${run} ${side}`}
            galley={galley}
            mark={mark}
            runs={runs}
            run={run}
            side={side}
            layout={layout}
          />
        )),
      )}
    </div>
  );
}

interface HandleProps {
  readonly galley: HTMLElement;
  readonly mark: Mark;
  readonly runs: readonly Span[];
  readonly run: number;
  readonly side: Boundary['side'];
  /** Another object whenever what is measured may have moved. */
  readonly layout: object;
}

function Handle({ galley, mark, runs, run, side, layout }: HandleProps) {
  const desk = useGalley();
  const t = useTexts('marking');
  const boundary = useMemo(() => ({ run, side }), [run, side]);
  const button = useRef<HTMLButtonElement>(null);
  /** How far below the line the pointer took hold: the words are looked for where the line is. */
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const offset = runs[run]?.[side] ?? 0;

  useLayoutEffect(() => {
    if (button.current !== null)
      stand(button.current, boxAt(desk, galley, offset, boundary), galley);
    // `layout` is listed although it is not read.
  }, [desk, galley, offset, boundary, layout]);

  const take = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = boxAt(desk, galley, offset, boundary);
    if (box === null) return;
    grip.current = { x: event.clientX - box.x, y: event.clientY - (box.top + box.height / 2) };
    beginAdjusting(desk);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (grip.current === null) return;
    const x = event.clientX - grip.current.x;
    const y = event.clientY - grip.current.y;
    const at = offsetAt(galley, event.currentTarget, { x, y });
    if (at !== null) moveTo(desk, boundary, { offset: at, isFine: event.altKey });
  };
  const letGo = () => {
    if (grip.current === null) return;
    grip.current = null;
    const { adjusting } = desk.reading.get();
    if (adjusting !== null) void saveAdjusting(desk, adjusting);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const isForward = forwardIn(event.key, getComputedStyle(galley).direction === 'rtl');
    if (isForward === null) {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      const { adjusting } = desk.reading.get();
      if (adjusting !== null) void saveAdjusting(desk, adjusting);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (desk.reading.get().adjusting === null) beginAdjusting(desk);
    const next = stepped(desk.text, offset, {
      isForward,
      isFine: event.altKey,
      side: boundary.side,
    });
    if (next !== null) moveTo(desk, boundary, { offset: next, isFine: true });
  };
  const number = String(mark.number);
  return (
    <button
      ref={button}
      type="button"
      className="sm-handle"
      data-side={side}
      aria-label={
        runs.length > 1
          ? t(`${side}-of-run`, { number, run: String(run + 1) })
          : t(`${side}-of-claim`, { number })
      }
      aria-describedby="handle-how"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={press}
    />
  );
}

function moveTo(
  desk: GalleyDesk,
  boundary: Boundary,
  to: { readonly offset: number; readonly isFine: boolean },
): void {
  const reading = desk.reading.get();
  const { adjusting } = reading;
  if (adjusting === null) return;
  const spans = withBoundary(desk.text, adjusting.spans, { boundary, ...to });
  if (spans !== null) desk.reading.set({ ...reading, adjusting: { ...adjusting, spans } });
}

/** Whether an arrow key goes forward in the text; null for another key. */
function forwardIn(key: string, isRightToLeft: boolean): boolean | null {
  if (key === 'ArrowRight') return !isRightToLeft;
  if (key === 'ArrowLeft') return isRightToLeft;
  return null;
}

/** Where a boundary goes by one step: a word, or a character with `isFine`. */
function stepped(
  text: string,
  offset: number,
  step: { readonly isForward: boolean; readonly isFine: boolean; readonly side: Boundary['side'] },
): number | null {
  const { isForward, isFine, side } = step;
  if (isFine) return isForward ? nextGrapheme(text, offset) : previousGrapheme(text, offset);
  if (side === 'start') {
    return (isForward ? wordAfter(text, offset + 1) : wordBefore(text, offset))?.start ?? null;
  }
  if (isForward) return wordAfter(text, offset)?.end ?? null;
  const last = wordBefore(text, offset);
  return last === null ? null : (wordBefore(text, last.start)?.end ?? null);
}
