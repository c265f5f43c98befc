import { type State, type Told, quoted, stateOf, textOf } from '#lib/record/told.ts';

function lastMark(signOff: State): State {
  const marks = signOff['marks'];
  return Array.isArray(marks) ? stateOf(marks.at(-1)) : {};
}

function marked({ who, after }: Told): string {
  const mark = lastMark(after);
  const reason = textOf(mark, 'reason');
  const why = reason === '' ? '.' : `: ${reason}`;
  if (textOf(stateOf(after['signing']), 'kind') === 'vote') {
    return `${who} voted ${textOf(mark, 'says')} on signing the story off${why}`;
  }
  return textOf(mark, 'approves') === ''
    ? `${who} signed the story${why}`
    : `${who} signed the story, approving what changed since the sign-off before${why}`;
}

function correctionAdded({ who, after }: Told): string {
  const kind = textOf(after, 'kind');
  // A correction of a claim that is hidden from whoever is told comes without its state.
  if (kind === '') return `${who} added to a claim that is hidden from you.`;
  return `${who} added a ${kind} to a claim: ${quoted(textOf(after, 'text'))}`;
}

/** What the record says of a story's review, its sign-offs and its corrections. */
export const REVIEW_SENTENCES = {
  'story.sent-to-review': ({ who }) => `${who} sent the story to review.`,
  'story.sent-back': ({ who, after }) => {
    const reason = textOf(after, 'reason');
    return `${who} sent the story back${reason === '' ? '.' : `: ${reason}`}`;
  },
  'story.signed-off': () => 'The story is signed off.',
  'story.back-in-review': () => 'The story is back in review, since its sign-off is void.',
  'story.published': ({ who }) => `${who} noted that the story is published.`,
  'story.corrected': () => 'The story counts as corrected.',
  'sign-off.begun': marked,
  'sign-off.joined': marked,
  'sign-off.voided': ({ who, after }) =>
    `What ${who} did made sign-off ${textOf(after, 'number')} void.`,
  'correction.added': correctionAdded,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;
