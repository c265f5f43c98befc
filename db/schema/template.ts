import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId, TemplateId } from '#lib/id.ts';
import { TEMPLATE_KINDS, TEMPLATE_STATES } from '#lib/template/template.ts';
import { isOneOf } from '#db/schema/closed-set.ts';
import { person } from '#db/schema/person.ts';

/** The house's own wording. A name is free again once its template was withdrawn. */
export const template = sqliteTable(
  'template',
  {
    id: text('id').$type<TemplateId>().primaryKey(),
    kind: text('kind', { enum: TEMPLATE_KINDS }).notNull(),
    name: text('name').notNull(),
    body: text('body').notNull(),
    state: text('state', { enum: TEMPLATE_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by')
      .$type<PersonId>()
      .references(() => person.id),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('template_name')
      .on(table.kind, sql`${table.name} collate nocase`)
      .where(sql`${table.state} = 'standing'`),
    index('template_by_kind').on(
      table.state,
      table.kind,
      sql`${table.name} collate nocase`,
      table.id,
    ),
    check('template_kind', isOneOf(table.kind, TEMPLATE_KINDS)),
    check('template_state', isOneOf(table.state, TEMPLATE_STATES)),
    check('template_version', sql`${table.version} >= 1`),
  ],
);
