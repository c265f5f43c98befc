'use client';

import { useEffect } from 'react';
import { type Axis, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { nudge, saveAdjusting } from './adjust.client.ts';
import { markPicked, selectClaim, selectNeighbour, selectedMark } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { closePart, openPart } from './panel-acts.client.ts';
import type { PanelState } from './panel-state.ts';
import { pickedSpan } from './reading.ts';
import { drop, takePicked } from './use-reading.client.ts';

/** Where letters are text and not commands. */
const TYPING = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** Listens to the keys of the list in `keys.ts`. Single letters stay silent when `isOn` is false. */
export function useKeys(isOn: boolean): void {
  const desk = useGalley();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(TYPING) !== null) return;
      const isControl = target.closest('button, a, summary') !== null;
      if (commandOf(desk, event, { isOn, isControl })) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [desk, isOn]);
}

interface Circumstances {
  readonly isOn: boolean;
  /** Whether Enter belongs to the control that has the focus. */
  readonly isControl: boolean;
}

/** Does what a key asks. Answers whether it asked anything. */
function commandOf(desk: GalleyDesk, event: KeyboardEvent, when: Circumstances): boolean {
  const { adjusting, picked } = desk.reading.get();
  if (event.key === 'Escape') return escape(desk);
  if (event.key === 'Enter' && !when.isControl) {
    if (adjusting !== null) {
      void saveAdjusting(desk, adjusting);
      return true;
    }
    return pickedSpan(picked) !== null && markOrTake(desk);
  }
  if (event.key === '?') return open(desk, { isHelpOpen: true });
  if (!when.isOn) return false;
  return letter(desk, event) || onClaim(desk, event);
}

function letter(desk: GalleyDesk, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'n':
    case 'j':
      selectNeighbour(desk, 1);
      return true;
    case 'p':
    case 'k':
      selectNeighbour(desk, -1);
      return true;
    case 'm':
      return markOrTake(desk);
    case 'f':
      return toFilter(desk);
    case 't':
      document.querySelector<HTMLElement>('.sm-galley')?.focus();
      return true;
    default:
      return false;
  }
}

/** To the filter: where there is no room for it beside the text, in a drawer that opens with its focus there. */
function toFilter(desk: GalleyDesk): boolean {
  const filter = document.getElementById('filter-verdict');
  if (filter === null) openPart(desk, { drawer: 'index' });
  else filter.focus();
  return true;
}

function onClaim(desk: GalleyDesk, event: KeyboardEvent): boolean {
  const mark = selectedMark(desk);
  if (mark === null || mark.state !== 'open' || !desk.mayCheck) return false;
  // By place on the keyboard: what Shift makes of a digit or bracket differs between layouts.
  switch (event.code) {
    case 'Digit1':
    case 'Digit2':
    case 'Digit3':
      return judge(desk, event.shiftKey ? 'attribution' : 'content', event.code);
    case 'BracketLeft':
    case 'BracketRight':
      nudge(desk, {
        edge: event.shiftKey ? 'end' : 'start',
        isForward: event.code === 'BracketRight',
      });
      return true;
    default:
      break;
  }
  switch (event.key.toLowerCase()) {
    case 'a':
      return open(desk, { adding: 'attribution', drawer: 'claim' });
    case 'e':
      return open(desk, { adding: 'evidence', drawer: 'claim' });
    case 'w':
      return open(desk, { isWithdrawing: true, drawer: 'claim' });
    default:
      return false;
  }
}

function judge(desk: GalleyDesk, axis: Axis, code: string): boolean {
  const value = VERDICT_VALUES[Number(code.slice(-1)) - 1];
  return value !== undefined && open(desk, { judging: { axis, value }, drawer: 'claim' });
}

function markOrTake(desk: GalleyDesk): boolean {
  if (takePicked(desk)) return true;
  if (!desk.mayCheck) return false;
  void markPicked(desk);
  return true;
}

function open(desk: GalleyDesk, parts: Partial<PanelState>): boolean {
  openPart(desk, parts);
  return true;
}

/** Closes one thing at a time, the innermost first. */
function escape(desk: GalleyDesk): boolean {
  const reading = desk.reading.get();
  const panel = desk.panel.get();
  if (reading.picked !== null || reading.adjusting !== null || reading.armed !== null) {
    drop(desk);
  } else if (panel.judging !== null || panel.adding !== null) {
    closePart(desk);
  } else if (desk.marks.get().selectedId !== null) {
    selectClaim(desk, null);
  } else {
    return false;
  }
  return true;
}
