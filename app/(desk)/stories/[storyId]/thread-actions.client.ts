'use client';

import { selectedMark } from './claim-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** What can be said of the open claim: reporters may, too, who check nothing. */
export const THREAD_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'open-thread',
    group: 'open-claim',
    strokes: ['c'],
    mayRun: (desk) => desk.mayDiscuss && selectedMark(desk)?.state === 'open',
    run: (desk) => {
      openPart(desk, { adding: 'thread', drawer: 'claim' });
    },
  },
];
