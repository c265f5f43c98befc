import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId, PolicyId, PolicyVersionId } from '#lib/id.ts';
import type { Policy } from '#lib/policy/policy.ts';
import { person } from '#db/schema/person.ts';

/** The house's policies, each in every version it ever had. */
export const policyVersion = sqliteTable(
  'policy_version',
  {
    id: text('id').$type<PolicyVersionId>().primaryKey(),
    policyId: text('policy_id').$type<PolicyId>().notNull(),
    number: integer('number').notNull(),
    policy: text('policy', { mode: 'json' }).$type<Policy>().notNull(),
    writtenAt: text('written_at').notNull(),
    writtenBy: text('written_by')
      .$type<PersonId>()
      .references(() => person.id),
    writtenByName: text('written_by_name').notNull(),
    eventNumber: integer('event_number').notNull(),
  },
  (table) => [
    uniqueIndex('policy_version_number').on(table.policyId, table.number),
    check('policy_version_number_from_1', sql`${table.number} >= 1`),
    check('policy_version_policy', sql`json_valid(${table.policy})`),
  ],
);
