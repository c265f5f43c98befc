import type { Annotation } from '#lib/annotation/annotation.ts';
import type { LocatingText, Sought } from '#lib/annotation/locating.ts';
import type { CarriedMark, Carrying } from '#lib/carry/mark.ts';
import type { Piece } from '#lib/carry/pieces.ts';
import type { ClaimId, Id, IdKind, PersonId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { Rooms } from '#lib/presence/presence.ts';
import type { WrittenReading } from '#lib/reading/kept-reading.ts';
import type { ReadText } from '#lib/reading/offer.ts';
import type { Result } from '#lib/result.ts';
import type { Seals } from '#lib/source/seals.ts';
import type { Change } from '#lib/store/change.ts';
import type { Committed, Store } from '#lib/store/store.ts';
import type { Intake, IntakeSource } from '#lib/story/intake/intake.ts';
import type { DeskKey } from '#lib/record/desk-key.ts';
import type { RecordProof } from '#lib/record/verify.ts';

/** Keeps bytes by their sha-256; the same bytes are kept once. */
export interface Files {
  /** Keeps the bytes durably, before anything refers to them. */
  keep(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /** The kept bytes, checked against their hash; null when there are none by that name. */
  read(sha256: string): Promise<Uint8Array | null>;
}

/** What needs a secret or randomness; nothing of it can be undone. */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  /** A new unguessable token, safe in a URL. */
  newToken(): string;
  /** What is stored of a token: its sha-256 in hexadecimal. */
  fingerprint(token: string): string;
}

/** Asks for somebody's password once more, as signing in does. */
export interface Passwords {
  /** Refuses a wrong one as `invalid`, and any as `unavailable` after too many wrong ones. */
  check(personId: PersonId, password: string): Promise<Result<null>>;
}

/** Limits the house set. */
export interface Limits {
  /** The largest original or kept copy that is taken in. */
  readonly uploadBytes: number;
}

/** Everything an operation can reach. Which actor this is comes from the session, never from input. */
export interface Desk {
  /** What is kept, as far as this actor may know it. */
  readonly store: Omit<Store, 'commit'>;
  /** The claims the actor is to judge blind: the store tells no verdict on them. */
  readonly hidden: ReadonlySet<ClaimId>;
  readonly files: Files;
  readonly secrets: Secrets;
  /** Seals identities of sources and opens them. */
  readonly seals: Seals;
  /** Signs what is handed out of the record. */
  readonly deskKey: DeskKey;
  readonly passwords: Passwords;
  readonly limits: Limits;
  /** Who is in which story; null on the command line, which does not share the server's memory. */
  readonly rooms: Rooms | null;
  readonly actor: Actor;
  /** ISO 8601 UTC. */
  now(): string;
  newId<K extends IdKind>(kind: K): Id<K>;
  /** Reads an original in a place where a hostile one can do no harm. */
  takeIn(source: IntakeSource): Promise<Result<Intake>>;
  /** Reads a draft beside the server, so that others need not wait. Refuses what takes too long. */
  readDraft(draft: ReadText): Promise<Result<WrittenReading>>;
  /** Reads a text beside the server and prints what was found, as JSON in UTF-8. Refuses what takes too long. */
  printReading(text: ReadText): Promise<Result<Uint8Array>>;
  /** Places what lies over one text in another, beside the server. Refuses what takes too long. */
  carry(carrying: Carrying): Promise<Result<readonly CarriedMark[]>>;
  /** What two texts have in common and what not, beside the server. Refuses what takes too long. */
  compare(texts: { readonly from: string; readonly to: string }): Promise<Result<readonly Piece[]>>;
  /** Looks for annotations in a draft beside the server. Refuses what is no set of them, and what takes too long. */
  locate(sought: Sought, draft: LocatingText): Promise<Result<readonly Annotation[]>>;
  /** Walks the whole record in the background. */
  verifyRecord(): Promise<RecordProof>;
}

/** A desk with an operation in progress: the only one that can write, in that operation's name. */
export interface WorkingDesk extends Desk {
  /** Keeps the changes, whole or not at all, as events of this actor and operation. */
  commit(changes: readonly Change[]): Promise<Result<Committed>>;
}

/** A desk nobody sits at yet: `perform` seats an actor and hands the operation its pen. */
export interface DeskParts extends Omit<Desk, 'actor' | 'hidden' | 'store'> {
  readonly store: Store;
}
