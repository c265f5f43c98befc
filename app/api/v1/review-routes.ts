import type { Route } from '#app/api/v1/operation-route.ts';

/** Where a story's review, its sign-offs and its corrections stand in the API. */
export const REVIEW_ROUTES = {
  'read-review': { method: 'GET', path: '/stories/{storyId}/review', tag: 'review' },
  'send-to-review': { method: 'POST', path: '/stories/{storyId}/review/send', tag: 'review' },
  'send-back': { method: 'POST', path: '/stories/{storyId}/review/send-back', tag: 'review' },
  'sign-off': { method: 'POST', path: '/stories/{storyId}/sign-offs', tag: 'review' },
  'cast-vote': { method: 'POST', path: '/stories/{storyId}/votes', tag: 'review' },
  'publish-story': { method: 'POST', path: '/stories/{storyId}/publish', tag: 'review' },
  'list-sign-offs': { method: 'GET', path: '/stories/{storyId}/sign-offs', tag: 'review' },
  'read-sign-off': { method: 'GET', path: '/sign-offs/{signOffId}', tag: 'review' },
  'make-signed-report': {
    method: 'GET',
    path: '/sign-offs/{signOffId}/report',
    tag: 'review',
    answersFile: 'made-here',
  },
  'add-correction': { method: 'POST', path: '/claims/{claimId}/corrections', tag: 'review' },
  'list-corrections': { method: 'GET', path: '/stories/{storyId}/corrections', tag: 'review' },
  'list-resting-on': { method: 'GET', path: '/claims/{claimId}/resting-on', tag: 'review' },
} as const satisfies Readonly<Record<string, Route>>;
