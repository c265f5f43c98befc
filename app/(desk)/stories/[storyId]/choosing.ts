import type { ClaimId } from '#lib/id.ts';

/** The claims over one place of the text, among which one is being chosen. */
export interface Choosing {
  /** The shortest first. */
  readonly claimIds: readonly ClaimId[];
  /** Where they lie over each other, UTF-16: the list is shown there. */
  readonly offset: number;
  /** Whether the list takes the focus, as it does when it was opened by a key. */
  readonly by: 'pointer' | 'keyboard';
}
