import type { ClaimId } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';
import type { AttributionPart } from './sheets.ts';

/** Where a selection began and where it ends now; the same place twice is a caret. */
export interface Picked {
  readonly anchor: number;
  readonly focus: number;
}

/** A claim whose boundaries are being moved: nothing is saved until the checker says so. */
export interface Adjusting {
  readonly claimId: ClaimId;
  readonly expects: number;
  readonly spans: readonly Span[];
  /** Where the claim stood when that began. */
  readonly base: readonly Span[];
  /** Whether somebody else changed the claim since: the checker has to choose. */
  readonly isStale: boolean;
}

/** Words that were picked for a part of an attribution. */
export interface Taken {
  readonly part: AttributionPart;
  readonly span: Span;
}

/** What the reader is doing with the text. */
export interface Reading {
  readonly picked: Picked | null;
  /** What the pointer had drawn before it was snapped to whole words; null when nothing was snapped. */
  readonly unsnapped: Picked | null;
  /** Whether the pointer is still drawing the selection. */
  readonly isDrawing: boolean;
  /** The part of an attribution that the next selected words become. */
  readonly armed: AttributionPart | null;
  /** Words just given to a part; the attribution's form takes them. */
  readonly taken: Taken | null;
  readonly adjusting: Adjusting | null;
}

/** Nothing picked, nothing armed. */
export const IDLE: Reading = {
  picked: null,
  unsnapped: null,
  isDrawing: false,
  armed: null,
  taken: null,
  adjusting: null,
};

/** The selected stretch of text; null for a mere caret. */
export function pickedSpan(picked: Picked | null): Span | null {
  if (picked === null || picked.anchor === picked.focus) return null;
  return {
    start: Math.min(picked.anchor, picked.focus),
    end: Math.max(picked.anchor, picked.focus),
  };
}
