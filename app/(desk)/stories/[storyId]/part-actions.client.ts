'use client';

import { hasOpenClaim } from './claim-actions.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';
import { pickedSpan } from './reading.ts';
import type { AttributionPart } from './sheets.ts';
import type { Stroke } from './stroke.ts';
import { hasPicked } from './text-actions.client.ts';
import { giveTo } from './use-reading.client.ts';

/** With a claim open, gives the selected words to a part of its attribution: one key for each part. */
export const PART_ACTIONS: readonly GalleyAction[] = [
  give('source', 'The selected words name the source', 's'),
  give('cue', 'The selected words are the cue', 'c'),
  give('content', 'The selected words are the content', 'o'),
];

function give(part: AttributionPart, does: string, stroke: Stroke): GalleyAction {
  return {
    id: `part-${part}`,
    group: 'The open claim',
    does,
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
