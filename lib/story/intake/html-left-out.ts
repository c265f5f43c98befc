import type { LeftOut } from '#lib/story/draft.ts';
import type { PlacedPiece } from '#lib/story/intake/html-blocks.ts';
import { foldTypography } from '#lib/story/intake/repeats.ts';

/** A piece of the page's body with the part of the page it lies in. */
export interface BodyPiece extends PlacedPiece {
  /** The reason to leave it out; null for what may be the story. */
  readonly region: string | null;
}

/** So many words in a row make a passage recognisable: the measure used for article extraction. */
const SHINGLE = 4;

/** From this share of its passages on a piece counts as kept, though cut or joined differently. */
const MOSTLY = 0.8;

/**
 * What of the body is not in the story, in page order. A piece is in the story if its words are a block
 * there, once for each block, or if most of its passages stand in blocks. Linear in the page.
 */
export function leftOutOf(body: readonly BodyPiece[], kept: readonly string[]): readonly LeftOut[] {
  const places = new Map<string, number>();
  for (const text of kept.map(foldTypography)) places.set(text, (places.get(text) ?? 0) + 1);
  const passages = new Set(kept.flatMap((text) => passagesOf(text)));
  const isKept = new Set<BodyPiece>();
  // What may be the story goes first, so that a menu's entry does not take the headline's place.
  const order = [...body].sort((a, b) => Number(a.region !== null) - Number(b.region !== null));
  for (const piece of order) {
    const text = foldTypography(piece.text);
    const left = places.get(text);
    if (left === undefined) {
      if (isMostly(passagesOf(piece.text), passages)) isKept.add(piece);
    } else if (left > 0) {
      places.set(text, left - 1);
      isKept.add(piece);
    }
  }
  return body
    .filter((piece) => !isKept.has(piece))
    .map(({ text, region }) => ({ text, reason: region ?? 'Not found to be part of the story.' }));
}

function isMostly(passages: readonly string[], known: ReadonlySet<string>): boolean {
  if (passages.length === 0) return false;
  const found = passages.filter((passage) => known.has(passage)).length;
  return found / passages.length >= MOSTLY;
}

function passagesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const passages: string[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    passages.push(words.slice(at, at + SHINGLE).join(' '));
  }
  return passages;
}
