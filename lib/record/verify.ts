import { EMPTY_HEAD, hashOfEvent, headAfter } from '#lib/record/chain.ts';
import { type Head, type RecordEvent, eventSchema } from '#lib/record/event.ts';

/** What walking the record found: how far it holds, and the first event that does not. */
export type RecordProof =
  | { readonly holds: true; readonly events: number; readonly hash: string }
  | {
      readonly holds: false;
      /** How many events were right before the first wrong one. */
      readonly events: number;
      /** The number of the first event that is wrong, as far as it can be told. */
      readonly number: number;
      /** What is wrong with it, in words. */
      readonly reason: string;
    };

/**
 * The head that was kept in another place. A copy kept beside a running record may lag behind it
 * (`at-least`); the one in an export is that record's end (`exactly`).
 */
export interface ExpectedHead {
  readonly kind: 'at-least' | 'exactly';
  readonly head: Head;
}

/** A wrong event: its number, and what is wrong with it. */
interface Fault {
  readonly number: number;
  readonly reason: string;
}

/**
 * Walks events, oldest first, from the record's beginning and checks each for its number, its hash, and its
 * link to the one before, then the whole against the head that was kept elsewhere. It needs no
 * access to where the record is kept, and takes what is there as unknown: a row in tatters is a
 * wrong event, not a crash.
 */
export async function verifyRecord(
  events: AsyncIterable<unknown> | Iterable<unknown>,
  expected: ExpectedHead = { kind: 'at-least', head: EMPTY_HEAD },
): Promise<RecordProof> {
  let head = EMPTY_HEAD;
  for await (const candidate of events) {
    const checked = checkNext(head, candidate);
    const fault = 'reason' in checked ? checked : againstKept(checked, expected);
    if (fault !== null) return { holds: false, events: head.number, ...fault };
    if ('hash' in checked) head = checked;
  }
  if (head.number < expected.head.number) {
    return {
      holds: false,
      events: head.number,
      number: head.number + 1,
      reason: `The record ends after event ${head.number}, but its head was noted at event ${expected.head.number}: events were cut off the end.`,
    };
  }
  return { holds: true, events: head.number, hash: head.hash };
}

/** The new head, or what is wrong with the event that should come next. */
function checkNext(head: Head, candidate: unknown): Head | Fault {
  const next = head.number + 1;
  const parsed = eventSchema.safeParse(candidate);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    return { number: next, reason: `Event ${next} cannot be read: its ${at} has the wrong shape.` };
  }
  // As they stand: the schema's own copy of a state lacks a field that is called __proto__.
  const { before, after } = candidate as RecordEvent; // The schema has just found that it is one.
  const event = { ...parsed.data, before, after };
  if (event.number > next) {
    return {
      number: next,
      reason: `Event ${next} is missing; event ${event.number} stands there.`,
    };
  }
  if (event.number < next) {
    const reason = `Event ${event.number} stands where event ${next} should: it was repeated or moved.`;
    return { number: event.number, reason };
  }
  if (hashOfEvent(event) !== event.hash) {
    return { number: next, reason: `Event ${next} was changed after it was recorded.` };
  }
  if (event.previousHash !== head.hash) {
    const reason = `Event ${next} does not follow on the event before it: one was put in, replaced or taken out.`;
    return { number: next, reason };
  }
  return headAfter(event);
}

function againstKept(head: Head, expected: ExpectedHead): Fault | null {
  const kept = expected.head;
  if (head.number === kept.number && head.hash !== kept.hash) {
    const reason = `Event ${head.number} is not the one that was noted as the record's head: the record was rewritten.`;
    return { number: head.number, reason };
  }
  if (expected.kind === 'exactly' && head.number > kept.number) {
    const reason = `Event ${head.number} stands after the record's noted end, event ${kept.number}.`;
    return { number: head.number, reason };
  }
  return null;
}
