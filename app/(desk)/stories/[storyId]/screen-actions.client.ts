'use client';

import { areMarksSpoken, setMarksSpoken } from '#app/_parts/spoken-marks.client.ts';
import { say } from './claim-acts.client.ts';
import type { GalleyAction } from './galley-action.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { openPart } from './panel-acts.client.ts';
import { carryOut } from './undo.client.ts';
import { toList, toPanel } from './ways.client.ts';

/** What can be done with the screen itself. */
export const SCREEN_ACTIONS: readonly GalleyAction[] = [
  {
    id: 'undo',
    group: 'screen',
    strokes: ['Mod+z'],
    mayRun: (desk) => desk.acts.get().done.length > 0,
    run: (desk) => void carryOut(desk, 'undo'),
  },
  {
    id: 'redo',
    group: 'screen',
    strokes: ['Mod+Shift+z', 'Mod+y'],
    mayRun: (desk) => desk.acts.get().undone.length > 0,
    run: (desk) => void carryOut(desk, 'redo'),
  },
  {
    id: 'to-list',
    group: 'screen',
    strokes: ['i'],
    run: toList,
  },
  {
    id: 'to-panel',
    group: 'screen',
    strokes: ['b'],
    run: toPanel,
  },
  {
    id: 'spoken-marks',
    group: 'screen',
    strokes: ['v'],
    run: switchSpoken,
  },
  {
    id: 'list-keys',
    group: 'screen',
    strokes: ['?'],
    run: (desk) => {
      openPart(desk, { isHelpOpen: true });
    },
  },
];

function switchSpoken(desk: GalleyDesk): void {
  const isOn = !areMarksSpoken();
  setMarksSpoken(isOn);
  say(desk, 'told', desk.texts.heard(isOn ? 'marks-spoken' : 'marks-silent'));
}
