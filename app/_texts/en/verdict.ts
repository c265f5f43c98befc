/** The texts of judging a claim: the two questions, giving a verdict, and those given before. */
export const verdict = {
  explained: {
    attribution: 'By them, then, in these words',
    content: 'Whoever it is that says it',
  },
  'on-question': 'Verdict: {question}',
  earlier: '{count, plural, one {# earlier verdict} other {# earlier verdicts}}',
  withdrawn: 'Withdrawn, <when></when>: {reason}',
  reopened: 'Holds no longer: in draft {number} the facts are other ones.',
  why: {
    corroborated: 'Why corroborated?',
    unverified: 'Why unverified?',
    disputed: 'Why disputed?',
  },
  'why-hint': 'What the evidence says, and why that leads here',
  'why-disputed': 'Why is it disputed?',
  save: 'Save verdict',
  'saves-by-key': 'Ctrl+Enter saves',
  saved: '{question} {standing}: saved.',
  'saved-in-second-reading': 'Second reading, {question} {standing}: saved.',
  waits: 'Claim {number}: {question} {standing}.',
  'save-all-the-same': 'Give this verdict all the same',
  'judged-because': '{standing}: {justification}',
  'now-judged': '{question} {standing}',
  'now-restated': 'Restatement: {restatement}',
  'now-of-kind': 'Kind: {kind}',
  'now-over-words': 'Words: {words}',
} as const;
