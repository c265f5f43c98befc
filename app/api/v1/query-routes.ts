import type { Route } from '#app/api/v1/operation-route.ts';

/** The places in the API of queries, of what comes back on them, and of the links to them. */
export const QUERY_ROUTES = {
  'ask-query': { method: 'POST', path: '/stories/{storyId}/queries', tag: 'queries' },
  'list-queries': { method: 'GET', path: '/stories/{storyId}/queries', tag: 'queries' },
  'read-reply-log': { method: 'GET', path: '/stories/{storyId}/reply-log', tag: 'queries' },
  'read-query': { method: 'GET', path: '/queries/{queryId}', tag: 'queries' },
  'change-query': { method: 'PATCH', path: '/queries/{queryId}', tag: 'queries' },
  'answer-query': {
    method: 'POST',
    path: '/queries/{queryId}/answers',
    tag: 'queries',
    takesFile: true,
  },
  'note-attempt': { method: 'POST', path: '/queries/{queryId}/attempts', tag: 'queries' },
  'close-query': { method: 'POST', path: '/queries/{queryId}/close', tag: 'queries' },
  'reopen-query': { method: 'POST', path: '/queries/{queryId}/reopen', tag: 'queries' },
  'withdraw-query': { method: 'POST', path: '/queries/{queryId}/withdraw', tag: 'queries' },
  'read-query-file': {
    method: 'GET',
    path: '/query-answers/{answerId}/file',
    tag: 'queries',
    answersFile: 'from-outside',
  },
  'make-query-link': { method: 'POST', path: '/queries/{queryId}/links', tag: 'queries' },
  'revoke-query-link': { method: 'POST', path: '/query-links/{linkId}/revoke', tag: 'queries' },
  // The token travels in the body: addresses are logged.
  'read-query-link': { method: 'POST', path: '/query-links/look-up', tag: 'queries' },
  'answer-query-link': {
    method: 'POST',
    path: '/query-links/answer',
    tag: 'queries',
    takesFile: true,
  },
} as const satisfies Readonly<Record<string, Route>>;
