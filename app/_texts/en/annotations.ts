/** The texts of the screen on which annotations made elsewhere are brought onto a story and looked through. */
export const annotations = {
  title: 'Annotations',
  lead: 'Notes made elsewhere on <story>{title}</story>, looked for in draft {number}. Each that is found becomes a suggestion; all others are listed here, and none is guessed.',
  'to-drafts': 'Drafts',

  bring: 'Bring annotations',
  'drop-here':
    'Drop a file of annotations here: <ending>.json</ending> or <ending>.jsonld</ending>, up to {limit, number} MB.',
  'which-tools':
    'Hypothesis exports one (as JSON), and so does every tool that writes W3C web annotations as JSON-LD, Recogito among them.',
  'choose-file': 'Choose a file',
  'file-of-annotations': 'File of annotations',
  looking: 'Looking for the annotations of <file>{filename}</file> in draft {number}…',
  'called-off': 'Called off. Nothing was brought.',
  'looking-long':
    'Thousands of them can take a minute or two. It goes on if you leave this screen.',
  'not-brought': 'Nothing was brought',
  'brought-told':
    '<file>{filename}</file> is brought: {count, plural, one {# annotation} other {# annotations}}. {found, number} found and suggested, {ambiguous, number} to choose, {orphaned, number} not found, {unusable, number} unusable.',
  'brought-before-newest':
    'A newer draft was taken in meanwhile. Bring the file once more: it is looked for there.',

  'none-title': 'No annotations yet',
  'none-lead':
    'Notes that colleagues, readers or lawyers made on another page can be brought here as a file. Each is looked for in the text by the words it was made on.',
  'none-for-readers': 'Whoever checks claims can bring them as a file.',
  sets: 'Brought so far',
  'brought-by': 'Brought by {name} onto draft {number}, <ago></ago>',
  'carried-to': 'Its places are in draft {number} now.',
  'places-then': 'Its places were in draft {number}.',
  'count-of': {
    found: '{count, number} found',
    ambiguous: '{count, number} to choose',
    orphaned: '{count, number} not found',
    unusable: '{count, number} unusable',
  },
  'counts-of': 'What came of {filename}',
  'older-sets': '{count, plural, one {# older one} other {# older ones}}',
  'withdrawn-sets': '{count, plural, one {# withdrawn} other {# withdrawn}}',
  withdrawn: 'withdrawn',
  withdraw: 'Withdraw',
  'withdraw-set': 'Withdraw the annotations of {filename}',
  'withdraw-title': 'Withdraw these annotations?',
  'withdraw-question':
    'Nothing of {filename} is suggested any more. Claims that were made of it stay, and it remains in the record.',
  'withdrawn-told': 'The annotations of {filename} are withdrawn. Saved.',
  'is-withdrawn':
    'These annotations were withdrawn: nothing of them is suggested. Claims that were made of them stay.',

  outcomes: 'Annotations of {filename} by what came of them',
  outcome: {
    ambiguous: 'To choose',
    orphaned: 'Not found',
    unusable: 'Unusable',
    found: 'Found',
  },
  'outcome-why': {
    ambiguous:
      'Their words stand in several places. Say where each belongs, and it is suggested there. If it belongs to none of them, look for its words.',
    orphaned:
      'Their words are not in the draft, or too little of them is. What comes nearest is shown: it can be another passage. If you know where one belongs, look for the words. The others are looked for again in each later draft.',
    unusable: 'They name no place that can be looked for in a text.',
    found: 'Each is suggested in the galley until somebody makes it a claim or dismisses it.',
  },
  'nothing-with': {
    ambiguous: 'There is nothing to choose',
    orphaned: 'Nothing is missing',
    unusable: 'Every annotation can be used',
    found: 'Nothing was found',
  },
  'nothing-with-why': {
    ambiguous: 'No annotation of this set stands in several places.',
    orphaned: 'Every annotation of this set that names words has its place or a choice of places.',
    unusable: 'Each annotation of this set names words that could be looked for.',
    found: 'The words of no annotation of this set stand in the draft.',
  },
  'nothing-behind': 'There is nothing more on this page.',
  'count-shown': '{count, plural, one {# annotation} other {# annotations}}',

  annotation: 'Annotation {number}',
  quoted: 'Made on these words',
  'no-words': 'It names no words, only a position.',
  says: 'What it says',
  'says-nothing': 'No note: the words were only marked.',
  'show-rest': 'Show all of it',
  tags: 'Tags',
  'made-by': 'by <who>{name}</who>',
  'made-on': 'on <where>{source}</where>',
  'known-as': 'known as <where>{id}</where>',
  reason: 'Why it cannot be used',
  passage: 'Where it stands in the draft',
  'place-number': 'Place {place}',
  'several-places': '{count, plural, one {It could be at # place} other {It could be at # places}}',
  'first-places': 'The first {shown, number} of {count, number} places are shown.',
  'more-places': '{count, plural, one {Show # more place} other {Show # more places}}',
  'nearest-place': 'What comes nearest: {likeness, number, percent} alike',
  'nearest-unmeasured': 'What comes nearest',
  'nothing-near': 'Nothing in the draft comes near.',
  'belongs-here': 'It belongs here',
  'belongs-here-of': 'It belongs here: annotation {number}, place {place}',
  'belongs-nearest-of': 'It belongs here: annotation {number}',
  'find-place': 'Look for other words',
  'find-place-of': 'Look for other words for annotation {number}',
  'find-place-title': 'Where annotation {number} belongs',
  'find-words': 'Words in the draft',
  'newer-draft': 'A newer draft was taken in meanwhile. These are its words: choose in it.',
  'chosen-words': 'The annotation will be about',
  placing: 'Saving its place…',
  'placed-here': 'It has its place and is suggested there.',
  'placed-told': 'Annotation {number} has its place and is suggested there. Saved.',
  'not-placed': 'Annotation {number} was not given its place',

  exactness: {
    exact: 'exact words',
    fuzzy: 'other words, {likeness, number, percent} alike',
    carried: 'carried from an earlier draft',
    chosen: 'place chosen by a person',
  },
  'exactness-unmeasured': 'other words',
  standing: {
    suggested: 'Suggested <galley>in the galley</galley>',
    claimed: 'Made <claim>claim {number}</claim>',
    'under-a-claim': 'Under <claim>claim {number}</claim>',
    dismissed: 'Dismissed',
    'not-suggested': 'No longer suggested',
  },
} as const;
