import { type Client, queriesOn } from '#db/engines/sqlite.ts';
import { head } from '#db/reads/record.ts';

/** How often commits of other processes are looked for, while anybody listens. */
const LOOK_EVERY_MS = 250;

/** Called after events became durable, with the number of the record's last one. */
export type CommitListener = (lastNumber: number) => void;

/** The tail of the record: tells listeners that there is more to read. */
export interface Tail {
  /** Listens from now on; the answer stops it. */
  onCommit(listener: CommitListener): () => void;
}

/** The tail as its owner holds it. */
export interface OwnTail extends Tail {
  /** Says that events up to this number were committed here. */
  committed(lastNumber: number): void;
  stop(): void;
}

/**
 * A tail over a reading connection. Commits of this process are told at once; those of others (the
 * command line on the same folder) are found by SQLite's data version, at the cost of one pragma
 * four times a second, and only while somebody listens.
 */
export function tailOf(client: Client): OwnTail {
  const db = queriesOn(client);
  const listeners = new Set<CommitListener>();
  let timer: NodeJS.Timeout | null = null;
  let seenVersion: unknown = null;
  let toldNumber = 0;

  function tell(lastNumber: number): void {
    if (lastNumber <= toldNumber) return;
    toldNumber = lastNumber;
    for (const listener of [...listeners]) listener(lastNumber);
  }

  function look(): void {
    const version = client.pragma('data_version', { simple: true });
    if (version === seenVersion) return;
    seenVersion = version;
    tell(head(db).number);
  }

  function start(): void {
    if (timer !== null) return;
    seenVersion = client.pragma('data_version', { simple: true });
    toldNumber = Math.max(toldNumber, head(db).number);
    timer = setInterval(look, LOOK_EVERY_MS);
    timer.unref();
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  return {
    onCommit(listener) {
      listeners.add(listener);
      start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    committed: tell,
    stop() {
      listeners.clear();
      stop();
    },
  };
}
