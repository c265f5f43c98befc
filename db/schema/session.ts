import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '#lib/id.ts';
import { person } from '#db/schema/person.ts';

/** Who is signed in where. Written by better-auth 1.7.25, which gives dates as ISO 8601 text. */
export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    userId: text('user_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    expiresAt: text('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('session_token').on(table.token),
    index('session_by_user').on(table.userId),
    index('session_by_expiry').on(table.expiresAt),
  ],
);

/** How a person signs in; ours all have the provider `credential` and a password hash. */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: text('access_token_expires_at'),
    refreshTokenExpiresAt: text('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('account_provider').on(table.providerId, table.accountId),
    index('account_by_user').on(table.userId),
  ],
);

/** One-time values of better-auth (password resets and the like). */
export const verification = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: text('expires_at').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    index('verification_by_identifier').on(table.identifier),
    index('verification_by_expiry').on(table.expiresAt),
  ],
);
