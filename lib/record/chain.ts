import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { type Head, type RecordEvent, ZERO_HASH } from '#lib/record/event.ts';

/** An event before it has its place in the record. */
export type UnsealedEvent = Omit<RecordEvent, 'number' | 'previousHash' | 'hash'>;

/** The head of a record without events. */
export const EMPTY_HEAD: Head = { number: 0, hash: ZERO_HASH };

/**
 * Gives an event its place after the head and its hash. Throws `NotCanonical` when before or after
 * hold something that JSON cannot carry.
 */
export function sealEvent(previous: Head, unsealed: UnsealedEvent): RecordEvent {
  const linked = { ...unsealed, number: previous.number + 1, previousHash: previous.hash };
  return { ...linked, hash: hashOf(linked) };
}

/** The hash an event must state: sha-256 (lower-case hexadecimal) of the RFC 8785 form of all its other fields. */
export function hashOfEvent(event: RecordEvent): string {
  const linked = Object.entries(event).filter(([field]) => field !== 'hash');
  return hashOf(Object.fromEntries(linked));
}

/** The head of the record once this event is its last. */
export function headAfter(event: RecordEvent): Head {
  return { number: event.number, hash: event.hash };
}

function hashOf(linked: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(linked))));
}
