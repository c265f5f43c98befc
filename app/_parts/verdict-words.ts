import type { Axis, DisputedReason, VerdictValue } from '#lib/claim/standing.ts';

/** What a verdict is called on screen; null: none was given yet. */
export function verdictWord(value: VerdictValue | null): string {
  switch (value) {
    case null:
      return 'Not yet checked';
    case 'corroborated':
      return 'Corroborated';
    case 'unverified':
      return 'Unverified';
    case 'disputed':
      return 'Disputed';
    default:
      return value satisfies never;
  }
}

/** Why something is disputed, as it follows the word "disputed". */
export const REASON_WORDS = {
  refuted: 'the evidence speaks against it',
  conflicting: 'the evidence speaks both ways',
} as const satisfies Record<DisputedReason, string>;

/** The question each axis puts, as the checker reads it. */
export const AXIS_QUESTIONS = {
  attribution: 'Was it said?',
  content: 'Is it so?',
} as const satisfies Record<Axis, string>;
