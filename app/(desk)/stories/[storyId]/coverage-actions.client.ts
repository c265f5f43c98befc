'use client';

import { dismissPicked, goToUntouched, takeBackPicked } from './coverage-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** The way through what nobody has looked at yet. */
export const COVERAGE_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'next-untouched',
    group: 'text',
    strokes: ['u'],
    run: (desk) => {
      goToUntouched(desk, 1);
    },
  },
  {
    id: 'previous-untouched',
    group: 'text',
    strokes: ['Shift+u'],
    run: (desk) => {
      goToUntouched(desk, -1);
    },
  },
  {
    id: 'dismiss',
    group: 'text',
    strokes: ['x'],
    mayRun: (desk) => desk.mayCheck,
    run: dismissPicked,
  },
  {
    id: 'take-back-dismissal',
    group: 'text',
    strokes: ['Shift+x'],
    mayRun: (desk) => desk.mayCheck,
    run: takeBackPicked,
  },
  {
    id: 'list-dismissed',
    group: 'screen',
    strokes: ['d'],
    run: (desk) => {
      desk.side.set('dismissed');
      openPart(desk, { drawer: 'index', isListMeant: false });
      // The list is drawn with the next frame, in a drawer where there is no room beside the text.
      requestAnimationFrame(() => {
        document.getElementById('dismissed-by')?.focus();
      });
    },
  },
];
