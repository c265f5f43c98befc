import type { IdentityId, PersonId } from '#lib/id.ts';
import type { Sealed, SealedIdentity } from '#lib/source/sealed-identity.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';

/** A new sealed identity; what hangs on the sealed text itself the store reads off that. */
export type NewIdentity = Omit<
  New<SealedIdentity>,
  'state' | 'keyNumber' | 'ciphertextSha256' | 'wrappedKeySha256'
>;

interface On {
  readonly identityId: IdentityId;
}

/** Who unnamed sources are. What is sealed is stored and never enters an event. */
export type IdentityChange =
  /* Refused as `taken` where the source has a sealed identity already. */
  | { readonly kind: 'identity.sealed'; readonly identity: NewIdentity; readonly sealed: Sealed }
  | ({
      readonly kind: 'identity.changed';
      readonly commitment: string;
      readonly sealed: Sealed;
    } & On &
      Expects)
  /* Moves no version: opening changes nothing. Refused where the person may not open it any more. */
  | ({
      readonly kind: 'identity.opened';
      readonly personId: PersonId;
      readonly reason: string;
    } & On &
      Expects)
  | ({ readonly kind: 'identity.granted'; readonly personId: PersonId } & On & Expects)
  | ({ readonly kind: 'identity.revoked'; readonly personId: PersonId } & On & Expects)
  | ({ readonly kind: 'identity.handed-over'; readonly personId: PersonId } & On & Expects)
  /* Moves no version: the text stays as it was. */
  | ({
      readonly kind: 'identity.rewrapped';
      readonly wrappedKey: string;
      readonly keyNumber: number;
    } & On &
      Expects)
  /* Deletes ciphertext and key for good. */
  | ({ readonly kind: 'identity.destroyed'; readonly reason: string } & On & Expects);
