import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import type { IdKind } from '#lib/id.ts';
import { say, term } from '#lib/say.ts';

/** Where and when a change is written. */
export interface Place {
  readonly db: Queries;
  /** The time the batch states. */
  readonly at: string;
  /** The number its event will have. */
  readonly eventNumber: number;
}

/** What a change did, for its event. */
export type Fact = Pick<RecordEvent, 'subject' | 'storyId' | 'claimId'> & {
  readonly before: Told | null;
  readonly after: Told | null;
};

/** A thing as an event holds it: canonical JSON, and the same as a value. */
export interface Told {
  readonly text: string;
  readonly value: RecordEvent['after'];
}

/** Tells of a thing as it is now, cut loose from the objects it was made of. */
export function told(thing: object): Told {
  const text = canonicalJson(thing);
  // Whatever is parsed from JSON is JSON; the parser's own type says less than that.
  return { text, value: JSON.parse(text) as RecordEvent['after'] };
}

/** The refusal for a thing a change refers to that is not there. */
export function gone(what: IdKind | 'member'): Problem {
  return refusal('not-found', say('gone-thing', { thing: term(what) }));
}
