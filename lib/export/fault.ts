/** Something in a file of a record that is not as it was recorded, signed or written. */
export interface Fault {
  readonly about: 'file' | 'key' | 'event' | 'sign-off' | 'copy' | 'report';
  /** Of the line, the event or the sign-off; null where none can be named. */
  readonly number: number | null;
  /** What is wrong with it, in words that name it. */
  readonly reason: string;
}

/** So many faults are told; a file that was rewritten has one at nearly every event. */
export const MOST_FAULTS = 50;
