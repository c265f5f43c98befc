import type { Claim } from '#lib/claim/claim.ts';
import type { Person } from '#lib/people/person.ts';
import type { Story } from '#lib/story/story.ts';
import { anId } from '#tests/fixtures/builders.ts';
import { aCorrection, aMark, aNewSignOff } from '#tests/fixtures/sign-offs.ts';

/** Later than every event of a test: nothing was done since. */
const UP_TO = 1_000_000;

/** One change of every kind of a story's review, in the order of `REVIEW_ORDER`. */
export function reviewChanges(
  story: Pick<Story, 'id'>,
  claim: Claim,
  people: readonly [Person, Person],
) {
  const storyId = story.id;
  const [first, second] = people.map(({ id, name }) => aMark({ personId: id, name }));
  if (first === undefined || second === undefined) throw new Error('Two people sign.');
  const signing = { kind: 'signatures', count: 2 } as const;
  const signOff = aNewSignOff({
    id: anId('sign-off'),
    storyId,
    signing,
    state: 'gathering',
    marks: [first],
    heldAt: null,
  });
  const [back, voidBy] = ['The second source is missing.', 'Mara Lind'];
  const heldAt = first.at;
  return {
    'story.sent-to-review': {
      kind: 'story.sent-to-review',
      storyId,
      from: 'open',
      to: 'in-review',
      reason: null,
    },
    'story.sent-back': {
      kind: 'story.sent-back',
      storyId,
      from: 'in-review',
      to: 'open',
      reason: back,
    },
    'sign-off.begun': { kind: 'sign-off.begun', signOff, findings: '[]', upTo: UP_TO },
    'sign-off.joined': {
      kind: 'sign-off.joined',
      signOffId: signOff.id,
      mark: second,
      state: 'holds',
      heldAt,
      upTo: UP_TO,
      expects: 1,
    },
    'story.signed-off': {
      kind: 'story.signed-off',
      storyId,
      from: 'open',
      to: 'signed-off',
      reason: null,
    },
    'sign-off.voided': {
      kind: 'sign-off.voided',
      signOffId: signOff.id,
      voided: { at: heldAt, because: 'claim.changed', eventNumber: 3, byName: voidBy },
    },
    'story.back-in-review': {
      kind: 'story.back-in-review',
      storyId,
      from: 'signed-off',
      to: 'in-review',
      reason: null,
    },
    'story.published': {
      kind: 'story.published',
      storyId,
      from: 'in-review',
      to: 'published',
      reason: null,
    },
    'correction.added': {
      kind: 'correction.added',
      correction: aCorrection(claim, { id: anId('correction') }),
    },
    'story.corrected': {
      kind: 'story.corrected',
      storyId,
      from: 'published',
      to: 'corrected',
      reason: null,
    },
  } as const;
}

/** The kinds of them, in an order in which each can be made. */
export const REVIEW_ORDER = [
  'story.sent-to-review',
  'story.sent-back',
  'sign-off.begun',
  'sign-off.joined',
  'story.signed-off',
  'sign-off.voided',
  'story.back-in-review',
  'story.published',
  'correction.added',
  'story.corrected',
] as const;
