// Claims by their numbers: twenty of them at most, and how many more there are.
const CLAIMS =
  '{more, plural, =0 {{count, plural, one {claim {claims}} other {claims {claims}}}} other {claims {claims} and # more}}';

/** What a story's review, its sign-off and its corrections can be refused for. */
export const REVIEW_REFUSALS = {
  'vote-needs-more-than-vote': 'More people would have to say yes than vote. Ask for fewer.',
  'not-at-this-point':
    '{status, select, open {This story is open} in_review {This story is in review} signed_off {This story is signed off} published {This story is published} other {This story is corrected}}, so it cannot be {act, select, send_to_review {sent to review} send_back {sent back} sign {signed} publish {published} other {corrected}} now. Load the page again.',
  'review-of-checkers':
    'Checkers, editors and administrators send a story to review. Ask one of them.',
  'review-of-editors': 'Editors and administrators decide on this. Ask one of them.',
  'signature-of-a-person':
    'A story is signed by an editor in person, not by a key and not on the command line. Sign in and sign there.',
  'signer-has-judged': `You judged ${CLAIMS}, of high priority, or high until you lowered it. Whoever judged such a claim does not sign: ask another editor.`,
  'signed-by-vote': 'The house decides on this story by a vote. Vote on it instead of signing it.',
  'signed-by-name': 'The house signs this story by name. Sign it instead of voting on it.',
  'voted-by-you': 'You have voted.',
  'signed-by-you': 'Your name stands under this already.',
  'signed-off-already': 'This story is signed off. Nothing is left to sign.',
  'vote-is-full': 'All {of} who vote on this story have voted.',
  'signed-under-no-policy':
    'This story is checked under no policy, and a signature stands for what a policy promises. Have an editor choose one on the page Readiness of this story; where the house has none yet, one is written under Policies.',
  'untouched-not-signed':
    '{count, plural, one {One sentence is neither claimed nor dismissed.} other {# sentences are neither claimed nor dismissed.}} Mark a claim in each or dismiss it, then sign.',
  'findings-block':
    '{count, plural, one {The policy names one thing that stands in the way of sign-off.} other {The policy names # things that stand in the way of sign-off.}} Have it done, or waive it with a reason where that is allowed.',
  'claims-wait-to-be-signed':
    '{count, plural, one {One claim waits} other {# claims wait}} after a new draft. Settle what waits before you sign.',
  'readings-wait-to-be-signed':
    '{count, plural, one {One second reading was} other {# second readings were}} not handed in. Wait for it, or take it back.',
  'difference-of-another':
    'What you approve the difference from is not the last sign-off of this story that is void. Load the page again.',
  'signed-what-has-changed':
    'Something was done in this story since you read it. Look at it again, then sign.',
  'not-signed-off': 'This story’s sign-off is void, or there is none. Have it signed first.',
  'correction-text-missing': 'Say what is corrected, as readers are told.',
  'correction-why-missing': 'Say what the check missed, and why.',
} as const;
