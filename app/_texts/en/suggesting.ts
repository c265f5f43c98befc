/** What the machine suggests in a draft: why, and what people make of it. */
export const suggesting = {
  suggested: 'Suggested: {what}',
  'kind-and-why': '{kind}: {why}',
  'suggested-kind': 'Suggested: {kind}',
  legend:
    'A dashed outline: suggested by the machine. Accept it and it becomes a claim, dismiss it and it is gone; until then it counts for nothing.',
  card: 'Suggestion at the caret',
  place: 'Suggestion {at, number} of {of, number}.',
  'said-by': 'Said by {name}',
  'said-by-with': 'Said by {name} (“{cue}”)',
  mind: 'Mind: {what}',
  why: 'Worth checking: {reasons}',
  accept: 'Accept',
  'accept-hint': 'Make it a claim, with who says so filled in',
  edit: 'Edit',
  'edit-hint': 'Change its words, kind or source before it becomes a claim',
  dismiss: 'Dismiss',
  'dismiss-hint': 'Put it away; the same words are not suggested again',
  more: 'More with suggestions',
  'dismiss-with-reason': 'Dismiss it and say why',
  reason: 'Why it is dismissed',
  'accept-kind':
    '{count, plural, one {Accept the suggestion of this kind in this block ({kind})} other {Accept all # of this kind in this block ({kind})}}',
  'dismiss-kind':
    '{count, plural, one {Dismiss the suggestion of this kind in this block ({kind})} other {Dismiss all # of this kind in this block ({kind})}}',
  'accept-of': 'Accept: {words}',
  'dismiss-of': 'Dismiss the suggestion: {words}',
  count: '{count, plural, =0 {Nothing is suggested} one {# suggestion} other {# suggestions}}',
  'go-to-next': 'Go to the next suggestion',
  'list-label': 'Suggestions',
  order: 'Order of the suggestions',
  orders: {
    'by-worth': 'Most worth checking first',
    'as-in-text': 'As in the text',
  },
  'weaker-too':
    '{count, plural, =0 {Also show the weaker ones} other {Also show the weaker ones (#)}}',
  'weaker-shown':
    '{count, plural, =0 {There are no weaker suggestions.} one {# weaker suggestion is shown too.} other {# weaker suggestions are shown too.}}',
  'weaker-hidden': 'Only the stronger suggestions are shown.',
  'show-in-text': 'Draw suggestions in the text',
  state: {
    'on-the-way': 'The suggestions are still being read. Try again in a moment.',
    'not-read': 'The machine has not read this draft, so nothing is suggested.',
  },
  'read-again': 'Have it read',
  none: 'Nothing is suggested any more.',
  'none-here': 'There is no suggestion here. Go to the next one first.',
  'are-shown': 'Suggestions are drawn in the text.',
  'are-hidden': 'Suggestions are hidden.',
  accepted:
    'Claim {number} is made of it and saved. {left, plural, =0 {No suggestion left.} other {# left.}}',
  'accepted-several':
    '{count, plural, one {# claim is made and saved.} other {# claims are made and saved.}} {left, plural, =0 {No suggestion left.} one {# suggestion left.} other {# suggestions left.}}',
  dismissed:
    '{count, plural, one {The suggestion is dismissed.} other {# suggestions are dismissed.}} {left, plural, =0 {None left.} other {# left.}}',
  waits: {
    accept: '{count, plural, one {New claim of a suggestion} other {New claims of # suggestions}}',
    dismiss: '{count, plural, one {Dismissed: # suggestion} other {Dismissed: # suggestions}}',
  },
  /* What makes words worth checking, or not. */
  because: {
    figure: 'a figure',
    date: 'a date',
    superlative: 'a superlative',
    comparison: 'a comparison',
    cause: 'a cause',
    accusation: 'an accusation',
    quotation: 'quoted words',
    identity: 'who somebody is',
    event: 'something that happened',
    attributed: 'somebody is said to have said it',
    'own-voice': 'stated by the story itself',
    opinion: 'an opinion',
    forecast: 'a forecast',
    question: 'a question',
  },
  /* What a checker should mind about how it is put. */
  signal: {
    unnamed: 'the source is not named',
    'plural-sources': 'several unnamed sources that may be one',
    'bare-source': 'nothing is told of the source',
    hedge: 'hedged',
    'strong-cue': 'the cue says more than “said”',
    'declared-gap': 'the text itself says that it was not checked',
    'no-agent': 'nobody is named who did it',
    'own-voice': 'the story says it itself, no source is given',
  },
  /* What does not agree elsewhere in the story. */
  conflict: {
    quantity: 'elsewhere the story has another figure',
    denial: 'one place of the story denies the other',
    headline: 'the headline and the text differ',
  },
  /* The page of what came of suggestions, for administrators. */
  'figures-title': 'Finders',
  'figures-lead':
    'How often what each finder suggests becomes a claim, over all stories of the desk. A finder that is mostly dismissed costs checkers more than it gives.',
  finder: 'Finder',
  'is-accepted': 'Accepted',
  'is-dismissed': 'Dismissed',
  'is-open': 'Not decided',
  'open-share': 'Not decided of all',
  'accepted-share': 'Accepted of those decided',
  'no-share': '–',
  number: '{number, number}',
  share: '{share, number, percent}',
  'finder-name': {
    attribution: 'Attributions',
    quotation: 'Quotations',
    figure: 'Figures',
    comparison: 'Comparisons',
    cause: 'Causes',
    event: 'What happened',
    identity: 'Identities and roles',
    'own-voice': 'Statements without a source',
  },
} as const;
