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
  return { ...linked, hash: hashOfEvent({ ...linked, hash: '' }) };
}

/**
 * The hash an event must state, in lower-case hexadecimal: that of its link. An event without a salt comes from a former
 * version of the desk: there it is the sha-256 of the RFC 8785 form of all its other fields.
 */
export function hashOfEvent(event: RecordEvent): string {
  const linked = Object.entries(event).filter(([field]) => field !== 'hash');
  return hashOf(Object.fromEntries(linked) as Omit<RecordEvent, 'hash'>); // All its fields but that one.
}

/** What stands for an event where its content is not to be shown: as much as its hash is made of. */
export interface Link {
  readonly number: number;
  readonly previousHash: string;
  /** The hash of all that the event says, behind its salt. */
  readonly content: string;
}

/**
 * The sha-256 of the RFC 8785 form of all an event says, its salt included, without its number and its hashes. Null for an
 * event without a salt: its hash cannot be made without what it says.
 */
export function contentOf(event: Omit<RecordEvent, 'hash'>): string | null {
  if (event.salt === null) return null;
  const said = Object.entries(event).filter(([field]) => !LINKS.has(field));
  return hashed(Object.fromEntries(said));
}

/** The sha-256 of the RFC 8785 form of a link: the hash of the event it stands for. */
export function hashOfLink({ number, previousHash, content }: Link): string {
  return hashed({ number, previousHash, content });
}

/** The head of the record once this event is its last. */
export function headAfter(event: Pick<RecordEvent, 'number' | 'hash'>): Head {
  return { number: event.number, hash: event.hash };
}

/** The fields by which an event hangs in the chain; the rest is what it says. */
const LINKS: ReadonlySet<string> = new Set(['number', 'previousHash', 'hash']);

function hashOf(linked: Omit<RecordEvent, 'hash'>): string {
  const content = contentOf(linked);
  if (content !== null) return hashOfLink({ ...linked, content });
  return hashed(Object.fromEntries(Object.entries(linked).filter(([field]) => field !== 'salt')));
}

function hashed(value: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
