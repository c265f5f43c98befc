import { type Auth, SESSION_IDLE_MS } from '#app/_server/auth.ts';
import { fingerprint } from '#app/_server/random.ts';
import { type PersonId, personIdSchema } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { ApiKey, Person } from '#lib/people/person.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';

/** What of the store tells who somebody is. */
export interface People {
  person(id: PersonId): Promise<Person | null>;
  keyBySecretHash(hash: string): Promise<ApiKey | null>;
}

/** Who is asking. Each call looks again, so that what an administrator ended is ended at once. */
export interface Accounts {
  readonly auth: Auth;
  /** The person whose session the cookies carry; nobody without one, or with one that has ended. */
  actorOfSession(headers: Headers): Promise<Actor>;
  /** The key that a bearer secret belongs to; nobody when unknown, expired, revoked or orphaned. */
  actorOfKey(secret: string): Promise<Actor>;
}

const NOBODY: Actor = { kind: 'nobody' };

/** A session's last use is written down at most this often, to spare the disk. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Opens the accounts on better-auth and the store; `now` answers the moment in ms since 1970. */
export function openAccounts(auth: Auth, people: People, now: () => number): Accounts {
  return {
    auth,
    actorOfSession: (headers) => actorOfSession(auth, people, headers, now()),
    actorOfKey: (secret) => actorOfKey(people, secret, now()),
  };
}

async function actorOfSession(
  auth: Auth,
  people: People,
  headers: Headers,
  nowMs: number,
): Promise<Actor> {
  const cookie = headers.get('cookie');
  if (cookie === null || !cookie.includes('session_token')) return NOBODY;
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (found === null) return NOBODY;

  const { session } = found;
  const person = await people.person(personIdSchema.parse(session.userId));
  const idleMs = nowMs - session.updatedAt.getTime();
  if (person === null || !person.isActive || idleMs >= SESSION_IDLE_MS) {
    // Deleted, so that it does not come back to life with the person.
    await (await auth.$context).internalAdapter.deleteSession(session.token);
    return NOBODY;
  }
  if (idleMs >= SEEN_EVERY_MS) {
    const { internalAdapter } = await auth.$context;
    await internalAdapter.updateSession(session.token, { updatedAt: new Date(nowMs) });
  }
  return { kind: 'person', personId: person.id, name: person.name, role: person.role };
}

async function actorOfKey(people: People, secret: string, nowMs: number): Promise<Actor> {
  const key = await people.keyBySecretHash(fingerprint(secret));
  if (key === null || key.revokedAt !== null || Date.parse(key.expiresAt) <= nowMs) return NOBODY;

  const acting = { kind: 'key', keyId: key.id, name: key.name } as const;
  if (key.personId === null) return { ...acting, personId: null, role: key.role };
  const maker = await people.person(key.personId);
  if (maker === null || !maker.isActive) return NOBODY;
  return { ...acting, personId: maker.id, role: lesser(key.role, maker.role) };
}

// The list of roles runs from the one that may most to the one that may least.
function lesser(one: Role, other: Role): Role {
  return ROLES.indexOf(one) >= ROLES.indexOf(other) ? one : other;
}
