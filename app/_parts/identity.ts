import type { ShownIdentity } from '#lib/desk/identity-shown.ts';
import type { PersonId, SourceId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';

/** What a card on a sealed identity needs to know of its source and of who looks at it. */
export interface IdentityOf {
  readonly source: { readonly id: SourceId; readonly name: string };
  /** The identity that stands, else the last that was destroyed; null where none was ever sealed. */
  readonly identity: ShownIdentity | null;
  readonly me: PersonId | null;
  /** The people on the story. */
  readonly colleagues: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly role: Role;
  }[];
  /** Reads the identity anew. */
  onChanged(): void;
  /** Says that something was kept. */
  said(sentence: string): void;
}

/** Of the identities of all sources, the one a card shows for one of them. */
export function identityOf(
  identities: readonly ShownIdentity[],
  sourceId: SourceId,
): ShownIdentity | null {
  const own = identities.filter((each) => each.sourceId === sourceId);
  return own.find(({ state }) => state === 'sealed') ?? own.at(-1) ?? null;
}

/** The name of whoever owns an identity. */
export function ownerOf({ readers, ownerId }: ShownIdentity): string {
  return readers.find(({ personId }) => personId === ownerId)?.name ?? '';
}
