const AXIS = '{axis, select, attribution {attribution} other {content}}';

const ORIGINS =
  'Add supporting evidence until it comes from {needed, plural, one {# independent origin} other {# independent origins}}';

/** What would satisfy the rule, as findings ask for it. */
export const WANTS = {
  'want-verdict': `Give a verdict on its ${AXIS}.`,
  'want-origins': `${ORIGINS}, or judge it unverified.`,
  'want-origins-or-primary': `${ORIGINS}, add a primary document, a dataset or what our own people witnessed, or judge it unverified.`,
  'want-refuting': 'Add evidence that refutes it, or give another verdict.',
  'want-both-sides':
    'Add evidence that supports it and evidence that refutes it, or give another verdict.',
  'want-both-sides-of-two-origins':
    'Add evidence for and against it from two origins, or give another verdict.',
  'want-locator': 'State the page, paragraph, timestamp or cell.',
  'want-kept-copy': 'Keep a copy of what is cited.',
  'want-origin': 'State where the information first came from.',
  'want-allegation-origins': `${ORIGINS}, or attribute it to somebody who is named.`,
  'want-senior-editor': 'Let a senior editor read the sealed identity.',
  'want-anonymity-reason': 'Write down why the source is not named.',
  'want-agreed-description': 'Agree with the source on a description and write it down.',
  'want-editor': 'Seal the identity and let an editor read it.',
  'want-not-off-the-record':
    'Withdraw the attribution and take the words out, or agree on other terms with the source.',
  'want-other-evidence':
    'Withdraw this evidence and find the same elsewhere, or agree on other terms with the source and state them at an attribution.',
  'want-no-attribution':
    'Take the source out of the draft, or agree on other terms with the source.',
  'want-reply-sought': 'Put a right-of-reply query to {party}.',
  'want-reply-put':
    'Make the link in the query and send it to {party}, or note how else you tried to reach them.',
  'want-reply-given':
    'Record what {party} answers, or wait until the time stated in the query has passed.',
  'want-recording': 'Add the recording or the transcript as supporting evidence, or paraphrase.',
  'want-coverage': 'Mark a claim in each sentence, or dismiss it.',
  'want-second-person': 'Ask somebody else for a second reading, or for a verdict of their own.',
  'want-newer-evidence': 'Retrieve it anew, and state when.',
  'want-query-closed': 'Record the answer, or close the query.',
  'want-contradiction-settled':
    'Judge both so that they can stand beside each other, or take the link away.',
  'want-difference-settled': 'Settle the difference.',
  'want-first-hand':
    'Find somebody who saw or knows it directly, or add a primary document, a dataset, a recording or what our own people witnessed.',
} as const;
