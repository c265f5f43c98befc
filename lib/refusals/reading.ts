/** What the machine's reading of a draft, and deciding on its suggestions, can be refused for. */
export const READING_REFUSALS = {
  'no-fingerprint': 'This names no suggestion: 32 hexadecimal digits do.',
  'suggestions-missing': 'Say which suggestions.',
  'too-many-suggestions': 'At most {most} suggestions are decided on at once.',
  'suggestion-gone': 'This suggestion is not made in this draft any more. Load the page again.',
  'suggestion-decided': '{name} has decided on this suggestion already.',
  'suggestions-decided': 'Colleagues have decided on these suggestions meanwhile.',
  'suggested-claim-worked-on':
    'Claim {number}, which was made of this suggestion, was worked on since. Withdraw the claim itself if it is to go.',
  'draft-unread': 'The machine has not read this draft yet. Have it read first.',
  'reading-takes-too-long':
    'The machine could not read this draft within {seconds} s, so nothing is suggested in it. Mark its claims by hand, or ask for it to be read again.',
  'reading-failed':
    'The machine stopped while it read this draft, so nothing is suggested in it. Mark its claims by hand, or ask for it to be read again.',
} as const;
