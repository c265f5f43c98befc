import type { ClaimId, PersonId } from '#lib/id.ts';
import type { Presence } from '#lib/presence/presence.ts';

/** A colleague who has the story open. */
export type PresentPerson = Presence['people'][number];

/** Somebody has a claim. */
export type ClaimHold = Presence['holds'][number];

/** Who else is in the story, as this screen shows it. */
export interface Present {
  /** Colleagues, not oneself. */
  readonly others: readonly PresentPerson[];
  /** Which of them have which claim open. */
  readonly onClaim: ReadonlyMap<ClaimId, readonly PresentPerson[]>;
  /** Who has which claim, oneself too. */
  readonly holds: ReadonlyMap<ClaimId, ClaimHold>;
}

/** Nobody else is here, or it is not known yet. */
export const ALONE: Present = { others: [], onClaim: new Map(), holds: new Map() };

/** Who else is in the story, seen by one person. */
export function presentFor(presence: Presence, me: PersonId | null): Present {
  const others = presence.people.filter(({ personId }) => personId !== me);
  const onClaim = new Map<ClaimId, PresentPerson[]>();
  for (const person of others) {
    for (const claimId of person.claimIds) {
      onClaim.set(claimId, [...(onClaim.get(claimId) ?? []), person]);
    }
  }
  const holds = new Map(presence.holds.map((hold) => [hold.claimId, hold]));
  return { others, onClaim, holds };
}

/** The holds of mine that somebody else took over between two looks. */
export function takenOver(
  before: Present,
  after: Present,
  me: PersonId | null,
): readonly ClaimHold[] {
  return [...before.holds.values()].flatMap((hold) => {
    const now = after.holds.get(hold.claimId);
    return hold.personId === me && now !== undefined && now.personId !== me ? [now] : [];
  });
}

/** The letters by which a person is known in little room: of the first and of the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '?', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => (word === undefined ? '' : firstLetter(word))).join('');
}

// An accent or an emoji stays whole.
function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word);
  return (first?.segment ?? '?').toUpperCase();
}
