import type { ClaimId } from '#lib/id.ts';
import type { Result } from '#lib/result.ts';

/** What was done, so that it can be named in the reader's language: `marking.undone` and its like. */
export type Deed =
  | {
      readonly kind:
        | 'marked-claim'
        | 'withdrew-claim'
        | 'restored-claim'
        | 'adjusted-claim'
        | 'changed-claim'
        | 'gave-verdict'
        | 'linked-claims'
        | 'unlinked-claims';
      /** The claim's number. */
      readonly number: number;
    }
  | {
      readonly kind:
        | 'attributed'
        | 'withdrew-attribution'
        | 'changed-attribution'
        | 'added-evidence'
        | 'withdrew-evidence';
    }
  | {
      readonly kind: 'dismissed-sentences' | 'took-back-dismissals';
      /** How many sentences. */
      readonly count: number;
    }
  | {
      readonly kind: 'accepted-suggestions' | 'dismissed-suggestions';
      /** How many suggestions. */
      readonly count: number;
    };

/** Something this person did here that can be undone: by a new event in the record, never by erasure. */
export interface OwnAct {
  readonly deed: Deed;
  /** The claim it was done on, which is opened when it is undone. */
  readonly claimId: ClaimId | null;
  /** Undoes it; answers the act that does it again. */
  undo(): Promise<Result<OwnAct>>;
}

/** What can be undone and done again, the last act last. */
export interface OwnActs {
  readonly done: readonly OwnAct[];
  readonly undone: readonly OwnAct[];
}

/** Nothing was done here yet. */
export const NOTHING_DONE: OwnActs = { done: [], undone: [] };

/** How many acts can be undone one after the other. */
const DEPTH = 100;

/** The acts with a new one; what was undone before can then no longer be done again. */
export function withAct(acts: OwnActs, act: OwnAct): OwnActs {
  return { done: [...acts.done, act].slice(-DEPTH), undone: [] };
}

/** Which way the stacks move. */
export type Direction = 'undo' | 'redo';

/** The act that is next to be undone, or done again. */
export function nextAct(acts: OwnActs, direction: Direction): OwnAct | null {
  return (direction === 'undo' ? acts.done : acts.undone).at(-1) ?? null;
}

/** The acts after the next one was carried out, and its inverse kept on the other side. */
export function withMoved(acts: OwnActs, direction: Direction, opposite: OwnAct): OwnActs {
  // Undone or done again, it is still named as what the person did.
  const inverse = { ...opposite, deed: nextAct(acts, direction)?.deed ?? opposite.deed };
  return direction === 'undo'
    ? { done: acts.done.slice(0, -1), undone: [...acts.undone, inverse] }
    : { done: [...acts.done, inverse].slice(-DEPTH), undone: acts.undone.slice(0, -1) };
}

/** The acts without the next one: it was refused, so it can no longer be carried out. */
export function withDropped(acts: OwnActs, direction: Direction): OwnActs {
  return direction === 'undo'
    ? { ...acts, done: acts.done.slice(0, -1) }
    : { ...acts, undone: acts.undone.slice(0, -1) };
}
