'use client';

import { useEffect } from 'react';
import { ACTIONS } from './actions.client.ts';
import { saveAdjusting } from './adjust.client.ts';
import { type Bindings, actionsAt } from './bindings.ts';
import { selectClaim } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { markPicked } from './mark-picked.client.ts';
import { closePart } from './panel-acts.client.ts';
import { isSingleCharacter, strokesOf } from './stroke.ts';
import { hasPicked } from './text-actions.client.ts';
import { drop, takePicked } from './use-reading.client.ts';

/** Where letters are text and not commands. */
const TYPING = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** Where Enter and Space belong to what has the focus. */
const CONTROL = 'button, a, summary, [role="button"], [role="option"], [role="menuitem"]';

/** The keys as this person has them. */
export interface Keyboard {
  readonly bindings: Bindings;
  /** Whether single letters, digits and signs act. */
  readonly areSinglesOn: boolean;
}

/** Listens to the keys of the actions, and to Enter and Escape. */
export function useKeys(keyboard: Keyboard): void {
  const desk = useGalley();
  const { bindings, areSinglesOn } = keyboard;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(TYPING) !== null) return;
      const isControl = target.closest(CONTROL) !== null;
      if (isControl && (event.key === 'Enter' || event.key === ' ')) return;
      const isDone = escapeOrEnter(desk, event) || act(desk, event, { bindings, areSinglesOn });
      if (isDone) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [desk, bindings, areSinglesOn]);
}

/** Runs the first action at this key that can be done now. Answers whether there was one. */
function act(desk: GalleyDesk, event: KeyboardEvent, keyboard: Keyboard): boolean {
  for (const stroke of strokesOf(event)) {
    if (!keyboard.areSinglesOn && isSingleCharacter(stroke)) continue;
    const action = actionsAt(keyboard.bindings, ACTIONS, stroke).find(
      (found) => found.mayRun?.(desk) ?? true,
    );
    if (action === undefined) continue;
    action.run(desk);
    return true;
  }
  return false;
}

function escapeOrEnter(desk: GalleyDesk, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') return escape(desk);
  if (event.key !== 'Enter') return false;
  const { adjusting } = desk.reading.get();
  if (adjusting !== null) {
    void saveAdjusting(desk, adjusting);
    return true;
  }
  if (!hasPicked(desk)) return false;
  if (takePicked(desk)) return true;
  if (!desk.mayCheck) return false;
  void markPicked(desk);
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
