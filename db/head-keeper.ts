import type { Queries } from '#db/engines/sqlite.ts';
import { noteHead, readHeadNote } from '#db/head-note.ts';
import { hashOfNumber, head } from '#db/reads/record.ts';

/** How far the note may lag: it costs two fsyncs, so it is written at most ten times a second. */
const LAG_MS = 100;

/** Keeps the note of the record's head up to date, at a bounded cost. */
export interface HeadKeeper {
  /** Notes the head within a tenth of a second. */
  noteSoon(): void;
  /** Notes the head now and stops. */
  stop(): void;
}

/** Starts keeping the note of the head for the record that `db` reads. */
export function keepHeadNoted(db: Queries, path: string): HeadKeeper {
  let timer: NodeJS.Timeout | null = null;
  const note = () => {
    timer = null;
    noteUnlessDiskFails(db, path);
  };
  return {
    noteSoon() {
      timer ??= setTimeout(note, LAG_MS);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      noteUnlessDiskFails(db, path);
    },
  };
}

/** A full disk must not end the thread that writes: the note then lags until the next commit, as it may. */
function noteUnlessDiskFails(db: Queries, path: string): void {
  try {
    noteIfTrue(db, path);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

/**
 * Moves the note forward. A note that contradicts the record is left as it is: it is the evidence that
 * somebody cut or rewrote the record, and the next verification must still find it.
 */
function noteIfTrue(db: Queries, path: string): void {
  const now = head(db);
  const noted = readHeadNote(path);
  if (noted.kind === 'unreadable') return;
  if (noted.kind === 'noted') {
    const { number, hash } = noted.head;
    if (number >= now.number) return;
    if (number > 0 && hashOfNumber(db, number).get()?.hash !== hash) return;
  }
  noteHead(path, now);
}
