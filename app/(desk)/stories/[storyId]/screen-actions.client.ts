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
    id: 'to-list',
    group: 'The screen',
    does: 'Go to the list of claims, to the row of the open claim',
    strokes: ['i'],
    run: toList,
  },
  {
    id: 'to-panel',
    group: 'The screen',
    does: 'Go to the panel of the open claim',
    strokes: ['b'],
    run: toPanel,
  },
  {
    id: 'spoken-marks',
    group: 'The screen',
    does: 'Let a screen reader say in the text where claims begin and end, or not',
    strokes: ['v'],
    run: switchSpoken,
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

function switchSpoken(desk: GalleyDesk): void {
  const isOn = !areMarksSpoken();
  setMarksSpoken(isOn);
  say(
    desk,
    'told',
    isOn
      ? 'Screen readers say where claims begin and end.'
      : 'Screen readers read the draft without its claims.',
  );
}
