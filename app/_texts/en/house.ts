/** The texts of frames, forms, lists and refusals that every screen shares. */
export const house = {
  'what-it-is': 'The desk where a newsroom checks a draft line by line before it is printed.',
  'use-light-colours': 'Use light colours',
  'use-dark-colours': 'Use dark colours',
  language: 'Language',
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied',
  copy: 'Copy',
  'show-filtered': 'Show',
  pages: 'Pages',
  'first-page': 'First page',
  'next-page': 'Next page',
  'end-of-list': 'This is the end of the list.',
  'broken-title': 'This screen could not be shown',
  'broken-lead':
    'Nothing you saved is lost. Try again; if it stays broken, give the person who runs this desk the id <id></id>.',
  'broken-lead-without-id':
    'Nothing you saved is lost. Try again; if it stays broken, give the person who runs this desk the id of your browser’s console message.',
  'try-again': 'Try again',
  'go-to-stories': 'Go to the stories',
  'nothing-here-title': 'There is nothing here',
  'nothing-here-lead':
    'Either the address is wrong, or the story it leads to is not one you are a member of. Its editor can add you.',
  'just-now': 'just now',
  'show-password': 'Show or hide the password',
} as const;
