/** The texts of the screen on which a story begins. */
export const intake = {
  title: 'Open a story',
  lead: 'Paste the draft or bring it as a file. You see what was read from it before anything is stored.',
  format: { text: 'Plain text', markdown: 'Markdown', html: 'HTML' },
  'nothing-stored': 'Nothing was stored',
  original: 'The original',
  draft: 'The draft',
  'draft-hint': 'Headline, byline and paragraphs as they will be printed.',
  'pasted-as': 'Pasted as',
  'reading-original': 'Reading the original…',
  'look-over': 'Look it over',
  'drop-here':
    'Or drop a file here: <ending>.txt</ending>, <ending>.md</ending> or <ending>.html</ending>, up to {limit, number} MB. Text must be UTF-8.',
  'file-of-original': 'File of the original',
  'choose-file': 'Choose a file',
  'what-was-read': 'What was read',
  'open-story': 'Open the story',
  'go-back': 'Go back',
  'all-kept': 'Everything was kept',
  'not-all-kept': 'Not everything was kept',
  words: 'Words',
  paragraphs: 'Paragraphs',
  repeats: 'Repeats',
  'kept-of-found': '{kept, number} of {found, number}',
  'no-repeats': 'none',
  'repeats-shown-once':
    '{count, plural, one {# block, shown once and not checked again} other {# blocks, shown once and not checked again}}',
  'left-out': 'What was left out ({count, number})',
  'text-as-read': 'The text as read',
  'repeats-block': 'repeats block {number}',
  'show-other-blocks':
    '{count, plural, one {Show the other block} other {Show the other # blocks}}',
} as const;
