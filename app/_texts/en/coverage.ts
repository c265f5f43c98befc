/** What was done about each sentence and each claim, and the acts by which sentences are dismissed. */
export const coverage = {
  'counting-sentences': 'Counting sentences …',
  left: '{untouched, plural, =0 {No sentence left} other {# of {sentences, plural, one {# sentence} other {# sentences}} left}}',
  sums: '{sentences, plural, one {# sentence} other {# sentences}}: {claimed, number} claimed, {dismissed, number} dismissed, {repeat, number} in a repeated block, {untouched, number} untouched.',
  'go-to-next': 'Go to the next untouched sentence.',
  /* Over the claims: how far the checking has come on one of the two questions. */
  'of-axis': { attribution: 'Coverage: Was it said?', content: 'Coverage: Is it so?' },
  'show-only': {
    corroborated: 'Show only these: corroborated',
    unverified: 'Show only these: unverified',
    disputed: 'Show only these: disputed',
    unchecked: 'Show only these: not yet checked',
  },
  'of-block': 'Coverage of this block',
  'dismissed-sentences': 'Dismissed sentences',
  'nothing-in-untouched':
    '{count, plural, one {Nothing to check in the untouched sentence} other {Nothing to check in # untouched sentences}}',
  'nothing-here':
    '{count, plural, one {Nothing to check here} other {Nothing to check in # sentences}}',
  'dismissed-by': 'Dismissed by',
  everybody: 'Everybody ({count, number})',
  dismisser: '{name} ({count, number})',
  'none-dismissed':
    'No sentence is dismissed. Press {key} in a sentence in which there is nothing to check.',
  'none-dismissed-without-key': 'No sentence is dismissed.',
  'count-dismissed': '{count, plural, one {# sentence dismissed} other {# sentences dismissed}}',
  'list-label': 'Dismissed sentences in reading order',
  'take-back': 'Take back',
  'take-back-of': 'Take back: {words}',
  'none-untouched': 'No sentence is left untouched.',
  'caret-first': 'Put the caret in a sentence first, or go to the next untouched one.',
  'claimed-already': 'This sentence is claimed already.',
  'no-untouched-here': 'There is no untouched sentence here.',
  'being-dismissed': 'This sentence is being dismissed.',
  'dismissed-already': '{name} has dismissed this sentence already.',
  dismissed: '{count, plural, one {Dismissed.} other {# sentences dismissed.}}',
  'dismissed-and-left':
    '{count, plural, one {Dismissed.} other {# sentences dismissed.}} {untouched, plural, =0 {No sentence left.} other {# of {sentences, plural, one {# sentence} other {# sentences}} left.}}',
  'taken-back':
    '{count, plural, one {Taken back: the sentence is no longer dismissed.} other {Taken back: # sentences are no longer dismissed.}}',
  'waits-dismissed':
    '{count, plural, one {Nothing to check: # sentence} other {Nothing to check: # sentences}}',
  'waits-taken-back':
    '{count, plural, one {No longer dismissed: # sentence} other {No longer dismissed: # sentences}}',
  'nobody-dismissed': 'Nobody has dismissed the sentence here.',
  'still-read': 'The coverage is still being read. Try again in a moment.',
} as const;
