import type { InvitationId, KeyId, PersonId } from '#lib/id.ts';
import type { ApiKey, Invitation, Person } from '#lib/people/person.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { PersonSettings } from '#lib/store/settings.ts';

/** People, invitations and keys. `passwordHash`, `tokenHash` and `secretHash` are stored and never enter an event. */
export type PeopleChange =
  | {
      readonly kind: 'person.joined';
      readonly person: New<Person>;
      readonly passwordHash: string;
      /** True for the first administrator: refused as `taken` when anybody is there already. */
      readonly asFounder: boolean;
    }
  /* Refused as `policy` when it would leave the desk without an active administrator. */
  | ({
      readonly kind: 'person.changed';
      readonly personId: PersonId;
      readonly set: PersonSettings;
    } & Expects)
  | {
      readonly kind: 'invitation.made';
      readonly invitation: Invitation;
      readonly tokenHash: string;
    }
  /* Refused as `stale` unless the invitation is still open. */
  | { readonly kind: 'invitation.used'; readonly invitationId: InvitationId }
  | { readonly kind: 'invitation.revoked'; readonly invitationId: InvitationId }
  | { readonly kind: 'key.made'; readonly key: ApiKey; readonly secretHash: string }
  | { readonly kind: 'key.revoked'; readonly keyId: KeyId; readonly revokedAt: string };
