import type { ChainWalk } from '#lib/export/chain-walk.ts';
import type { Fault } from '#lib/export/fault.ts';
import type { ReportMatch } from '#lib/export/match-report.ts';
import type { Opening } from '#lib/export/record-lines.ts';
import type { SignOff } from '#lib/review/sign-off.ts';

/** One line of a file as it was read. `isWhole`: it ended with a line feed. `text` is null where it is no UTF-8 or too long. */
export interface ReadLine {
  readonly text: string | null;
  readonly isWhole: boolean;
}

/** What a file is checked with besides itself. */
export interface Checking {
  /** Whether a signature (64 bytes) of a message is by an Ed25519 key (32 bytes); all but the message in hexadecimal. */
  isSigned(publicKey: string, message: Uint8Array, signature: string): boolean;
  /** The key or the fingerprint that the newsroom printed; null: none is known. */
  readonly key: string | null;
  /** A printed JSON report; undefined: none is to be compared. */
  readonly report?: unknown;
}

/** A sign-off of the file, and what is wrong with it. */
export interface CheckedSignOff {
  readonly number: number;
  readonly state: SignOff['state'];
  readonly names: readonly string[];
  readonly draftSha256: string;
  readonly holds: boolean;
}

/** What checking a file found. */
export interface FileProof {
  readonly holds: boolean;
  /** By which key it says it is signed; null where that cannot be read. */
  readonly key: {
    readonly publicKey: string;
    readonly fingerprint: string;
    /** Whether it is the key that was named; null: none was. */
    readonly isNamed: boolean | null;
  } | null;
  readonly story: Opening['story'] | null;
  readonly madeAt: string | null;
  readonly head: Opening['head'] | null;
  readonly chain: ChainWalk['counts'];
  readonly signOffs: readonly CheckedSignOff[];
  readonly copies: number;
  /** What a report matches; null: none was compared. */
  readonly report: ReportMatch | null;
  /** At most 50. */
  readonly faults: readonly Fault[];
}
