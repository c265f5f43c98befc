import { changeIdentity } from '#lib/desk/change-identity.ts';
import { destroyIdentity } from '#lib/desk/destroy-identity.ts';
import { grantIdentity } from '#lib/desk/grant-identity.ts';
import { handOverIdentity } from '#lib/desk/hand-over-identity.ts';
import { listIdentities } from '#lib/desk/list-identities.ts';
import { openIdentity } from '#lib/desk/open-identity.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { revokeIdentity } from '#lib/desk/revoke-identity.ts';
import { rewrapIdentities } from '#lib/desk/rewrap-identities.ts';
import { sealIdentity } from '#lib/desk/seal-identity.ts';

/** What can be done about the identities of unnamed sources. */
export const IDENTITY_OPERATIONS = [
  listIdentities,
  sealIdentity,
  openIdentity,
  changeIdentity,
  grantIdentity,
  revokeIdentity,
  handOverIdentity,
  destroyIdentity,
  rewrapIdentities,
] as const satisfies readonly AnyOperation[];
