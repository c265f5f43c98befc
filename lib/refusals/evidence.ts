/** What attributions, sources and evidence can be refused for. */
export const EVIDENCE_REFUSALS = {
  'attribution-carries-another':
    'Another attribution hangs on this one (X says Y said). Withdraw that one first, or hang it elsewhere.',
  'attribution-carries-another-now':
    'Another attribution hangs on this one. Withdraw or move that one first.',
  'attribution-is-open': 'This attribution is not withdrawn. It is open already.',
  'attribution-withdrawn':
    'This attribution was withdrawn and cannot be changed. Restore it, or add it anew.',
  'attribution-parent-unfit': 'An attribution can only hang on another open one of the same claim.',
  'attribution-on-itself': 'An attribution cannot hang on itself, not even by way of others.',
  'source-name-missing': 'Name the source.',
  'source-named-already': 'This story has a source named {name} already. Choose that one.',
  'origin-named-already': 'This story has an origin named {name} already. Choose that one.',

  'origin-name-missing': 'Name the origin.',
  'origin-elsewhere': 'An origin can only have its information from another one of the same story.',
  'put-apart-already': '{name} said already that they have no origin in common.',
  'nothing-proposed':
    'These pieces of evidence are no longer proposed as of one origin. Load the page again.',
  'origin-in-ring':
    'That one has its information from {name} already. Two origins cannot have it from each other.',

  'question-missing': 'State the question this answers.',
  'answer-missing': 'State the answer that was found.',
  'citation-missing': 'Say where it stands: author, title, publisher, date.',
  'evidence-there-already':
    'Claim {number} has this evidence of claim {from} already ({citation}).',
  'evidence-is-open': 'This evidence is not withdrawn. It bears on the claim already.',
  'evidence-withdrawn':
    'This evidence was withdrawn ({reason}) and cannot be changed. Restore it, or add it anew.',
  'evidence-withdrawn-no-reason':
    'This evidence was withdrawn (no reason given) and cannot be changed. Restore it, or add it anew.',
  'evidence-moment-ahead':
    'This time of retrieval has not come yet. Give the day on which it was retrieved.',
  'copy-empty': '{filename} is empty. Bring the copy again.',
  'copy-not-kept': 'No copy was kept with this evidence. Attach one to it.',
  'copy-missing':
    'The kept copy {filename} is missing from the data folder. Ask whoever runs the desk to restore it from a backup.',
} as const;
