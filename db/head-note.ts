import { readFileSync } from 'node:fs';
import { type Head, headSchema } from '#lib/record/event.ts';
import { writeDurably } from '#db/durable-file.ts';

/** What stands in the note: a head, nothing yet, or something that is not a head. */
export type HeadNote =
  | { readonly kind: 'noted'; readonly head: Head }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/**
 * Notes the head of the record in a file beside the database, so that a record cut short or written
 * anew does not verify. Called after the commit only: after a crash the note lags, it never leads.
 */
export function noteHead(path: string, head: Head): void {
  writeDurably(path, `${JSON.stringify(head)}\n`, String(process.pid));
}

/** Reads the note. */
export function readHeadNote(path: string): HeadNote {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { kind: 'missing' };
    }
    throw error;
  }
  const parsed = headSchema.safeParse(parseJson(text));
  return parsed.success ? { kind: 'noted', head: parsed.data } : { kind: 'unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
