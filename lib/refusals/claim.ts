/** What marking, changing, linking and having claims can be refused for; also words of a draft that are no mark. */
export const CLAIM_REFUSALS = {
  'party-missing': 'Name the party that is accused.',
  'too-many-parties': 'At most {most} parties can be accused in one claim.',
  'claim-withdrawn':
    'Claim {number} was withdrawn ({reason}) and cannot be changed. Restore it, or mark its words anew.',
  'claim-withdrawn-no-reason':
    'Claim {number} was withdrawn (no reason given) and cannot be changed. Restore it, or mark its words anew.',
  'claim-withdrawn-meanwhile': 'Claim {number} was withdrawn. Restore it to go on with it.',
  'claim-is-open': 'Claim {number} is not withdrawn. It is open already.',
  'claim-changed-just-now':
    'Somebody else changed claim {number} just now. It is shown as it is; choose again.',
  'claim-elsewhere': 'This claim is not in this story.',
  'assignee-left': '{name} no longer works on this desk. Assign somebody else.',
  'assignee-no-checker':
    '{name} is a {role, select, admin {admin} editor {editor} checker {checker} reporter {reporter} other {viewer}} and does not check claims. Assign a checker or an editor.',

  /* the words of a mark */
  'words-missing': 'Mark at least one word.',
  'span-empty': 'A span must hold at least one character.',
  'selection-missing': 'Nothing is selected. Select at least one word.',
  'selection-white':
    'The selection from {start} to {end} holds only white space. Select at least one word.',
  'selection-unwhole':
    'The selection from {start} to {end} is not made of whole numbers. Select the words again.',
  'selection-empty': 'The selection from {start} to {end} is empty. Select at least one word.',
  'selection-outside':
    'The selection from {start} to {end} reaches outside this draft, which has {length} characters. Reload the draft and select the words again.',
  'selection-in-too-many-runs': 'The selection has {count} runs; at most {most} fit one mark.',

  /* sentences with nothing to check */
  'sentences-missing': 'Choose at least one sentence.',
  'too-many-sentences': 'At most {most} sentences fit one step. Choose fewer.',
  'dismissals-missing': 'Name at least one dismissal.',
  'no-sentence':
    'From {start} to {end} (“{words}”) is not exactly one sentence of this draft. Load the page again and choose whole sentences.',
  'dismissed-already': '{name} has dismissed this sentence already.',

  /* links between claims */
  'link-to-itself': 'This is the same claim. Choose another one to link it to.',
  'link-between-stories': 'Claims of two stories cannot be linked. Choose a claim of this story.',
  'link-gone': 'These two claims are not linked any more.',
  'linked-as-same':
    'Claim {one} is linked as the same as claim {other} already. To link them otherwise, take that link away first.',
  'linked-as-conflict':
    'Claim {one} is linked as in conflict with claim {other} already. To link them otherwise, take that link away first.',

  /* who is in a story and has which claim */
  'story-crowded':
    '{most} people have this story open, and no more are shown. You can work all the same.',
  'claim-held': '{name} has this claim. Talk to them, then take it over if you agree.',
  'too-many-held':
    'You have {count} claims of this story already, and nobody can have more. Release one first.',
  'presence-elsewhere': 'Only the running server knows who is in a story. Ask it by its API.',
  'presence-of-nobody': 'Only people can be seen in a story and have claims. Sign in as yourself.',
} as const;
