'use client';

import { selectedMark } from './claim-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** What can be asked about the open claim. */
export const QUERY_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'ask-query',
    group: 'open-claim',
    strokes: ['Shift+c'],
    mayRun: (desk) => desk.mayCheck && selectedMark(desk)?.state === 'open',
    run: (desk) => {
      openPart(desk, { adding: 'query', drawer: 'claim' });
    },
  },
];
