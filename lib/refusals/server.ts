/** What the server, and the page that asks it, can refuse before any act is judged. */
export const SERVER_REFUSALS = {
  'key-opens-nothing':
    'This API key opens nothing: it is unknown, expired or revoked, or its maker left. Ask an administrator for a new one.',
  'keys-open-no-accounts': 'Accounts are for people: sign in with a browser instead of an API key.',
  'foreign-page':
    "Changes are accepted only from the desk's own pages ({origins}). Open the desk there, or use an API key. If the desk moved, set SOURCEMARK_URL.",
  'method-not-taken': 'This address takes {methods} only.',
  'no-such-address': 'There is no such address.',
  'no-such-api-address': 'The API has no such address. /api/v1/openapi.json lists them all.',
  'too-many-requests':
    'Too many requests in a short time. Wait {seconds} s and go on; an administrator can raise the limit (SOURCEMARK_RATE).',
  'too-many-windows': 'You have too many windows open on this desk. Close some of them.',
  'request-broke-off': 'The request broke off before its end. Send it again.',
  'request-too-large':
    'This request is over the limit of {limit} {unit, select, kB {kB} other {MB}}. Send less at once.',
  'body-not-declared': 'Send JSON, with the header content-type: application/json.',
  'body-not-one-object': 'The body must be one JSON object, such as {example}.',
  'body-not-json': 'The body is not JSON in UTF-8. Check it and send it again.',

  /* said by the page itself */
  'desk-unreachable':
    'The desk could not be reached, so it is not known whether this was saved. Check your connection and try again.',
  'desk-unreachable-waits':
    'The desk cannot be reached. This waits in your browser and is sent when it can.',
  'desk-unreachable-full':
    'The desk cannot be reached, and your browser keeps no more for it. Copy what you wrote; it is not saved.',
  'desk-unreachable-source':
    'The desk cannot be reached, and a new source has to be saved before what hangs on it. What you wrote stays here: save again when the connection is back.',
  'answer-unreadable':
    'The desk answered with an error ({status}). Try again; if it stays, ask an administrator.',
  'desk-bug':
    "Something went wrong on the desk's side; it was logged as {id}. Tell an administrator that number.",
} as const;
