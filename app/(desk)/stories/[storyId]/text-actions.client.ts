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
    group: 'text',
    strokes: ['m'],
    mayRun: (desk) => desk.mayCheck,
    run: (desk) => {
      if (!takePicked(desk)) void markPicked(desk);
    },
  },
  {
    id: 'open-at-caret',
    group: 'text',
    strokes: ['Space'],
    mayRun: (desk) => claimsAtCaret(desk).length > 0,
    run: (desk) => {
      chooseFrom(desk, claimsAtCaret(desk), 'keyboard');
    },
  },
  {
    id: 'snap',
    group: 'text',
    strokes: ['Backspace'],
    mayRun: (desk) => desk.reading.get().unsnapped !== null,
    run: toggleSnap,
  },
  {
    id: 'to-text',
    group: 'text',
    strokes: ['t'],
    run: toText,
  },
];

/** Whether words are selected. */
export function hasPicked(desk: Parameters<GalleyAction['run']>[0]): boolean {
  return pickedSpan(desk.reading.get().picked) !== null;
}
