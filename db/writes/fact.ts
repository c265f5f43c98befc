import { z } from 'zod';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import type { Problem } from '#lib/problem.ts';
import type { Queries } from '#db/engines/sqlite.ts';

/** Where and when a change is written. */
export interface Place {
  readonly db: Queries;
  /** The time the batch states. */
  readonly at: string;
  /** The number its event will have. */
  readonly eventNumber: number;
}

/** What a change did, for its event. */
export type Fact = Pick<RecordEvent, 'subject' | 'storyId' | 'claimId' | 'before' | 'after'>;

const json = z.json();

/** A thing as an event holds it: plain JSON, cut loose from the objects it was made of. */
export function told(thing: object): RecordEvent['after'] {
  return json.parse(JSON.parse(canonicalJson(thing)));
}

/** The refusal for a thing a change refers to that is not there. */
export function gone(what: string): Problem {
  return { code: 'not-found', message: `There is no such ${what} any more. Load the page again.` };
}
