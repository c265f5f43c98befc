/** The texts of the screen on which a story's report is seen before it is sent. */
export const report = {
  title: 'Report',
  lead: 'of <story>{title}</story>, draft {number}',
  'title-signed': 'Report of sign-off {number}',
  'lead-signed':
    'of <story>{title}</story>, as it was signed: <file>the file as it stood</file>. Nothing here comes from what stands today but whether the sign-off still holds.',
  format: 'Format',
  'format-name': {
    'readiness-html': 'Readiness sheet',
    'story-html': 'Annotated story',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
  },
  'format-use': {
    'readiness-html': 'One page: what still stands in the way',
    'story-html': 'The text with numbered marks and notes',
    markdown: 'For a wiki, a repository or a note',
    csv: 'One line a claim, for a spreadsheet',
    json: 'Everything, for a program',
  },
  download: 'Download',
  print: 'Print',
  'only-beginning': 'This is the beginning; the download has all of it.',
} as const;
