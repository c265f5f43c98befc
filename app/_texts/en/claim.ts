/** The texts of the claim panel: what is said of a claim, what was done to it, and withdrawing it. */
export const claim = {
  'none-open': 'No claim is open',
  'nothing-marked':
    'Nothing is marked in this draft yet. Select the words that assert something and press {key}.',
  'nothing-marked-without-key':
    'Nothing is marked in this draft yet. Select the words that assert something and mark them.',
  'open-one':
    '{count, plural, one {# claim in this draft.} other {# claims in this draft.}} Click one in the text, or press {key} for the next.',
  'open-one-without-key':
    '{count, plural, one {# claim in this draft.} other {# claims in this draft.}} Click one in the text.',
  title: 'Claim {number}',
  previous: 'Previous claim',
  next: 'Next claim',
  close: 'Close the claim',
  about: 'About claim {number}',
  restatement: 'Restatement',
  'restatement-hint': 'The claim as one sentence that stands by itself',
  kind: 'Kind',
  accused: 'Accuses',
  'accused-hint':
    'Whom it accuses of something serious: write a name, press Enter. Their reply has to be sought.',
  'accuses-somebody': 'It accuses somebody …',
  save: 'Save claim',
  saved: 'Claim {number} is saved.',
  'undo-changes': 'Undo changes',
  'not-saved-yet': 'Not saved yet',
  'waits-changed': 'What is said of claim {number}',
  'field-says': '{field}: {value}',
  'field-empty': '{field}: empty',
  'save-result': 'Save the result',
  history: 'History',
  'withdraw-title': 'Withdraw claim {number}',
  'withdraw-reason': 'Why is it withdrawn?',
  'withdraw-meaning':
    'It no longer counts and cannot be judged, but it stays in the record with this reason.',
  'withdraw-not': 'Keep the claim',
  withdraw: 'Withdraw it',
  withdrawn: 'Claim {number} is withdrawn. It stays in the record.',
  'waits-withdrawn': 'Claim {number} withdrawn: {reason}',
  restore: 'Restore',
  'not-saved': 'This was not saved',
  'select-first': 'Select some words first.',
} as const;
