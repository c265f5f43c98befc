/** The texts of the screen on which the house's own wording is written. */
export const templates = {
  title: 'Templates',
  lead: 'The house’s own wording. A template is put in where the caret stands; what was written with it before does not change with it.',
  kind: { justification: 'Justifications', question: 'Questions' },
  purpose: {
    justification: 'Offered beside the justification of a verdict, so that alike cases read alike.',
    question:
      'Offered beside the question of a piece of evidence, so that nobody forgets to ask it.',
  },
  none: {
    justification: 'There is no template for justifications yet.',
    question: 'There is no template for questions yet.',
  },
  'write-the-first': 'Write the first one below.',
  'editors-write': 'Editors and administrators write them here.',
  write: { justification: 'Write a justification', question: 'Write a question' },
  name: 'Name',
  text: 'Text',
  'name-wanted': 'Name the template.',
  'text-wanted': 'Write what the template puts into the form.',
  save: 'Save template',
  saved: 'The template “{name}” is saved.',
  change: 'Change',
  'change-template': 'Change {name}',
  'somebody-saved': 'As somebody else saved it: {name}',
  withdraw: 'Withdraw',
  'withdraw-template': 'Withdraw {name}',
  'withdraw-title': 'Withdraw “{name}”?',
  'withdraw-question': 'It is offered no longer. What was written with it stays as it is.',
  withdrawn: 'The template “{name}” is offered no longer.',
} as const;
