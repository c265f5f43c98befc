import type { InputOf, OperationName } from '#lib/desk/operations.ts';
import type * as scene from '#tests/flows/scene.ts';

/** One row of the authorisation table: who may, and with what input. */
export interface Row<N extends OperationName> {
  /** One sign for each actor, on a story they are on, or where no story is concerned. */
  readonly own: string;
  /** On a story they are not on; left out where no story is concerned. */
  readonly other?: string;
  /** An input with which the operation really performs. */
  input(on: scene.Scene): InputOf<N> | Promise<InputOf<N>>;
}

/** Signed in or not. */
export const ANYBODY = { own: '+++++++' };
/** Everybody who is signed in. */
export const EVERYONE = { own: '+++++!+' };
/** Administrators alone. */
export const ADMIN = { own: '+xxxx!x' };
/** Administrators and editors. */
export const ADMIN_AND_EDITOR = { own: '++xxx!x' };
/** Whoever edits or checks, and their keys. */
export const EDITORIAL = { own: '+++xx!+' };
/** Whoever is on the story. */
export const READING = { own: '+++++!+', other: '+----!-' };
/** Whoever is on the story, but for viewers. */
export const DISCUSSING = { own: '++++x!+', other: '+---x!-' };
/** Whoever checks, on a story of theirs. */
export const CHECKING = { own: '+++xx!+', other: '+--xx!-' };
/** The reader of a second reading. */
export const READER = { own: 'xx+xx!+', other: 'x--xx!-' };
/** Whoever runs the story. */
export const RUNNING = { own: '++xxx!x', other: '+-xxx!x' };
