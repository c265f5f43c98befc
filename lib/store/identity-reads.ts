import type { IdentityId, SourceId, StoryId } from '#lib/id.ts';
import type { KeysInUse } from '#lib/source/seals.ts';
import type { IdentityReader, Sealed, SealedIdentity } from '#lib/source/sealed-identity.ts';

/** The reads of sealed identities. Only `sealedOf` answers what was sealed, and that encrypted. */
export interface IdentityReads {
  identity(id: IdentityId): Promise<SealedIdentity | null>;
  /** The identity that stands sealed for a source. */
  identityOfSource(sourceId: SourceId): Promise<SealedIdentity | null>;
  /** The identities of some sources, destroyed ones too, oldest first. */
  identitiesOfSources(ids: readonly SourceId[]): Promise<readonly SealedIdentity[]>;
  /** The identities of a story's sources, destroyed ones too, oldest first. */
  identitiesOf(storyId: StoryId): Promise<readonly SealedIdentity[]>;
  /** Who may open them and how they stand now, in the order of each identity's list. */
  identityReaders(
    ids: readonly IdentityId[],
  ): Promise<ReadonlyMap<IdentityId, readonly IdentityReader[]>>;
  /** The sealed text of an identity; null for one that was destroyed. */
  sealedOf(id: IdentityId): Promise<Sealed | null>;
  identityKeys(): Promise<KeysInUse>;
  /** Sealed identities whose key is wrapped by a secret of a lower number, at most a hundred after an id. */
  identitiesUnder(keyNumber: number, after: IdentityId | null): Promise<readonly SealedIdentity[]>;
}
