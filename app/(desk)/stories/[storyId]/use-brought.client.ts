'use client';

import { useEffect, useState } from 'react';
import { type Carried, findIn } from './brought.ts';
import { say, selectedMark } from './claim-acts.client.ts';
import { hasOpenClaim } from './claim-actions.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { openPart } from './panel-acts.client.ts';

/** Where a paste or a drop belongs to the field itself, unless it brings a file. */
const OWN_FIELD = 'input, textarea, [contenteditable], [role="dialog"]';

/**
 * Takes what is pasted while a claim is open, or dropped on the page, as evidence for that claim: it stands
 * in the evidence form, which opens, and nothing is saved until the checker says so. Answers whether
 * something is being dragged over the page.
 */
export function useBrought(): boolean {
  const desk = useGalley();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData !== null && bring(desk, event.target, event.clipboardData)) {
        event.preventDefault();
      }
    };
    const over = (event: DragEvent) => {
      if (!hasOpenClaim(desk) || !carriesFind(event.dataTransfer)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const drop = (event: DragEvent) => {
      setDragged(false);
      if (event.dataTransfer !== null && bring(desk, event.target, event.dataTransfer)) {
        event.preventDefault();
      }
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [desk]);
  return isDragged;
}

/** Brings what is carried to the open claim. Answers whether anything was. */
function bring(desk: GalleyDesk, target: EventTarget | null, carried: Carried): boolean {
  const mark = selectedMark(desk);
  if (mark === null || !hasOpenClaim(desk)) return false;
  const find = findIn(carried);
  if (find === null) return false;
  const isInField = target instanceof Element && target.closest(OWN_FIELD) !== null;
  if (isInField && find.kind !== 'file') return false;
  desk.brought.set({ claimId: mark.id, find });
  // A form that corrects some evidence takes it as well: only where none is open, a new one is begun.
  const isFormOpen = document.querySelector('form[data-takes-finds]') !== null;
  if (!isFormOpen) openPart(desk, { adding: 'evidence', drawer: 'claim' });
  say(desk, 'told', desk.texts.evidence('brought', { number: String(mark.number) }));
  return true;
}

/** Whether a drag can become evidence; what it holds is told only when it is dropped. */
function carriesFind(transfer: DataTransfer | null): boolean {
  const types = transfer?.types ?? [];
  return types.includes('Files') || types.includes('text/uri-list') || types.includes('text/plain');
}
