import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { InvitationId, KeyId, PersonId } from '#lib/id.ts';
import { ROLES } from '#lib/people/roles.ts';
import { isOneOf } from '#db/schema/closed-set.ts';

/** Everybody with an account; also the user table of better-auth, whose columns come first. */
export const person = sqliteTable(
  'person',
  {
    id: text('id').$type<PersonId>().primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
    image: text('image'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    isSenior: integer('is_senior', { mode: 'boolean' }).notNull().default(false),
    isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('person_email').on(table.email),
    index('person_by_name').on(sql`${table.name} collate nocase`, table.id),
    index('person_by_role').on(table.role, table.isActive),
    check('person_role', isOneOf(table.role, ROLES)),
    check('person_email_verified', sql`${table.emailVerified} in (0, 1)`),
    check('person_is_active', sql`${table.isActive} in (0, 1)`),
    check('person_version', sql`${table.version} >= 1`),
  ],
);

/** The states of an invitation, as `invitationSchema` names them. */
const INVITATION_STATES = ['open', 'used', 'revoked'] as const;

/** Links by which one person may join; of the token only its sha-256 is kept. */
export const invitation = sqliteTable(
  'invitation',
  {
    id: text('id').$type<InvitationId>().primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    tokenHash: text('token_hash').notNull(),
    state: text('state', { enum: INVITATION_STATES }).notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('invitation_token_hash').on(table.tokenHash),
    index('invitation_by_created').on(table.createdAt, table.id),
    check('invitation_role', isOneOf(table.role, ROLES)),
    check('invitation_state', isOneOf(table.state, INVITATION_STATES)),
  ],
);

/** Keys by which programs act; of the secret only its sha-256 is kept. */
export const apiKey = sqliteTable(
  'api_key',
  {
    id: text('id').$type<KeyId>().primaryKey(),
    name: text('name').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    personId: text('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    secretHash: text('secret_hash').notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [
    uniqueIndex('api_key_secret_hash').on(table.secretHash),
    index('api_key_by_created').on(table.createdAt, table.id),
    check('api_key_role', isOneOf(table.role, ROLES)),
  ],
);
