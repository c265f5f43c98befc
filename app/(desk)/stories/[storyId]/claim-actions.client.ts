'use client';

import { AXES, type Axis, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { type Nudge, nudge } from './adjust.client.ts';
import { selectNeighbour, selectedMark } from './claim-acts.client.ts';
import type { ActionId, GalleyAction } from './galley-action.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { openPart } from './panel-acts.client.ts';
import { toNextWanting } from './second-task.client.ts';
import { toggleHold } from './presence.client.ts';
import type { Stroke } from './stroke.ts';
import { toFilter } from './ways.client.ts';

/** What can be done with claims: to get from one to another, and to judge and change the open one. */
export const CLAIM_ACTIONS: readonly GalleyAction[] = [
  leaf('next-claim', ['n', 'j'], 1),
  leaf('previous-claim', ['p', 'k'], -1),
  {
    id: 'next-in-second-reading',
    group: 'claims',
    strokes: ['r'],
    mayRun: (desk) => desk.tasks.get().length > 0,
    run: toNextWanting,
  },
  {
    id: 'filter',
    group: 'claims',
    strokes: ['f'],
    run: toFilter,
  },
  ...AXES.toReversed().flatMap((axis) => VERDICT_VALUES.map((_, at) => judge(axis, at))),
  onOpenClaim('attribute', ['a'], (desk) => {
    openPart(desk, { adding: 'attribution', drawer: 'claim' });
  }),
  onOpenClaim('add-evidence', ['e'], (desk) => {
    openPart(desk, { adding: 'evidence', drawer: 'claim' });
  }),
  onOpenClaim('reuse-evidence', ['Shift+e'], (desk) => {
    openPart(desk, { adding: 'reuse', drawer: 'claim' });
  }),
  onOpenClaim('link-claim', ['l'], (desk) => {
    openPart(desk, { adding: 'link', drawer: 'claim' });
  }),
  moveBoundary('start-back', ['BracketLeft'], {
    edge: 'start',
    isForward: false,
  }),
  moveBoundary('start-forward', ['BracketRight'], {
    edge: 'start',
    isForward: true,
  }),
  moveBoundary('end-back', ['Shift+BracketLeft'], {
    edge: 'end',
    isForward: false,
  }),
  moveBoundary('end-forward', ['Shift+BracketRight'], {
    edge: 'end',
    isForward: true,
  }),
  onOpenClaim('hold', ['h'], (desk) => {
    const mark = selectedMark(desk);
    if (mark !== null) toggleHold(desk, mark.id);
  }),
  onOpenClaim('withdraw', ['w'], (desk) => {
    openPart(desk, { isWithdrawing: true, drawer: 'claim' });
  }),
];

/** An action on the claim that is open in the panel, for those who check. */
export function onOpenClaim(
  id: ActionId,
  strokes: readonly Stroke[],
  run: GalleyAction['run'],
): GalleyAction {
  return { id, group: 'open-claim', strokes, mayRun: hasOpenClaim, run };
}

/** Whether a claim is open in the panel that this person may work on. */
export function hasOpenClaim(desk: GalleyDesk): boolean {
  return desk.mayCheck && selectedMark(desk)?.state === 'open';
}

function leaf(id: ActionId, strokes: readonly Stroke[], step: 1 | -1): GalleyAction {
  const run: GalleyAction['run'] = (desk) => {
    selectNeighbour(desk, step);
  };
  return { id, group: 'claims', strokes, run };
}

function judge(axis: Axis, at: number): GalleyAction {
  const value = VERDICT_VALUES[at];
  if (value === undefined) throw new Error('There is no such verdict.');
  const stroke = `${axis === 'attribution' ? 'Shift+' : ''}Digit${at + 1}`;
  return onOpenClaim(`judge-${axis}-${value}`, [stroke], (desk) => {
    openPart(desk, { judging: { axis, value }, drawer: 'claim' });
  });
}

function moveBoundary(id: ActionId, strokes: readonly Stroke[], move: Nudge) {
  return onOpenClaim(id, strokes, (desk) => {
    nudge(desk, move);
  });
}
