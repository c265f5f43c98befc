import type { Client } from '#db/engines/sqlite.ts';

/**
 * The triggers that keep the record, the verdicts of both readings, what was settled, the remarks, signatures, corrections, and the answers
 * and attempts of queries append-only, drafts frozen and destroyed identities destroyed, for everybody who opens the file. The guards before insert also stop INSERT OR REPLACE on connections
 * that left recursive_triggers off. Kept out of the migrations because rebuilding a table drops its
 * triggers: `migrate` puts them back each time.
 */
const TRIGGERS = {
  event_never_changes: `CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'The record is append-only: events are never changed.'); END`,
  event_never_goes: `CREATE TRIGGER event_never_goes BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'The record is append-only: events are never deleted.'); END`,
  event_follows: `CREATE TRIGGER event_follows BEFORE INSERT ON event
    WHEN NEW.number IS NOT coalesce((SELECT max(number) FROM event), 0) + 1
      OR NEW.previous_hash IS NOT coalesce(
        (SELECT hash FROM event ORDER BY number DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
    BEGIN SELECT RAISE(ABORT, 'An event must follow on the last one of the record.'); END`,
  verdict_never_changes: `CREATE TRIGGER verdict_never_changes BEFORE UPDATE ON verdict
    BEGIN SELECT RAISE(ABORT, 'Verdicts are never changed: record a new one.'); END`,
  verdict_never_goes: `CREATE TRIGGER verdict_never_goes BEFORE DELETE ON verdict
    BEGIN SELECT RAISE(ABORT, 'Verdicts are never deleted.'); END`,
  verdict_is_new: `CREATE TRIGGER verdict_is_new BEFORE INSERT ON verdict
    WHEN EXISTS (SELECT 1 FROM verdict WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Verdicts are never replaced: record a new one.'); END`,
  verdict_withdrawal_never_changes: `CREATE TRIGGER verdict_withdrawal_never_changes BEFORE UPDATE ON verdict_withdrawal
    BEGIN SELECT RAISE(ABORT, 'The withdrawal of a verdict is never changed.'); END`,
  verdict_withdrawal_never_goes: `CREATE TRIGGER verdict_withdrawal_never_goes BEFORE DELETE ON verdict_withdrawal
    BEGIN SELECT RAISE(ABORT, 'The withdrawal of a verdict is never deleted.'); END`,
  verdict_withdrawal_is_new: `CREATE TRIGGER verdict_withdrawal_is_new BEFORE INSERT ON verdict_withdrawal
    WHEN EXISTS (SELECT 1 FROM verdict_withdrawal WHERE verdict_id = NEW.verdict_id)
    BEGIN SELECT RAISE(ABORT, 'The withdrawal of a verdict is never replaced.'); END`,
  verdict_reopening_never_changes: `CREATE TRIGGER verdict_reopening_never_changes BEFORE UPDATE ON verdict_reopening
    BEGIN SELECT RAISE(ABORT, 'The reopening of a verdict is never changed.'); END`,
  verdict_reopening_never_goes: `CREATE TRIGGER verdict_reopening_never_goes BEFORE DELETE ON verdict_reopening
    BEGIN SELECT RAISE(ABORT, 'The reopening of a verdict is never deleted.'); END`,
  verdict_reopening_is_new: `CREATE TRIGGER verdict_reopening_is_new BEFORE INSERT ON verdict_reopening
    WHEN EXISTS (SELECT 1 FROM verdict_reopening WHERE verdict_id = NEW.verdict_id)
    BEGIN SELECT RAISE(ABORT, 'The reopening of a verdict is never replaced.'); END`,
  second_verdict_never_changes: `CREATE TRIGGER second_verdict_never_changes BEFORE UPDATE ON second_verdict
    BEGIN SELECT RAISE(ABORT, 'Second verdicts are never changed: record a new one.'); END`,
  second_verdict_never_goes: `CREATE TRIGGER second_verdict_never_goes BEFORE DELETE ON second_verdict
    BEGIN SELECT RAISE(ABORT, 'Second verdicts are never deleted.'); END`,
  second_verdict_is_new: `CREATE TRIGGER second_verdict_is_new BEFORE INSERT ON second_verdict
    WHEN EXISTS (SELECT 1 FROM second_verdict WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Second verdicts are never replaced: record a new one.'); END`,
  settlement_never_changes: `CREATE TRIGGER settlement_never_changes BEFORE UPDATE ON settlement
    BEGIN SELECT RAISE(ABORT, 'What was settled is never changed.'); END`,
  settlement_never_goes: `CREATE TRIGGER settlement_never_goes BEFORE DELETE ON settlement
    BEGIN SELECT RAISE(ABORT, 'What was settled is never deleted.'); END`,
  settlement_is_new: `CREATE TRIGGER settlement_is_new BEFORE INSERT ON settlement
    WHEN EXISTS (SELECT 1 FROM settlement WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'What was settled is never replaced.'); END`,
  remark_never_changes: `CREATE TRIGGER remark_never_changes BEFORE UPDATE ON remark
    BEGIN SELECT RAISE(ABORT, 'Remarks are never changed: write another one.'); END`,
  remark_never_goes: `CREATE TRIGGER remark_never_goes BEFORE DELETE ON remark
    BEGIN SELECT RAISE(ABORT, 'Remarks are never deleted.'); END`,
  remark_is_new: `CREATE TRIGGER remark_is_new BEFORE INSERT ON remark
    WHEN EXISTS (SELECT 1 FROM remark WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Remarks are never replaced: write another one.'); END`,
  sealed_identity_never_goes: `CREATE TRIGGER sealed_identity_never_goes BEFORE DELETE ON sealed_identity
    BEGIN SELECT RAISE(ABORT, 'That an identity was sealed is never deleted.'); END`,
  sealed_identity_stays_destroyed: `CREATE TRIGGER sealed_identity_stays_destroyed BEFORE UPDATE ON sealed_identity
    WHEN OLD.state = 'destroyed'
    BEGIN SELECT RAISE(ABORT, 'An identity that was destroyed stays destroyed.'); END`,
  sealed_identity_is_new: `CREATE TRIGGER sealed_identity_is_new BEFORE INSERT ON sealed_identity
    WHEN EXISTS (SELECT 1 FROM sealed_identity WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'A sealed identity is never replaced.'); END`,
  query_answer_never_changes: `CREATE TRIGGER query_answer_never_changes BEFORE UPDATE ON query_answer
    BEGIN SELECT RAISE(ABORT, 'Answers are never changed: write down another one.'); END`,
  query_answer_never_goes: `CREATE TRIGGER query_answer_never_goes BEFORE DELETE ON query_answer
    BEGIN SELECT RAISE(ABORT, 'Answers are never deleted.'); END`,
  query_answer_is_new: `CREATE TRIGGER query_answer_is_new BEFORE INSERT ON query_answer
    WHEN EXISTS (SELECT 1 FROM query_answer WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Answers are never replaced: write down another one.'); END`,
  query_attempt_never_changes: `CREATE TRIGGER query_attempt_never_changes BEFORE UPDATE ON query_attempt
    BEGIN SELECT RAISE(ABORT, 'Attempts are never changed: note another one.'); END`,
  query_attempt_never_goes: `CREATE TRIGGER query_attempt_never_goes BEFORE DELETE ON query_attempt
    BEGIN SELECT RAISE(ABORT, 'Attempts are never deleted.'); END`,
  query_attempt_is_new: `CREATE TRIGGER query_attempt_is_new BEFORE INSERT ON query_attempt
    WHEN EXISTS (SELECT 1 FROM query_attempt WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Attempts are never replaced: note another one.'); END`,
  sign_off_mark_never_changes: `CREATE TRIGGER sign_off_mark_never_changes BEFORE UPDATE ON sign_off_mark
    BEGIN SELECT RAISE(ABORT, 'Signatures and votes are never changed.'); END`,
  sign_off_mark_never_goes: `CREATE TRIGGER sign_off_mark_never_goes BEFORE DELETE ON sign_off_mark
    BEGIN SELECT RAISE(ABORT, 'Signatures and votes are never deleted.'); END`,
  sign_off_mark_is_new: `CREATE TRIGGER sign_off_mark_is_new BEFORE INSERT ON sign_off_mark
    WHEN EXISTS (SELECT 1 FROM sign_off_mark
      WHERE sign_off_id = NEW.sign_off_id AND person_id = NEW.person_id)
    BEGIN SELECT RAISE(ABORT, 'Signatures and votes are never replaced.'); END`,
  correction_never_changes: `CREATE TRIGGER correction_never_changes BEFORE UPDATE ON correction
    BEGIN SELECT RAISE(ABORT, 'Corrections are never changed: add another one.'); END`,
  correction_never_goes: `CREATE TRIGGER correction_never_goes BEFORE DELETE ON correction
    BEGIN SELECT RAISE(ABORT, 'Corrections are never deleted.'); END`,
  correction_is_new: `CREATE TRIGGER correction_is_new BEFORE INSERT ON correction
    WHEN EXISTS (SELECT 1 FROM correction WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'Corrections are never replaced: add another one.'); END`,
  draft_never_changes: `CREATE TRIGGER draft_never_changes BEFORE UPDATE ON draft
    BEGIN SELECT RAISE(ABORT, 'A draft is frozen: open a new one.'); END`,
  draft_never_goes: `CREATE TRIGGER draft_never_goes BEFORE DELETE ON draft
    BEGIN SELECT RAISE(ABORT, 'A draft is frozen: it cannot be deleted.'); END`,
  draft_is_new: `CREATE TRIGGER draft_is_new BEFORE INSERT ON draft
    WHEN EXISTS (SELECT 1 FROM draft
      WHERE id = NEW.id OR (story_id = NEW.story_id AND number = NEW.number))
    BEGIN SELECT RAISE(ABORT, 'A draft is frozen: it cannot be replaced.'); END`,
} as const;

/** Whether every trigger stands in the database exactly as written here. */
export function hasAppendOnlyTriggers(client: Client): boolean {
  const stored = new Map(storedTriggers(client).map(({ name, sql }) => [name, sql]));
  return Object.entries(TRIGGERS).every(([name, sql]) => stored.get(name) === sql);
}

/** Puts every trigger in its place, whatever stood there. Belongs inside the caller's transaction. */
export function setAppendOnlyTriggers(client: Client): void {
  for (const [name, sql] of Object.entries(TRIGGERS)) {
    client.exec(`DROP TRIGGER IF EXISTS ${name}`);
    client.exec(sql);
  }
}

/** Takes the triggers away so that a table can be rebuilt. Belongs inside a migration. */
export function dropAppendOnlyTriggers(client: Client): void {
  for (const name of Object.keys(TRIGGERS)) client.exec(`DROP TRIGGER IF EXISTS ${name}`);
}

interface StoredTrigger {
  readonly name: string;
  readonly sql: string;
}

function storedTriggers(client: Client): StoredTrigger[] {
  return client
    .prepare<[], StoredTrigger>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
}
