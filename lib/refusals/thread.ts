/** What threads, templates and notices can be refused for. */
export const THREAD_REFUSALS = {
  'remark-missing': 'Write something first.',
  'too-many-mentions': 'Mention at most {most} people.',
  'mention-unknown': 'There is nobody with one of these ids on the desk.',
  'mention-left': '{name} no longer works on this desk. Mention somebody else.',
  'mention-no-member':
    '{name} is not a member of this story and would not see this. Add them to it first, or leave the mention out.',

  'template-name-missing': 'Name the template.',
  'template-body-missing': 'Write what the template puts into the form.',
  'template-name-taken':
    'There is a {kind, select, justification {justification} other {question}} template named “{name}” already. Choose another name, or change that one.',
  'template-withdrawn':
    'The template “{name}” was withdrawn and can no longer be changed. Write a new one.',

  'notices-missing': 'Name at least one notice.',
  'notices-unsaid': 'Name the notices by their numbers, or the last one up to which all are read.',
} as const;
