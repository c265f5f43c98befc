import type { LeftOut } from '#lib/story/draft.ts';
import type { PlacedPiece } from '#lib/story/intake/html-blocks.ts';
import { foldTypography } from '#lib/text/fold.ts';

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
  const passages = new Set<number>();
  for (const text of kept) for (const passage of passagesOf(text)) passages.add(passage);
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

function isMostly(passages: readonly number[], known: ReadonlySet<number>): boolean {
  if (passages.length === 0) return false;
  const found = passages.filter((passage) => known.has(passage)).length;
  return found / passages.length >= MOSTLY;
}

/** A number for every four words in a row. Two passages may share one; among so few that is no harm. */
function passagesOf(text: string): readonly number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(numberOf);
  const passages: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let passage = 0;
    for (const word of words.slice(at, at + SHINGLE)) passage = Math.imul(passage, 31) + word;
    passages.push(passage | 0);
  }
  return passages;
}

/** FNV-1a over the UTF-16 units of a word. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  }
  return number;
}
