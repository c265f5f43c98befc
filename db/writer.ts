import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Batch, Committed } from '#lib/store/store.ts';
import type { Outcome } from '#db/engines/sqlite-transaction.ts';
import { projectRoot } from '#db/folder.ts';
import type { Answer, FromWriter, ToWriter, WriterData } from '#db/writer-messages.ts';
import { say } from '#lib/say.ts';

/** The main thread's end of the writing thread. */
export interface Writer {
  /** Keeps a batch; answers after it is durable. Rejects only for a bug of ours. */
  commit(batch: Batch): Promise<Result<Committed>>;
  /** Whether the writing thread runs. */
  isRunning(): boolean;
  /** Finishes all that waits, then ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: Result<Committed>): void;
  reject(error: unknown): void;
}

const UNCONFIRMED = refusal('unavailable', say('saving-unconfirmed'));
const STOPPED = refusal('unavailable', say('desk-closing'));

/** A writer whose thread starts with the first batch: a command that only reads is done before the thread would be. */
export function writerOnDemand(data: WriterData): Writer {
  let started: Promise<Writer> | undefined;
  let isOpen = true;
  return {
    commit: async (batch) => {
      if (!isOpen) return fail(STOPPED);
      started ??= startWriter(data);
      return (await started).commit(batch);
    },
    isRunning: () => isOpen,
    close: async () => {
      isOpen = false;
      // Why a thread could not start was told to whoever wanted to keep something.
      const writer = await started?.catch(() => null);
      await writer?.close();
    },
  };
}

/** Starts the writing thread on a database that is migrated already. */
export async function startWriter(data: WriterData): Promise<Writer> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let state: 'running' | 'closing' | 'stopped' = 'running';
  // Started from the project's root by its name: the bundler must neither follow nor move it.
  const worker = new Worker(join(projectRoot(), 'db', 'writer.worker.ts'), {
    workerData: data,
    execArgv: [],
    name: 'sourcemark-writer',
  });
  const send = (message: ToWriter) => {
    worker.postMessage(message);
  };
  const ready = Promise.withResolvers<undefined>();
  const stopped = Promise.withResolvers<undefined>();

  worker.on('message', (message: FromWriter) => {
    if (message.kind === 'ready') ready.resolve(undefined);
    if (message.kind === 'answers') message.answers.forEach(answer);
  });
  worker.on('error', (error) => {
    ready.reject(error);
  });
  worker.on('exit', () => {
    state = 'stopped';
    ready.reject(new Error('The writing thread ended before it was ready.'));
    for (const asked of waiting.values()) asked.resolve(fail(UNCONFIRMED));
    waiting.clear();
    stopped.resolve(undefined);
  });

  function answer({ id, outcome }: Answer): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (asked !== undefined) settle(asked, outcome);
  }

  await ready.promise;
  return {
    commit(batch) {
      if (batch.changes.length === 0) return Promise.resolve(ok({ events: [] }));
      if (state !== 'running') return Promise.resolve(fail(STOPPED));
      return new Promise((resolve, reject) => {
        lastId += 1;
        // First sent: what cannot be sent throws here, and nobody waits for an answer to it.
        send({ kind: 'commit', id: lastId, batch });
        waiting.set(lastId, { resolve, reject });
      });
    },
    isRunning: () => state === 'running',
    close: async () => {
      if (state === 'running') {
        state = 'closing';
        send({ kind: 'close' });
      }
      await stopped.promise;
    },
  };
}

function settle(asked: Waiting, outcome: Outcome<Committed>): void {
  if (outcome.kind === 'answered') asked.resolve(outcome.result);
  else asked.reject(outcome.error);
}
