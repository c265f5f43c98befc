import type { Axis, VerdictValue } from '#lib/claim/standing.ts';

/** What is open in the claim panel and over the galley. */
export interface PanelState {
  /** The verdict being given: the axis, and the value chosen so far. */
  readonly judging: { readonly axis: Axis; readonly value: VerdictValue } | null;
  readonly adding: 'attribution' | 'evidence' | 'link' | 'reuse' | 'thread' | 'query' | null;
  readonly isWithdrawing: boolean;
  /** Whether the screen asks if a colleague's claim is to be taken over. */
  readonly isTakingOver: boolean;
  readonly isHelpOpen: boolean;
  /** On narrow screens: which drawer is open. */
  readonly drawer: 'claim' | 'index' | null;
  /** Whether the drawer of claims was opened for its list: then that takes the focus, and not the filter. */
  readonly isListMeant: boolean;
}

/** Nothing is open. */
export const CLOSED: PanelState = {
  judging: null,
  adding: null,
  isWithdrawing: false,
  isTakingOver: false,
  isHelpOpen: false,
  drawer: null,
  isListMeant: false,
};
