'use client';

import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';
import { carryOut } from './undo.client.ts';

/** What can be done with the screen itself. */
export const SCREEN_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'undo',
    group: 'The screen',
    does: 'Undo what you did last',
    strokes: ['Mod+z'],
    mayRun: (desk) => desk.acts.get().done.length > 0,
    run: (desk) => void carryOut(desk, 'undo'),
  },
  {
    id: 'redo',
    group: 'The screen',
    does: 'Do it again',
    strokes: ['Mod+Shift+z', 'Mod+y'],
    mayRun: (desk) => desk.acts.get().undone.length > 0,
    run: (desk) => void carryOut(desk, 'redo'),
  },
  {
    id: 'list-keys',
    group: 'The screen',
    does: 'List the keys',
    strokes: ['?'],
    run: (desk) => {
      openPart(desk, { isHelpOpen: true });
    },
  },
];
