import { describe, expect, it } from 'vitest';
import { initialsOf, presentFor, takenOver } from '#app/(desk)/stories/[storyId]/present.ts';
import type { Presence } from '#lib/presence/presence.ts';
import { anId } from '#tests/fixtures/things.ts';
import { claimId } from './a-mark.ts';

const SINCE = '2026-03-03T12:00:00.000Z';
const [ME, MARA, EDGAR] = [anId('person', 1), anId('person', 2), anId('person', 3)];

function presence(holders: readonly (typeof ME)[] = []): Presence {
  const person = (personId: typeof ME, name: string, claims: readonly number[]) =>
    ({ personId, name, role: 'checker', claimIds: claims.map(claimId), since: SINCE }) as const;
  return {
    people: [person(ME, 'Me', [1]), person(MARA, 'Mara', [1, 2]), person(EDGAR, 'Edgar', [2])],
    holds: holders.map((personId, at) => ({
      claimId: claimId(at + 1),
      personId,
      name: personId === ME ? 'Me' : 'Mara',
      since: SINCE,
    })),
  };
}

describe('who else is here', () => {
  it('is everybody but oneself, by the claims they have open', () => {
    const present = presentFor(presence(), ME);
    expect(present.others.map(({ name }) => name)).toEqual(['Mara', 'Edgar']);
    expect(present.onClaim.get(claimId(1))?.map(({ name }) => name)).toEqual(['Mara']);
    expect(present.onClaim.get(claimId(2))?.map(({ name }) => name)).toEqual(['Mara', 'Edgar']);
  });

  it('a claim of mine that somebody else has now was taken over; one that ended was not', () => {
    const mine = presentFor(presence([ME]), ME);
    expect(takenOver(mine, presentFor(presence([MARA]), ME), ME)).toMatchObject([{ name: 'Mara' }]);
    expect(takenOver(mine, presentFor(presence([]), ME), ME)).toEqual([]);
    expect(takenOver(mine, mine, ME)).toEqual([]);
    expect(
      takenOver(presentFor(presence([EDGAR]), ME), presentFor(presence([MARA]), ME), ME),
    ).toEqual([]);
  });

  it.each([
    ['Mara Lindqvist', 'ML'],
    ['Juan Carlos de la Vega', 'JV'],
    ['mononym', 'M'],
    ['  spaced   out  ', 'SO'],
    ['Éva Ōta', 'ÉŌ'],
    ['👩‍🚀 Pilot', '👩‍🚀P'],
    ['דורית אלמגור', 'דא'],
  ])('%s goes by %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
