import type { Route } from '#app/api/v1/operation-route.ts';

/** Where the house's policies stand in the API, and what they say of stories. */
export const POLICY_ROUTES = {
  'list-policies': { method: 'GET', path: '/policies', tag: 'policies' },
  'read-policy': { method: 'GET', path: '/policies/{policyId}', tag: 'policies' },
  'write-policy': { method: 'POST', path: '/policies', tag: 'policies' },
  'preview-policy': { method: 'POST', path: '/stories/{storyId}/policy/preview', tag: 'policies' },
  'choose-policy': { method: 'PUT', path: '/stories/{storyId}/policy', tag: 'policies' },
  'count-findings': { method: 'GET', path: '/stories/{storyId}/findings', tag: 'policies' },
  'read-readiness': { method: 'GET', path: '/stories/{storyId}/readiness', tag: 'policies' },
  'waive-finding': { method: 'POST', path: '/stories/{storyId}/waivers', tag: 'policies' },
  'withdraw-waiver': { method: 'POST', path: '/waivers/{waiverId}/withdraw', tag: 'policies' },
} as const satisfies Readonly<Record<string, Route>>;
