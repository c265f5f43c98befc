import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { QuoteRange } from '#lib/reading/quote-ranges.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** A text with all that the rules look at: made once, read by every construction. */
export interface Scene {
  readonly tokens: Tokens;
  /** `TAG` of each token. */
  readonly tags: Uint8Array;
  readonly quotes: readonly QuoteRange[];
  /** For each token the position of the quote that holds it, or -1. */
  readonly quoteOf: Int32Array;
}

/** Where a word may look for its parts: its sentence, or the quote inside it that holds the word. Positions of tokens. */
export interface Reach {
  readonly start: number;
  /** Without the marks that end it. */
  readonly end: number;
}

/** Which quote holds each token; -1 where none does. */
export function quoteOfTokens(count: number, quotes: readonly QuoteRange[]): Int32Array {
  const quoteOf = new Int32Array(count).fill(-1);
  for (const [position, { start, end }] of quotes.entries()) quoteOf.fill(position, start, end);
  return quoteOf;
}

/** The word at a position in lower case; empty outside the text. */
export function formAt({ tokens }: Scene, at: number): string {
  return at < 0 ? '' : (tokens.words[at]?.form ?? '');
}

/** The tag at a position; `TAG.other` outside the text. */
export function tagAt({ tags }: Scene, at: number): number {
  return at < 0 ? TAG.other : (tags[at] ?? TAG.other);
}

/** The kind of token at a position; `TOKEN.stop` outside the text. */
export function kindAt({ tokens }: Scene, at: number): number {
  return at < 0 || at >= tokens.count ? TOKEN.stop : (tokens.kinds[at] ?? TOKEN.stop);
}

/** The classes of the word at a position; none outside the text. */
export function classesOfTokenAt({ tokens }: Scene, at: number): number {
  return at < 0 || at >= tokens.count ? 0 : (tokens.words[at]?.classes ?? 0);
}

/** Whether a tag is a verb that needs a subject of its own: *said*, *has*, *will*. */
export function isFiniteTag(tag: number): boolean {
  return tag === TAG.finite || tag === TAG.auxiliary || tag === TAG.modal;
}

const NEVER_FINITE = new Set(['be', 'been', 'being', 'having']);

/** Whether a verb that needs a subject stands at a position: not *be*, nor what follows *to*. */
export function isFiniteAt(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  if (tag === TAG.finite || tag === TAG.modal) return true;
  if (tag !== TAG.auxiliary || NEVER_FINITE.has(formAt(scene, at))) return false;
  return tagAt(scene, at - 1) !== TAG.to;
}

/** Whether a tag is a verb with meaning of its own, in any form. */
export function isVerbTag(tag: number): boolean {
  return tag >= TAG.finite && tag <= TAG.ing;
}

/** Whether a tag may stand inside the core of a noun phrase. */
export function isNominalTag(tag: number): boolean {
  return tag >= TAG.noun && tag <= TAG.adjective;
}

/** A range without the marks of punctuation that only end it; null when nothing is left. */
export function trimmedRange(scene: Scene, { start, end }: TokenRange): TokenRange | null {
  let from = start;
  let to = end;
  while (from < to && isLooseMark(kindAt(scene, from))) from += 1;
  while (to > from && isLooseMark(kindAt(scene, to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function isLooseMark(kind: number): boolean {
  return (
    kind === TOKEN.stop ||
    kind === TOKEN.comma ||
    kind === TOKEN.semicolon ||
    kind === TOKEN.colon ||
    kind === TOKEN.dash
  );
}
