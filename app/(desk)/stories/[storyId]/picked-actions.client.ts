'use client';

import { adjustToPicked } from './adjust.client.ts';
import { hasOpenClaim } from './claim-actions.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';
import { pickedSpan } from './reading.ts';
import type { AttributionPart } from './sheets.ts';
import type { Stroke } from './stroke.ts';
import { hasPicked } from './text-actions.client.ts';
import { giveTo } from './use-reading.client.ts';

/** With a claim open, what the selected words become: further words of it, its words, or a part of its attribution. */
export const PICKED_ACTIONS: readonly GalleyAction[] = [
  become('add', 'Shift+m'),
  become('replace', 'Shift+w'),
  give('source', 's'),
  give('cue', 'c'),
  give('content', 'o'),
];

function become(how: 'add' | 'replace', stroke: Stroke): GalleyAction {
  return {
    id: `words-${how}`,
    group: 'open-claim',
    strokes: [stroke],
    mayRun: (desk) => hasOpenClaim(desk) && hasPicked(desk),
    run: (desk) => {
      adjustToPicked(desk, how);
    },
  };
}

function give(part: AttributionPart, stroke: Stroke): GalleyAction {
  return {
    id: `part-${part}`,
    group: 'open-claim',
    strokes: [stroke],
    mayRun: (desk) => hasOpenClaim(desk) && hasPicked(desk),
    run: (desk) => {
      const span = pickedSpan(desk.reading.get().picked);
      if (span === null) return;
      // Where the form of an attribution is open already, it takes them; else one is begun.
      const isFormOpen = document.querySelector('.sm-pickers') !== null;
      giveTo(desk, { part, span });
      if (!isFormOpen) openPart(desk, { adding: 'attribution', drawer: 'claim' });
    },
  };
}
