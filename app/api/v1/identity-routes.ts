import type { Route } from '#app/api/v1/operation-route.ts';
import type { IDENTITY_OPERATIONS } from '#lib/desk/identity-operations.ts';

type IdentityOperation = (typeof IDENTITY_OPERATIONS)[number]['name'];

/** Where the operations on sealed identities stand. Opening is a POST: no password belongs in an address. */
export const IDENTITY_ROUTES = {
  'list-identities': { method: 'GET', path: '/stories/{storyId}/identities', tag: 'sources' },
  'seal-identity': { method: 'POST', path: '/sources/{sourceId}/identity', tag: 'sources' },
  'open-identity': { method: 'POST', path: '/identities/{identityId}/open', tag: 'sources' },
  'change-identity': { method: 'PUT', path: '/identities/{identityId}/text', tag: 'sources' },
  'grant-identity': { method: 'POST', path: '/identities/{identityId}/grant', tag: 'sources' },
  'revoke-identity': { method: 'POST', path: '/identities/{identityId}/revoke', tag: 'sources' },
  'hand-over-identity': {
    method: 'POST',
    path: '/identities/{identityId}/hand-over',
    tag: 'sources',
  },
  'destroy-identity': { method: 'POST', path: '/identities/{identityId}/destroy', tag: 'sources' },
  'rewrap-identities': { method: 'POST', path: '/identities/rewrap', tag: 'desk' },
} as const satisfies { readonly [N in IdentityOperation]: Route };
