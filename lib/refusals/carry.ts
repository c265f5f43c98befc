/** What taking in a new draft, and settling what it changed, can be refused for. */
export const CARRY_REFUSALS = {
  'carried-missing': 'Name at least one claim.',
  'too-many-carried': 'At most {most} claims are kept as they are at once. Choose fewer.',
  'carried-without-place':
    'Claim {number} has no place in this draft. Choose the words it is about now, or withdraw it.',
  'carried-settled': 'Nothing about claim {number} waits any more. Load the page again.',
  'carried-unsafe':
    'Claim {number} cannot be kept together with others: a fact in it changed, or it has no place. Look at it by itself.',
  'story-worked-on-meanwhile':
    'Colleagues worked on the story while the draft was taken in. Nothing was changed. Take it in again.',
  'draft-unchanged': 'This is draft {number} word for word. There is nothing new in it.',
  'no-draft-while-blind':
    'You judge claims of this story in a second reading, and a new draft would tell which of them were judged. Hand the reading in first, or have a colleague take the draft in.',
  'drafts-of-two-stories': 'These drafts are not of one story. Choose two drafts of this story.',
  'carry-takes-too-long':
    'Bringing the work into the new draft took longer than {seconds} seconds and was given up. Nothing was changed. Try again, or cut the draft into parts.',
  'carry-failed':
    'The work could not be brought into the new draft. Nothing was changed. Try again.',
} as const;
