import { sql } from 'drizzle-orm';
import type { Queries } from '#db/engines/sqlite.ts';

/** What an event makes, and where the row then is; `id`: where its state names the row, if it is not its subject. */
interface Made {
  readonly kind: string;
  readonly table: string;
  readonly what: string;
  readonly id?: string;
}

/** The events that make a row, and where the row then is. */
const MADE: readonly Made[] = [
  { kind: 'person.joined', table: 'person', what: 'person' },
  { kind: 'invitation.made', table: 'invitation', what: 'invitation' },
  { kind: 'key.made', table: 'api_key', what: 'key' },
  { kind: 'story.opened', table: 'story', what: 'story' },
  { kind: 'claim.marked', table: 'claim', what: 'claim' },
  { kind: 'claim.linked', table: 'claim_link', what: 'link' },
  { kind: 'source.added', table: 'source', what: 'source' },
  { kind: 'identity.sealed', table: 'sealed_identity', what: 'sealed identity' },
  { kind: 'origin.named', table: 'origin', what: 'origin' },
  { kind: 'origins.put-apart', table: 'put_apart', what: 'evidence put apart' },
  { kind: 'attribution.added', table: 'attribution', what: 'attribution' },
  { kind: 'evidence.added', table: 'evidence', what: 'piece of evidence' },
  { kind: 'verdict.recorded', table: 'verdict', what: 'verdict' },
  { kind: 'dismissal.added', table: 'dismissal', what: 'dismissal' },
  { kind: 'suggestion.accepted', table: 'suggestion_decision', what: 'decision' },
  { kind: 'annotations.imported', table: 'annotation_set', what: 'set of annotations' },
  { kind: 'second-reading.asked', table: 'second_reading', what: 'second reading' },
  { kind: 'second-verdict.recorded', table: 'second_verdict', what: 'second verdict' },
  { kind: 'difference.settled', table: 'settlement', what: 'settlement' },
  { kind: 'thread.opened', table: 'thread', what: 'thread' },
  { kind: 'remark.added', table: 'remark', what: 'remark' },
  { kind: 'policy.written', table: 'policy_version', what: 'version of a policy' },
  { kind: 'waiver.given', table: 'waiver', what: 'waiver' },
  { kind: 'query.asked', table: 'query', what: 'query' },
  { kind: 'query.answered', table: 'query_answer', what: 'answer', id: '$.answer.id' },
  { kind: 'query.attempted', table: 'query_attempt', what: 'attempt', id: '$.attempt.id' },
  { kind: 'query-link.made', table: 'query_link', what: 'link to a query' },
  { kind: 'sign-off.begun', table: 'sign_off', what: 'sign-off' },
  { kind: 'correction.added', table: 'correction', what: 'correction' },
  { kind: 'template.added', table: 'template', what: 'template' },
];

/**
 * The remark a thread begins with has no event of its own: that of its thread tells of it. A suggestion is
 * decided on in three ways, and with dismissals carried into later drafts.
 */
const ALSO_TOLD = {
  remark: sql`union all select json_extract(after, '$.remark.id') from event where kind = 'thread.opened'`,
  suggestion_decision: sql`union all select subject_id from event where kind in ('suggestion.edited', 'suggestion.dismissed', 'suggestion.carried')`,
  dismissal: sql`union all select subject_id from event where kind = 'dismissal.carried'`,
};

/** Rows without the event that made them, and events whose row is gone: each in words. */
export function strayRows(db: Queries): string[] {
  return MADE.flatMap(({ kind, table, what, id: named }) => {
    const rows = sql.identifier(table);
    const id = named === undefined ? sql`subject_id` : sql`json_extract(after, ${named})`;
    const made = sql`select ${id} as id from event where kind = ${kind} ${isAlsoTold(table) ? ALSO_TOLD[table] : sql``}`;
    const unrecorded = db.all<{ id: string }>(
      sql`select id from ${rows} where id not in (${made}) limit 10`,
    );
    const lost = db.all<{ id: string }>(
      sql`select id from (${made}) where id not in (select id from ${rows}) limit 10`,
    );
    return [
      ...unrecorded.map(({ id }) => `The ${what} ${id} stands in no event of the record.`),
      ...lost.map(({ id }) => `The ${what} ${id} of the record is gone.`),
    ];
  });
}

function isAlsoTold(table: string): table is keyof typeof ALSO_TOLD {
  return Object.hasOwn(ALSO_TOLD, table);
}
