import { aMark, aSignOff, aVoidSignOff } from '#tests/fixtures/sign-offs.ts';
import { anId } from '#tests/fixtures/things.ts';

const VOTE = { kind: 'vote', needs: 2, of: 3 } as const;

/** What the record says of reviews, sign-offs and corrections: before, after, sentence. */
export const REVIEW_ROWS = {
  'story.sent-to-review': [[null, {}, 'Mara Lindqvist sent the story to review.']],
  'story.sent-back': [
    [
      null,
      { reason: 'Claim 3 has one source.' },
      'Mara Lindqvist sent the story back: Claim 3 has one source.',
    ],
    [null, {}, 'Mara Lindqvist sent the story back.'],
  ],
  'story.signed-off': [[null, {}, 'The story is signed off.']],
  'story.back-in-review': [[null, {}, 'The story is back in review, since its sign-off is void.']],
  'story.published': [[null, {}, 'Mara Lindqvist noted that the story is published.']],
  'story.corrected': [[null, {}, 'The story counts as corrected.']],
  'sign-off.begun': [
    [null, aSignOff(), 'Mara Lindqvist signed the story.'],
    [
      null,
      aSignOff({ marks: [aMark({ reason: 'Well checked.' })] }),
      'Mara Lindqvist signed the story: Well checked.',
    ],
    [
      null,
      aSignOff({ marks: [aMark({ approves: anId('sign-off', 2) })] }),
      'Mara Lindqvist signed the story, approving what changed since the sign-off before.',
    ],
  ],
  'sign-off.joined': [
    [
      aSignOff(),
      aSignOff({ signing: VOTE, marks: [aMark(), aMark({ says: 'no', reason: 'Too thin.' })] }),
      'Mara Lindqvist voted no on signing the story off: Too thin.',
    ],
  ],
  'sign-off.voided': [
    [aSignOff(), aVoidSignOff(), 'What Mara Lindqvist did made sign-off 1 void.'],
  ],
  'correction.added': [
    [
      null,
      { kind: 'retraction', text: 'There is no reservoir.' },
      'Mara Lindqvist added a retraction to a claim: “There is no reservoir.”',
    ],
    [null, null, 'Mara Lindqvist added to a claim that is hidden from you.'],
  ],
} as const;
