/** The texts of threads and of the house's templates in English. */
export const threads = {
  threads: 'Threads',
  'open-a-thread': 'Open a thread',
  'ask-a-colleague':
    'Ask a colleague about this claim: @ and a name tells them that it is their turn.',
  'nobody-wrote': 'Nobody has written about this claim.',
  'resolved-threads': '{count, plural, one {# resolved thread} other {# resolved threads}}',
  'thread-by': {
    open: 'Thread opened by {name}',
    resolved: 'Resolved thread opened by {name}',
  },
  'to-whom': 'To {names}',
  'answer-it': 'Answer',
  resolve: 'Resolve',
  reopen: 'Open again',
  'resolved-saved': 'The thread is resolved: saved.',
  'reopened-saved': 'The thread is open again: saved.',
  'remark-saved': 'Your remark on claim {number} is saved.',
  'new-thread': 'New thread',
  'new-answer': 'Answer',
  'what-to-settle': 'What is to be settled?',
  'what-to-settle-and-how': 'What is to be settled? @ turns to a colleague',
  'your-answer': 'Your answer',
  colleagues: 'Colleagues on this story',
  send: 'Send',
  'keys-send': 'Ctrl+Enter sends',
  templates: 'Templates',
  'choose-template': {
    justification: 'Templates for why',
    question: 'Templates for what to ask',
  },
  'no-template': {
    justification: 'There is no template for justifications yet.',
    question: 'There is no template for questions yet.',
  },
  'write-templates': 'Write templates',
  'reading-templates': 'Reading the templates …',
} as const;
