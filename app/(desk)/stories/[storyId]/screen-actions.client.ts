'use client';

import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** What can be done with the screen itself. */
export const SCREEN_ACTIONS: readonly GalleyAction[] = [
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
