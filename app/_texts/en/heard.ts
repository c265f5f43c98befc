/** What those who listen to the galley hear, and what stands behind the draft on paper. */
export const heard = {
  begins: 'Claim {number}:',
  'goes-on': 'Claim {number} goes on:',
  'breaks-off': '; claim {number} breaks off.',
  'ends-unchecked': '; end of claim {number}, not yet checked.',
  ends: '; end of claim {number}; said: {said}; so: {so}.',
  'out-of-claim': 'Out of claim {number}.',
  'in-claim': 'In claim {number}.',
  'end-of-block': 'End of the block.',
  space: 'space',
  'block-begins': '{role}: {words}',
  selected: 'Selected: {words}',
  'no-claim-open': 'No claim is open.',
  'claim-withdrawn': 'Claim {number}, withdrawn: {words}',
  claim: 'Claim {number}: {words}. {wasSaid} {said}. {isSo} {so}.',
  'claim-in-list':
    'Claim {number} ({at, number} of {total, number}): {words}. {wasSaid} {said}. {isSo} {so}.',
  'claims-shown': '{shown, number} of {total, plural, one {# claim} other {# claims}} shown.',
  'list-empty': 'The list shows no claim.',
  'marks-spoken': 'Screen readers say where claims begin and end.',
  'marks-silent': 'Screen readers read the draft without its claims.',
  /* What a colleague did on one claim, by the kind of its event. */
  one: {
    'claim-marked': '{name} marked claim {claim}.',
    'claim-withdrawn': '{name} withdrew claim {claim}.',
    'claim-restored': '{name} restored claim {claim}.',
    'verdict-recorded': '{name} gave a verdict on claim {claim}.',
    'verdict-withdrawn': '{name} withdrew a verdict on claim {claim}.',
    'evidence-added': '{name} added evidence to claim {claim}.',
    'thread-opened': '{name} opened a thread on claim {claim}.',
    'remark-added': '{name} wrote in a thread on claim {claim}.',
    change: '{name} changed claim {claim}.',
  },
  /* What a colleague did several times. */
  many: {
    'claim-marked': '{name} marked {count, plural, one {# claim} other {# claims}}.',
    'claim-withdrawn': '{name} withdrew {count, plural, one {# claim} other {# claims}}.',
    'claim-restored': '{name} restored {count, plural, one {# claim} other {# claims}}.',
    'verdict-recorded': '{name} gave {count, plural, one {# verdict} other {# verdicts}}.',
    'verdict-withdrawn': '{name} withdrew {count, plural, one {# verdict} other {# verdicts}}.',
    'evidence-added':
      '{name} added {count, plural, one {# piece of evidence} other {# pieces of evidence}}.',
    'thread-opened': '{name} opened {count, plural, one {# thread} other {# threads}}.',
    'remark-added': '{name} wrote {count, plural, one {# answer} other {# answers}} in threads.',
    'dismissal-added': '{name} dismissed {count, plural, one {# sentence} other {# sentences}}.',
    'suggestion-dismissed':
      '{name} dismissed {count, plural, one {# suggestion} other {# suggestions}}.',
    'dismissal-withdrawn':
      '{name} took back {count, plural, one {# dismissal} other {# dismissals}}.',
    change: '{name} made {count, plural, one {# change} other {# changes}}.',
  },
  colleagues:
    '{people, plural, one {# colleague} other {# colleagues}} made {count, plural, one {# change} other {# changes}}.',
  'printed-number': 'No.',
  'printed-claim': 'Claim',
  'printed-high': 'Priority: High',
} as const;
