'use client';

import { chooseFrom, claimsAtCaret } from './choosing.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { markPicked } from './mark-picked.client.ts';
import { pickedSpan } from './reading.ts';
import { takePicked, toggleSnap } from './use-reading.client.ts';
import { toText } from './ways.client.ts';

/** What can be done with the words under the reading caret or selected. */
export const TEXT_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'mark',
    group: 'In the text',
    does: 'Mark the selected words as a claim',
    strokes: ['m'],
    mayRun: (desk) => desk.mayCheck,
    run: (desk) => {
      if (!takePicked(desk)) void markPicked(desk);
    },
  },
  {
    id: 'open-at-caret',
    group: 'In the text',
    does: 'Open the claim under the caret',
    strokes: ['Space'],
    mayRun: (desk) => claimsAtCaret(desk).length > 0,
    run: (desk) => {
      chooseFrom(desk, claimsAtCaret(desk), 'keyboard');
    },
  },
  {
    id: 'snap',
    group: 'In the text',
    does: 'Undo the snap of the selection to whole words, or snap it again',
    strokes: ['Backspace'],
    mayRun: (desk) => desk.reading.get().unsnapped !== null,
    run: toggleSnap,
  },
  {
    id: 'to-text',
    group: 'In the text',
    does: 'Go to the text, to the words of the open claim',
    strokes: ['t'],
    run: toText,
  },
];

/** Whether words are selected. */
export function hasPicked(desk: Parameters<GalleyAction['run']>[0]): boolean {
  return pickedSpan(desk.reading.get().picked) !== null;
}
