import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { IdentityId, PersonId, SourceId, StoryId } from '#lib/id.ts';
import { IDENTITY_STATES } from '#lib/source/sealed-identity.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';
import { source } from '#db/schema/source.ts';
import { story } from '#db/schema/story.ts';

/**
 * Who unnamed sources are, encrypted. `ciphertext` and `wrapped_key` stand in no event and are the only
 * things on the desk that are ever deleted: when an identity is destroyed.
 */
export const sealedIdentity = sqliteTable(
  'sealed_identity',
  {
    id: text('id').$type<IdentityId>().primaryKey(),
    sourceId: text('source_id')
      .$type<SourceId>()
      .notNull()
      .references(() => source.id),
    storyId: text('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => story.id),
    ownerId: text('owner_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    readerIds: text('reader_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    state: text('state', { enum: IDENTITY_STATES }).notNull(),
    commitment: text('commitment').notNull(),
    keyNumber: integer('key_number').notNull(),
    ciphertextSha256: text('ciphertext_sha256'),
    wrappedKeySha256: text('wrapped_key_sha256'),
    ciphertext: text('ciphertext'),
    wrappedKey: text('wrapped_key'),
    sealedAt: text('sealed_at').notNull(),
    eventNumber: integer('event_number').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('sealed_identity_standing')
      .on(table.sourceId)
      .where(sql`${table.state} = 'sealed'`),
    index('sealed_identity_of_source').on(table.sourceId, table.eventNumber),
    index('sealed_identity_of_story').on(table.storyId, table.eventNumber),
    index('sealed_identity_by_key').on(table.state, table.keyNumber, table.id),
    check('sealed_identity_state', isOneOf(table.state, IDENTITY_STATES)),
    check('sealed_identity_readers', sql`json_valid(${table.readerIds})`),
    check('sealed_identity_key_number', sql`${table.keyNumber} >= 1`),
    // Nothing of what was sealed is left of a destroyed one.
    check(
      'sealed_identity_text',
      sql`(${table.state} = 'sealed') = (${table.ciphertext} is not null) and (${table.state} = 'sealed') = (${table.wrappedKey} is not null)`,
    ),
    check(
      'sealed_identity_hashes',
      sql`(${table.ciphertext} is null) = (${table.ciphertextSha256} is null) and (${table.wrappedKey} is null) = (${table.wrappedKeySha256} is null)`,
    ),
    check('sealed_identity_version', sql`${table.version} >= 1`),
  ],
);
