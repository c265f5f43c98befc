/** Who is named in a story, proposed as its sources. */
export const directory = {
  title: 'Who is named',
  lead: 'People and bodies that <story>{title}</story> names, each with all its mentions. Confirm those that are sources of the story.',
  'not-read':
    'The machine has not read this draft yet. Whoever checks claims has it read by opening the story.',
  none: 'The machine has found nobody who is named in this draft.',
  column: {
    name: 'Name',
    mentions: 'Mentions',
    source: 'Source',
  },
  'kind-and-said':
    '{kind}, {count, plural, =0 {says nothing here} one {says something once} other {says something # times}}',
  mentions: '{count, plural, one {# mention} other {# mentions}}',
  more: '{count, plural, one {and # more} other {and # more}}',
  confirm: 'Confirm',
  'confirm-one': 'Confirm {name} as a source',
  known: 'Sources of the story',
  'known-lead': 'Who and what stands behind its words and evidence.',
  change: 'Edit',
  'change-one': 'Edit {name}',
  changed: '{name} is saved.',
  save: 'Save source',
  'name-wanted': 'Name the source.',
  called: 'May be called “{description}”.',
  'not-named-because': 'Not named because: {reason}',
  'is-source': 'A source of the story',
  confirmed: '{name} is a source of the story now.',
} as const;
