import type { KeyId, PersonId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';

/**
 * Who acts. It comes from the session, the API key or the machine's command line, never from the
 * input of an operation.
 */
export type Actor =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly name: string;
      readonly role: Role;
    }
  | {
      readonly kind: 'key';
      readonly keyId: KeyId;
      readonly personId: PersonId | null;
      readonly name: string;
      readonly role: Role;
    }
  | { readonly kind: 'command-line'; readonly name: string };

/** The kinds of actor an event can name. */
export const ACTOR_KINDS = ['nobody', 'person', 'key', 'command-line'] as const;

/**
 * Which stories somebody may see: all of them, or those they are a member of. The claims that
 * `unjudgedFor` is asked to judge blind are listed and counted as if nobody had judged them.
 */
export type Visibility = (
  { readonly kind: 'all' } | { readonly kind: 'member'; readonly personId: PersonId }
) & { readonly unjudgedFor?: PersonId };

/** The role an actor acts with; whoever holds the server's command line is its administrator. */
export function roleOf(actor: Actor): Role | null {
  switch (actor.kind) {
    case 'nobody':
      return null;
    case 'person':
    case 'key':
      return actor.role;
    case 'command-line':
      return 'admin';
    default:
      return actor satisfies never;
  }
}

/** The person an actor stands for, if any. */
export function personOf(actor: Actor): PersonId | null {
  return actor.kind === 'person' || actor.kind === 'key' ? actor.personId : null;
}

/**
 * What an actor may see. Administrators see every story, since they staff them, and so does a key
 * made on the server's command line; everybody else sees the stories they are a member of. Null:
 * nothing at all.
 */
export function visibilityOf(actor: Actor): Visibility | null {
  if (actor.kind === 'nobody') return null;
  const personId = personOf(actor);
  if (roleOf(actor) === 'admin' || personId === null) return { kind: 'all' };
  return { kind: 'member', personId };
}

/** The id of the person or key that acts; null for an actor without one. */
export function idOf(actor: Actor): PersonId | KeyId | null {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'key':
      return actor.keyId;
    case 'nobody':
    case 'command-line':
      return null;
    default:
      return actor satisfies never;
  }
}

/** The name an actor goes by in the record; somebody not signed in has none. */
export function actorName(actor: Actor): string {
  return actor.kind === 'nobody' ? 'Somebody not signed in' : actor.name;
}
