'use client';

import { assignToMe, shiftPriority } from './at-hand.client.ts';
import { hasOpenClaim, onOpenClaim } from './claim-actions.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { openPart } from './panel-acts.client.ts';

/** The id of the field in the panel that says who has the claim. */
export const ASSIGNEE_FIELD = 'claim-assignee';

/** Who has the open claim, and how much hangs on it: saved at one key. */
export const ASSIGN_ACTIONS: readonly GalleyAction[] = [
  {
    ...onOpenClaim('assign-to-me', ['g'], assignToMe),
    mayRun: (desk) => hasOpenClaim(desk) && desk.me.personId !== null,
  },
  onOpenClaim('assign-to', ['Shift+g'], (desk) => {
    openPart(desk, { drawer: 'claim' });
    // A field in a sheet that was shut takes the focus only once the sheet stands open.
    requestAnimationFrame(() => {
      const field = document.getElementById(ASSIGNEE_FIELD);
      field?.scrollIntoView({ block: 'nearest' });
      field?.focus();
    });
  }),
  onOpenClaim('priority-up', ['+'], (desk) => {
    shiftPriority(desk, 1);
  }),
  onOpenClaim('priority-down', ['-'], (desk) => {
    shiftPriority(desk, -1);
  }),
];
