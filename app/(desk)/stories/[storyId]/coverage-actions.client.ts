'use client';

import { dismissPicked, goToUntouched, takeBackPicked } from './coverage-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** The way through what nobody has looked at yet. */
export const COVERAGE_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'next-untouched',
    group: 'In the text',
    does: 'Next untouched sentence',
    strokes: ['u'],
    run: (desk) => {
      goToUntouched(desk, 1);
    },
  },
  {
    id: 'previous-untouched',
    group: 'In the text',
    does: 'Previous untouched sentence',
    strokes: ['Shift+u'],
    run: (desk) => {
      goToUntouched(desk, -1);
    },
  },
  {
    id: 'dismiss',
    group: 'In the text',
    does: 'Nothing to check here: dismiss the sentence, or all untouched ones selected',
    strokes: ['x'],
    mayRun: (desk) => desk.mayCheck,
    run: dismissPicked,
  },
  {
    id: 'take-back-dismissal',
    group: 'In the text',
    does: 'Take back that the sentence here was dismissed',
    strokes: ['Shift+x'],
    mayRun: (desk) => desk.mayCheck,
    run: takeBackPicked,
  },
  {
    id: 'list-dismissed',
    group: 'The screen',
    does: 'List who dismissed what',
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
