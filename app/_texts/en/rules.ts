/** The texts of what the house decides for itself. */
export const rules = {
  title: 'House',
  lead: 'What this newsroom decided for all its stories.',
  drafts: 'When a new draft comes',
  'drafts-lead':
    'A claim in which a fact changed always waits for somebody, and so does one that is gone or could stand in several places.',
  'looks-at-reworded': 'Reworded claims wait for a look, too',
  'looks-why':
    'Off: a claim in other words keeps its verdicts while no fact in it changed. It holds for drafts taken in from now on.',
  'only-admins': 'Administrators change this.',
  saved: 'The house’s decision is saved.',
} as const;
