import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { InvitationId, KeyId, PersonId } from '#lib/id.ts';
import type { ApiKey, Invitation, Person } from '#lib/people/person.ts';
import type { Page, PageRequest } from '#lib/store/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { type SortOrder, afterCursor, orderBy, pageOf, rowsFor } from '#db/reads/page.ts';
import { apiKey, invitation, person } from '#db/schema/person.ts';
import { account } from '#db/schema/session.ts';

const PERSON = {
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  isSenior: person.isSenior,
  isActive: person.isActive,
  createdAt: person.createdAt,
  version: person.version,
};

const INVITATION = {
  id: invitation.id,
  email: invitation.email,
  name: invitation.name,
  role: invitation.role,
  createdBy: invitation.createdBy,
  createdAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
  state: invitation.state,
};

const KEY = {
  id: apiKey.id,
  name: apiKey.name,
  role: apiKey.role,
  personId: apiKey.personId,
  createdAt: apiKey.createdAt,
  expiresAt: apiKey.expiresAt,
  revokedAt: apiKey.revokedAt,
};

const BY_NAME: SortOrder<Person> = {
  name: 'people',
  keys: [
    { by: sql`${person.name} collate nocase`, type: 'string', of: (item) => item.name },
    { by: person.id, type: 'string', of: (item) => item.id },
  ],
};

const INVITATIONS_NEWEST_FIRST: SortOrder<Invitation> = {
  name: 'invitations',
  keys: [
    { by: invitation.createdAt, type: 'string', isDescending: true, of: (item) => item.createdAt },
    { by: invitation.id, type: 'string', isDescending: true, of: (item) => item.id },
  ],
};

const KEYS_NEWEST_FIRST: SortOrder<ApiKey> = {
  name: 'keys',
  keys: [
    { by: apiKey.createdAt, type: 'string', isDescending: true, of: (item) => item.createdAt },
    { by: apiKey.id, type: 'string', isDescending: true, of: (item) => item.id },
  ],
};

/** The person of an id. */
export function personById(db: Queries, id: PersonId) {
  return personOfId(db, { id });
}

const personOfId = selectOnce((db) =>
  db
    .select(PERSON)
    .from(person)
    .where(eq(person.id, sql.placeholder('id'))),
);

/** The person of an e-mail address, which is kept in lower case. */
export function personByEmail(db: Queries, email: string) {
  return db.select(PERSON).from(person).where(eq(person.email, email.toLowerCase()));
}

/** Anybody at all: one row once the desk is founded. */
export function anyPerson(db: Queries) {
  return db.select({ id: person.id }).from(person).limit(1);
}

/** An administrator who can sign in, other than this person; no row when there is no other. */
export function anotherAdmin(db: Queries, than: PersonId) {
  return db
    .select(PERSON)
    .from(person)
    .where(and(eq(person.role, 'admin'), eq(person.isActive, true), ne(person.id, than)))
    .orderBy(person.id)
    .limit(1);
}

/** Everybody, by name. */
export function people(db: Queries, request: PageRequest): Page<Person> {
  const rows = db
    .select(PERSON)
    .from(person)
    .where(afterCursor(BY_NAME, request))
    .orderBy(...orderBy(BY_NAME))
    .limit(rowsFor(request))
    .all();
  return pageOf(BY_NAME, request, rows);
}

/** The names of those of the ids that exist. */
export function namesOf(db: Queries, ids: readonly PersonId[]): ReadonlyMap<PersonId, string> {
  const rows = db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]))
    .all();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The invitation of an id. */
export function invitationById(db: Queries, id: InvitationId) {
  return db.select(INVITATION).from(invitation).where(eq(invitation.id, id));
}

/** The invitation whose token has this sha-256. */
export function invitationByTokenHash(db: Queries, hash: string) {
  return db.select(INVITATION).from(invitation).where(eq(invitation.tokenHash, hash));
}

/** All invitations, newest first. */
export function invitations(db: Queries, request: PageRequest): Page<Invitation> {
  const rows = db
    .select(INVITATION)
    .from(invitation)
    .where(afterCursor(INVITATIONS_NEWEST_FIRST, request))
    .orderBy(...orderBy(INVITATIONS_NEWEST_FIRST))
    .limit(rowsFor(request))
    .all();
  return pageOf(INVITATIONS_NEWEST_FIRST, request, rows);
}

/** The key of an id. */
export function keyById(db: Queries, id: KeyId) {
  return db.select(KEY).from(apiKey).where(eq(apiKey.id, id));
}

/** The key whose secret has this sha-256. */
export function keyBySecretHash(db: Queries, hash: string) {
  return keyOfSecret(db, { hash });
}

const keyOfSecret = selectOnce((db) =>
  db
    .select(KEY)
    .from(apiKey)
    .where(eq(apiKey.secretHash, sql.placeholder('hash'))),
);

/** All keys, newest first. */
export function keys(db: Queries, request: PageRequest): Page<ApiKey> {
  const rows = db
    .select(KEY)
    .from(apiKey)
    .where(afterCursor(KEYS_NEWEST_FIRST, request))
    .orderBy(...orderBy(KEYS_NEWEST_FIRST))
    .limit(rowsFor(request))
    .all();
  return pageOf(KEYS_NEWEST_FIRST, request, rows);
}

/** The hash of the password that somebody signs in by, as the accounts keep it. */
export function passwordHashOf(db: Queries, personId: PersonId): string | null {
  const row = db
    .select({ password: account.password })
    .from(account)
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .get();
  return row?.password ?? null;
}
