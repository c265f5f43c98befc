const THING =
  '{thing, select, story {story} draft {draft} claim {claim} link {link} attribution {attribution} source {source} origin {origin} evidence {evidence} verdict {verdict} dismissal {dismissal} second_reading {second reading} second_verdict {second verdict} settlement {settlement} person {person} key {key} invitation {invitation} thread {thread} remark {remark} template {template} decision {decision on a suggestion} annotation_set {set of annotations} identity {sealed identity} policy {policy} policy_version {version of a policy} waiver {waiver} sign_off {sign-off} correction {correction} put_apart {evidence put apart} query {query} query_answer {answer to a query} query_attempt {attempt} query_link {link to a query} member {member of this story} other {thing}}';

const WHAT_CHANGED =
  "{thing, select, story {This story} claim {This claim} claims {One of these claims} story_text {The story's text} text {This text} link {This link} attribution {This attribution} source {This source} evidence {This piece of evidence} verdict {This verdict} dismissal {This dismissal} second_reading {This second reading} person {This person} key {This key} invitation {This invitation} thread {This thread} template {This template} decision {This decision} annotation_set {This set of annotations} identity {This sealed identity} policy {This policy} waiver {This waiver} sign_off {This sign-off} house {What the house decided} query {This query} query_link {This link} other {This}}";

/** What any act can be refused for: who asks, a thing that is not there, a state that has passed. */
export const GENERAL_REFUSALS = {
  'signed-out': 'Sign in first.',
  'role-forbids':
    'Your role ({role, select, admin {admin} editor {editor} checker {checker} reporter {reporter} viewer {viewer} other {none}}) does not allow this: {permission, select, know_oneself {to see your own account} read_stories {to read stories} read_reports {to read reports} open_stories {to open stories} check_claims {to check claims} discuss_claims {to discuss claims} keep_identities {to keep sealed identities} run_stories {to run stories} read_verdict_figures {to read the figures of verdicts} know_colleagues {to see who is on the desk} run_the_desk {to run the desk} verify_the_record {to verify the record} answer_queries {to answer queries} other {to do this}}. Ask an administrator.',
  'no-such-thing': `There is no such ${THING}, or you are not a member of its story. Ask the story's editor to add you.`,
  'gone-thing': `There is no such ${THING} any more. Load the page again.`,
  'changed-since-read': `${WHAT_CHANGED} has changed since you read it. Look at what is there now, then save again.`,
  'called-off': 'This was called off before it was done, and nothing of it was kept.',
  'done-already': 'This was done already, as event {number} of the record. Nothing was done twice.',
  'person-unknown': 'There is nobody with this id on the desk.',
  'not-a-place-in-the-list': 'This is not a place in this list. Start again from its first page.',
  'too-large-original':
    'The original has {size, number, ::.0} MB; at most {limit, number, ::.0} MB are taken. Bring a smaller one, or ask whoever runs the desk to raise the limit.',
  'too-large-file':
    '{filename} has {size, number, ::.0} MB; at most {limit, number, ::.0} MB are taken. Bring a smaller one, or ask whoever runs the desk to raise the limit.',
  'saving-failed':
    'The database could not save this just now, and nothing of it was kept. Try again in a moment.',
  'saving-unconfirmed':
    'The part of the server that saves has stopped, and whether this was saved is not known. Load the page again to see.',
  'desk-closing': 'The desk is closing. Nothing of this was saved; try again.',
  'half-character-unstorable':
    'Some of the text holds half a character, which cannot be stored. Type or paste it again.',
  'name-in-use': 'There is one of that name already. Look it up, or choose another name.',
  'refers-to-nothing':
    'Something this refers to is not there, or not any more. Load the page again.',
} as const;
