/** The texts of the screen that says who is on a story. */
export const members = {
  title: 'People on the story',
  lead: '<story>{title}</story>. Only they, and administrators, see it.',
  members: 'Members',
  'member-since': 'since <ago></ago>',
  remove: 'Remove',
  'remove-person': 'Remove {name} from the story',
  'person-removed': '{name} is off the story.',
  'person-added': '{name} is on the story.',
  nobody: 'Nobody yet.',
  everybody: 'Everybody on the desk is on this story.',
  'add-somebody': 'Add somebody to the story',
  'add-colleague': 'Add a colleague',
  colleague:
    '{name}, {role, select, admin {administrator} editor {editor} checker {checker} reporter {reporter} other {viewer}}',
  add: 'Add',
  save: 'Save',
  'head-saved': 'The head of the story is saved.',
} as const;
