import { describe, expect, it } from 'vitest';
import { otherEnd } from '#lib/claim/link.ts';
import { link, unlink } from '#lib/claim/link-rules.ts';
import { NOON, aClaim, aLink, anId } from '#tests/fixtures/things.ts';

const one = aClaim({ id: anId('claim', 1), number: 1 });
const other = aClaim({ id: anId('claim', 2), number: 2 });
const about = {
  id: anId('link'),
  kind: 'conflicts-with',
  note: '',
  linkedAt: NOON,
  linkedBy: anId('person'),
  linkedByName: 'Mara Lindqvist',
} as const;

describe('linking two claims', () => {
  it('makes the same pair whichever of them is named first', () => {
    const expected = { ok: true, value: [{ kind: 'claim.linked' }] };
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      const ruled = link(pair, [], about);
      expect(ruled).toMatchObject(expected);
      expect(ruled).toMatchObject({
        value: [{ link: { claimIds: [one.id, other.id], state: 'open', storyId: one.storyId } }],
      });
    }
  });

  it.each([
    ['a claim with itself', [one, one], [], 'invalid', 'same claim'],
    [
      'claims of two stories',
      [one, { ...other, storyId: anId('story', 2) }],
      [],
      'invalid',
      'two stories',
    ],
    [
      'a withdrawn claim',
      [one, { ...other, state: 'withdrawn' as const, withdrawnReason: 'Cut.' }],
      [],
      'policy',
      'Claim 2 was withdrawn (Cut.)',
    ],
    [
      'to a withdrawn claim',
      [{ ...one, state: 'withdrawn' as const }, other],
      [],
      'policy',
      'Claim 1 was withdrawn',
    ],
    [
      'a pair that conflicts already',
      [other, one],
      [aLink()],
      'taken',
      'Claim 2 is linked as in conflict with claim 1 already.',
    ],
    [
      'a pair that is the same already',
      [one, other],
      [aLink({ kind: 'same-as' })],
      'taken',
      'Claim 1 is linked as the same as claim 2 already.',
    ],
  ] as const)('refuses %s', (_what, pair, standing, code, words) => {
    const ruled = link(pair, standing, about);
    expect(ruled).toMatchObject({ ok: false, problem: { code } });
    expect(ruled.ok ? '' : ruled.problem.message).toContain(words);
  });

  it('is not kept from it by a link of one of them to a third', () => {
    const third = aLink({ claimIds: [one.id, anId('claim', 3)] });
    expect(link([one, other], [third], about)).toMatchObject({ ok: true });
  });
});

it('a link is taken away once', () => {
  expect(unlink(aLink(), 1)).toEqual({
    ok: true,
    value: [{ kind: 'claim.unlinked', linkId: anId('link'), expects: 1 }],
  });
  expect(unlink(aLink({ state: 'withdrawn' }), 2)).toMatchObject({
    ok: false,
    problem: { code: 'policy' },
  });
});

it('each end of a link knows the other', () => {
  expect(otherEnd(aLink(), one.id)).toBe(other.id);
  expect(otherEnd(aLink(), other.id)).toBe(one.id);
});
