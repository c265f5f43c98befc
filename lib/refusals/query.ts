/** What queries, their answers and their links can be refused for. */
export const QUERY_REFUSALS = {
  'query-question-missing': 'Write the question.',
  'query-claims-missing': 'Choose at least one claim that the question bears on.',
  'query-too-many-claims': 'A query bears on at most {most} claims.',
  'query-to-missing': 'Say who is asked.',
  'query-reporter-missing': 'Choose the member of the story who is asked.',
  'query-reporter-left':
    '{name} is not on this story (any more) and would not see the question. Choose a member of the story.',
  'query-accused-missing': 'Name the party whose reply is sought.',
  'query-due-past': 'The question is due before it is asked. Choose a later moment, or none.',
  'query-is-over':
    'Query {number} is {state, select, closed {closed} other {withdrawn}}. {state, select, closed {Open it again first.} other {Ask another one.}}',
  'query-not-closed': 'Query {number} is not closed, so there is nothing to open again.',
  'query-has-answers':
    'Query {number} was answered, so its words stand. Close it, or ask another one.',
  'query-not-yours':
    'Query {number} was not put to you. Whoever checks this story writes its answer down.',
  'query-answer-missing': 'Write the answer, bring a file, or say that it is right as it stands.',
  'query-moment-ahead': 'This moment has not come yet. Give one that has passed.',
  'query-no-attempts':
    'Query {number} is no right of reply; only there attempts are noted. Write the answer down instead.',
  'query-full': 'Query {number} holds {most} of these already. Close it and ask another one.',
  'query-effect-missing': 'Say what follows from it.',
  'query-effects-incomplete':
    'Say for each claim of the query, and for no other, what follows for it.',
  'query-link-to-reporter':
    'Query {number} is put to somebody with an account here. They answer it when they are signed in.',
  'query-link-claims':
    'Show only claims that the query bears on, and at least one of them, so that it can be told what is asked.',
  'query-link-days': 'A link holds from 1 to {most} days.',
  'query-link-open':
    'Query {number} has a link that can still be used. Revoke it before you make another one.',
  'query-link-used': 'An answer came by this link already, so there is nothing to revoke.',
  'query-link-unusable':
    'This link cannot be used (any more). Ask whoever sent it to you for a new one.',
  'query-link-too-often': 'This was tried too often. Wait {seconds} s and try again.',
  'query-file-none': 'No file came with this answer.',
} as const;
