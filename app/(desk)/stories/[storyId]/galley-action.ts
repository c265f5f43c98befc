import type { Texts } from '#app/_texts/english.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Stroke } from './stroke.ts';

/** The groups under which actions and keys are listed, in this order. */
export const ACTION_GROUPS = ['text', 'suggestions', 'claims', 'open-claim', 'screen'] as const;

export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** The ids of all actions; what each does is said by the texts under `keys.does`. */
export type ActionId = keyof Texts['keys']['does'];

/** Something the galley can do at a key or from the palette. */
export interface GalleyAction {
  /** Names it where a person's own keys are kept: never reuse one for something else. */
  readonly id: ActionId;
  readonly group: ActionGroup;
  /** The strokes it has unless the person chose others. */
  readonly strokes: readonly Stroke[];
  /** Whether it can be done now; without this it always can. Several actions may share a stroke by it. */
  mayRun?(desk: GalleyDesk): boolean;
  run(desk: GalleyDesk): void;
}
