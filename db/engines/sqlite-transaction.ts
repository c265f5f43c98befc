import Database from 'better-sqlite3';
import type { Client } from '#db/engines/sqlite.ts';
import { NotCanonical } from '#lib/record/canonical-json.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** One query of a generator of queries; running it leaves its rows with the generator. */
export interface Step {
  run(): void;
}

/** Writing as a generator: it cannot wait for anything but its own queries. */
export type Writing<T> = Generator<Step, T, undefined>;

/** A query that answers with rows, as drizzle's selects are. */
interface Rows<T> {
  all(): T[];
}

/** A query that only writes, as drizzle's inserts, updates and deletes are. */
interface Statement {
  run(): unknown;
}

/** Asks for rows from within a generator. */
export function* rowsOf<T>(query: Rows<T>): Writing<readonly T[]> {
  let rows: readonly T[] = [];
  yield {
    run: () => {
      rows = query.all();
    },
  };
  return rows;
}

/** Asks for the one row there can be; null when there is none. */
export function* rowOf<T>(query: Rows<T>): Writing<T | null> {
  const rows = yield* rowsOf(query);
  return rows[0] ?? null;
}

/** Writes from within a generator. */
export function* write(statement: Statement): Writing<void> {
  yield { run: () => void statement.run() };
}

/** What became of one piece of work: an answer or refusal, or an error that is a bug of ours. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly result: Result<T> }
  | { readonly kind: 'failed'; readonly error: unknown };

const UNAVAILABLE = refusal('unavailable', say('saving-failed'));

/**
 * Runs several pieces of work in one IMMEDIATE transaction, so that they share one fsync, each in a
 * savepoint of its own: one that is refused or throws takes back its own writes and nobody else's.
 * When the transaction itself fails, all of them answer `unavailable`.
 */
export function runTogether<T>(
  client: Client,
  works: readonly (() => Writing<Result<T>>)[],
): readonly Outcome<T>[] {
  let outcomes: Outcome<T>[];
  try {
    client.exec('BEGIN IMMEDIATE');
    outcomes = works.map((work) => runInSavepoint(client, work));
    // Refused work wrote nothing: there is nothing to make durable.
    client.exec(outcomes.some(isKept) ? 'COMMIT' : 'ROLLBACK');
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    const refusal = refusalOf(error);
    const outcome: Outcome<T> =
      refusal === null ? { kind: 'failed', error } : { kind: 'answered', result: fail(refusal) };
    return works.map(() => outcome);
  }
  return outcomes;
}

function isKept(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'answered' && outcome.result.ok;
}

function runInSavepoint<T>(client: Client, work: () => Writing<Result<T>>): Outcome<T> {
  client.prepare('SAVEPOINT work').run();
  try {
    const result = drive(work());
    if (!result.ok) client.prepare('ROLLBACK TO work').run();
    client.prepare('RELEASE work').run();
    return { kind: 'answered', result };
  } catch (error) {
    // A full disk or a broken one ends the whole transaction; then nobody's work is there any more.
    if (!client.inTransaction) throw error;
    client.prepare('ROLLBACK TO work').run();
    client.prepare('RELEASE work').run();
    const refusal = refusalOf(error);
    if (refusal === null) return { kind: 'failed', error };
    return { kind: 'answered', result: fail(refusal) };
  }
}

function drive<T>(writing: Writing<T>): T {
  for (;;) {
    const step = writing.next();
    if (step.done === true) return step.value;
    step.value.run();
  }
}

/** The refusal an error stands for; null for what only a bug of ours can cause. */
function refusalOf(error: unknown): Problem | null {
  if (error instanceof NotCanonical) {
    return refusal('invalid', say('half-character-unstorable'));
  }
  if (!(error instanceof Database.SqliteError)) return null;
  switch (error.code) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return refusal('taken', say('name-in-use'));
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return refusal('not-found', say('refers-to-nothing'));
    default:
      return /^SQLITE_(BUSY|FULL|IOERR|LOCKED|READONLY|CANTOPEN)/.test(error.code)
        ? UNAVAILABLE
        : null;
  }
}
