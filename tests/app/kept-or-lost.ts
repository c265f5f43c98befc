import Database from 'better-sqlite3';
import { join } from 'node:path';
import { z } from 'zod';
import type { Acknowledged } from '#tests/app/writers.ts';

const textsSchema = z.array(z.object({ text: z.string() }));

/** Rows that must stand for one event each: the table, and the kind of event that makes its rows. */
const MADE_BY = [
  ['source', 'source.added'],
  ['claim', 'claim.marked'],
  ['verdict', 'verdict.recorded'],
  ['story', 'story.opened'],
  ['api_key', 'key.made'],
] as const;

/** The kinds of event that count a claim's version up. */
const COUNTED = ['claim.changed', 'claim.adjusted', 'claim.withdrawn', 'verdict.recorded'];

/**
 * What is wrong with a desk's file after a kill: acknowledged writes that are not there (or twice), rows
 * without their event, events without their row, and whatever SQLite itself finds. It reads the file with
 * SQL of its own and asks nothing of the code under test.
 */
export function faultsIn(folder: string, acknowledged: readonly Acknowledged[]): string[] {
  const file = new Database(join(folder, 'sourcemark.db'));
  try {
    return [
      ...sound(file),
      ...MADE_BY.flatMap(([table, kind]) => matched(file, table, kind)),
      ...versions(file),
      ...gaps(file),
      ...lost(file, acknowledged),
    ];
  } finally {
    file.close();
  }
}

function sound(file: Database.Database): string[] {
  const integrity: unknown = file.pragma('integrity_check', { simple: true });
  const foreign: unknown = file.pragma('foreign_key_check');
  return [
    ...(integrity === 'ok' ? [] : [`integrity_check: ${JSON.stringify(integrity)}`]),
    ...(JSON.stringify(foreign) === '[]' ? [] : [`foreign_key_check: ${JSON.stringify(foreign)}`]),
  ];
}

function matched(file: Database.Database, table: string, kind: string): string[] {
  const withoutEvent = texts(
    file,
    `SELECT id AS text FROM ${table} WHERE id NOT IN (SELECT subject_id FROM event WHERE kind = ?)`,
    kind,
  );
  const withoutRow = texts(
    file,
    `SELECT subject_id AS text FROM event
     WHERE kind = ? AND subject_id NOT IN (SELECT id FROM ${table})`,
    kind,
  );
  return [
    ...withoutEvent.map((id) => `${table} ${id} has no event`),
    ...withoutRow.map((id) => `the event of ${table} ${id} has no row`),
  ];
}

function versions(file: Database.Database): string[] {
  const kinds = COUNTED.map(() => '?').join(', ');
  const wrong = texts(
    file,
    `SELECT id AS text FROM claim
     WHERE version <> 1 + (SELECT count(*) FROM event WHERE claim_id = claim.id AND kind IN (${kinds}))`,
    ...COUNTED,
  );
  return wrong.map((id) => `the version of claim ${id} is not what its events say`);
}

function gaps(file: Database.Database): string[] {
  const broken = texts(
    file,
    `SELECT CAST(number AS TEXT) AS text FROM event AS one WHERE number > 1 AND previous_hash IS NOT
     (SELECT hash FROM event AS before WHERE before.number = one.number - 1)`,
  );
  return broken.map((number) => `event ${number} does not follow the one before`);
}

function lost(file: Database.Database, acknowledged: readonly Acknowledged[]): string[] {
  const kept = {
    source: counted(texts(file, 'SELECT name AS text FROM source')),
    verdict: counted(texts(file, 'SELECT justification AS text FROM verdict')),
  };
  return acknowledged.flatMap(({ kind, text }) => {
    const times = kept[kind].get(text) ?? 0;
    return times === 1 ? [] : [`acknowledged ${kind} “${text}” is there ${times} times`];
  });
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function texts(file: Database.Database, sql: string, ...values: string[]): string[] {
  return textsSchema.parse(file.prepare(sql).all(...values)).map((row) => row.text);
}
