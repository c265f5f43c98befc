'use client';

import { ASSIGN_ACTIONS } from './assign-actions.client.ts';
import { CLAIM_ACTIONS } from './claim-actions.client.ts';
import type { GalleyAction } from './galley-action.ts';
import { PICKED_ACTIONS } from './picked-actions.client.ts';
import { COVERAGE_ACTIONS } from './coverage-actions.client.ts';
import { SCREEN_ACTIONS } from './screen-actions.client.ts';
import { SUGGESTION_ACTIONS } from './suggestion-actions.client.ts';
import { TEXT_ACTIONS } from './text-actions.client.ts';
import { QUERY_ACTIONS } from './query-actions.client.ts';
import { THREAD_ACTIONS } from './thread-actions.client.ts';

/** All the galley can do at a key: what `?` lists, the palette finds and a person may bind anew. */
export const ACTIONS: readonly GalleyAction[] = [
  ...TEXT_ACTIONS,
  ...COVERAGE_ACTIONS,
  ...SUGGESTION_ACTIONS,
  ...CLAIM_ACTIONS,
  ...PICKED_ACTIONS,
  ...ASSIGN_ACTIONS,
  ...THREAD_ACTIONS,
  ...QUERY_ACTIONS,
  ...SCREEN_ACTIONS,
];
