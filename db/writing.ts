import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type Client, type Queries, openClient, queriesOn } from '#db/engines/sqlite.ts';
import { runTogether } from '#db/engines/sqlite-transaction.ts';
import { type HeadKeeper, keepHeadNoted } from '#db/head-keeper.ts';
import { lastMoment } from '#db/reads/record.ts';
import { writeBatch } from '#db/writes/batch.ts';
import { forgetOldRequestKeys } from '#db/writes/request-key.ts';
import type { Answer, FromWriter, ToWriter, WriterData } from '#db/writer-messages.ts';

/** The most commits that share one fsync; a longer queue would keep the first of it waiting. */
const GROUP_LIMIT = 200;

/** What the writing thread works with. */
interface Desk {
  readonly port: MessagePort;
  readonly client: Client;
  readonly db: Queries;
  readonly headKeeper: HeadKeeper;
}

type Commit = Extract<ToWriter, { readonly kind: 'commit' }>;

/**
 * The writing thread's work: the only place that opens a transaction. It takes all that waits into
 * one, so that many commits cost one fsync, and answers each after that fsync.
 */
export function serveWrites(port: MessagePort, data: WriterData): void {
  const client = openClient(data.database, { readOnly: false });
  const db = queriesOn(client);
  if (data.tidies) tidy(client, db);
  const desk: Desk = { port, client, db, headKeeper: keepHeadNoted(db, data.headNote) };
  port.on('message', (first: ToWriter) => {
    let waiting = [first, ...drain(port, GROUP_LIMIT - 1)];
    let isClosing = false;
    while (waiting.length > 0) {
      commit(
        desk,
        waiting.filter((message) => message.kind === 'commit'),
      );
      isClosing ||= waiting.some((message) => message.kind === 'close');
      waiting = drain(port, GROUP_LIMIT);
    }
    if (isClosing) close(desk);
  });
  say(port, { kind: 'ready' });
}

function tidy(client: Client, db: Queries): void {
  const newest = lastMoment(db);
  if (newest !== null) runTogether(client, [() => forgetOldRequestKeys(db, newest)]);
}

function drain(port: MessagePort, limit: number): ToWriter[] {
  const messages: ToWriter[] = [];
  while (messages.length < limit) {
    // Only the main thread has the other end of this port, and sends nothing else.
    const next = receiveMessageOnPort(port) as { message: ToWriter } | undefined;
    if (next === undefined) break;
    messages.push(next.message);
  }
  return messages;
}

function commit(desk: Desk, group: readonly Commit[]): void {
  if (group.length === 0) return;
  const works = group.map((message) => () => writeBatch(desk.db, message.batch));
  const outcomes = runTogether(desk.client, works);
  const answers: Answer[] = [];
  for (const [ordinal, { id }] of group.entries()) {
    const outcome = outcomes[ordinal];
    if (outcome !== undefined) answers.push({ id, outcome });
  }
  if (group.some(destroys)) emptyLog(desk.client);
  say(desk.port, { kind: 'answers', answers });
  desk.headKeeper.noteSoon();
}

function destroys({ batch }: Commit): boolean {
  return batch.changes.some(({ kind }) => SHREDS.has(kind));
}

const SHREDS: ReadonlySet<string> = new Set(['identity.destroyed', 'identity.changed']);

/**
 * What is deleted is overwritten in the file (secure_delete), but stands in the log until that is written
 * over. A reader in the middle of a read can hold this up; then the next one does it.
 */
function emptyLog(client: Client): void {
  client.pragma('wal_checkpoint(TRUNCATE)');
}

function close({ port, client, headKeeper }: Desk): void {
  headKeeper.stop();
  client.close();
  port.close();
}

function say(port: MessagePort, message: FromWriter): void {
  port.postMessage(message);
}
