/** What a house policy can be refused for. */
export const POLICY_REFUSALS = {
  'rule-id-unfit':
    'A rule goes by lower-case letters, digits and single hyphens, such as two-origins: at most {most} of them.',
  'rule-id-doubled': 'Another rule of this policy goes by this already. Choose something else.',
  'rule-blocks-always':
    'Sentences nobody has looked at always block sign-off. Let the rule block, and say who may waive it.',
  'policy-of-senior-editors':
    'The house policy is written by senior editors and administrators. Ask one of them.',
  'nothing-to-waive':
    'The policy says nothing of this any more, so there is nothing to waive. Load the page again.',
  'waived-already': 'This is waived already, by {name}.',
  'waiver-of-others':
    '{by, select, nobody {The policy lets nobody waive this. What it asks for has to be done.} senior_editor {Only a senior editor may waive this. Ask one.} other {Only an editor may waive this. Ask one.}}',
  'waiver-withdrawn': 'This waiver was withdrawn already.',
  'policy-elsewhere': 'There is no such version of a policy. Choose one of those that are listed.',
} as const;
