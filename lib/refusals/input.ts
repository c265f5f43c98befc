/** What a single field of an input can be refused for, and the input as a whole. */
export const INPUT_REFUSALS = {
  'input-refused': 'This could not be accepted. {why}',
  'input-refused-at': 'This could not be accepted. {where}: {why}',
  'wrong-shape': 'The input has the wrong shape.',
  'wrong-type':
    'Give {expected, select, string {text} number {a number} int {a whole number} boolean {true or false} array {a list} object {an object with fields} other {something else}}.',
  'text-too-short': 'At least {least} characters.',
  'text-too-long': 'At most {most} characters.',
  'list-too-short': 'At least {least} of them.',
  'list-too-long': 'At most {most} of them.',
  'number-too-small': 'The least is {least}.',
  'number-too-big': 'The most is {most}.',
  'not-a-date': 'Give a date such as 2026-05-31.',
  'not-a-moment': 'Give a moment such as 2026-05-31T09:30:00.000Z.',
  'wrong-form': 'This does not have the form it needs.',
  'unknown-fields':
    '{count, plural, one {There is no field named {names}.} other {There are no fields named {names}.}}',
  'none-of-these': 'Choose one of these: {options}.',
  'no-id':
    'This is not the id of a {thing, select, story {story} draft {draft} claim {claim} link {link} attribution {attribution} source {source} origin {origin} evidence {evidence} verdict {verdict} dismissal {dismissal} second_reading {second reading} second_verdict {second verdict} settlement {settlement} person {person} key {key} invitation {invitation} thread {thread} remark {remark} template {template} decision {decision} annotation_set {set of annotations} identity {sealed identity} policy {policy} policy_version {version of a policy} waiver {waiver} sign_off {sign-off} correction {correction} put_apart {evidence put apart} query {query} query_answer {answer to a query} query_attempt {attempt} query_link {link to a query} other {thing}}.',
  'no-sha-256': 'This is not a sha-256 in hexadecimal.',
  'no-bytes': 'Send bytes.',
  'no-base64': 'Send the file in base64 (RFC 4648, with padding).',
  'no-media-type': 'A media type looks like application/pdf.',
  'no-web-address': 'Give an address that begins with http:// or https://.',
  'no-window-name': 'A window goes by 8 to 64 letters, digits, - and _.',
  'no-request-key':
    'An idempotency key is 8 to 64 visible ASCII characters. Make a new random one for each act.',
  'version-missing': 'State the version you read.',
  'version-below-one': 'Versions count from 1.',
  'text-with-controls': 'Text without control characters.',
  'line-with-controls': 'One line without control characters.',
  'half-character-typed': 'The text holds half a character; copy it anew.',
  'reason-missing': 'Say why.',
  'filename-missing': 'Give the name of the file.',
  'filename-with-folder': 'Give the name of the file without its folder.',
} as const;
