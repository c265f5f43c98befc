import { dateInLine, datelineOf } from '#lib/story/intake/dates.ts';
import type { Piece } from '#lib/story/intake/piece.ts';
import { countWords } from '#lib/story/intake/white-space.ts';
import { foldTypography } from '#lib/text/fold.ts';

/** A story's pieces with the roles of its head given, and what the head says. */
export interface Headed {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly pieces: readonly Piece[];
}

/** How many pieces after the headline may belong to the head: standfirst, byline, date, credits. */
const HEAD_PIECES = 5;

/**
 * Finds kicker, headline, byline, date line and headings among the lines of a story that has no marks
 * for them. A headline that the format already named is kept. The same words further down are the
 * headline standing again under a picture: a caption.
 */
export function recogniseHead(given: readonly Piece[]): Headed {
  const pieces = [...given];
  const at = headlineAt(pieces);
  if (at === null) return { title: null, ...creditsIn(pieces, 0), pieces: withHeadings(pieces, 0) };
  const title = pieces[at]?.text ?? '';
  pieces[at] = { role: 'headline', text: title };
  for (let before = 0; before < at; before += 1) {
    const text = pieces[before]?.text ?? '';
    if (isKicker(text)) pieces[before] = { role: 'kicker', text };
  }
  const headline = foldTypography(title);
  for (let after = at + 1; after < pieces.length; after += 1) {
    const text = pieces[after]?.text ?? '';
    if (text.length <= title.length + 20 && foldTypography(text) === headline) {
      pieces[after] = { role: 'caption', text };
    }
  }
  const credits = creditsIn(pieces, at + 1);
  return { title, ...credits, pieces: withHeadings(pieces, at + 1) };
}

/** Whether a line reads like a title: short, and not ended like a sentence. */
export function isTitle(text: string): boolean {
  return text.length <= 250 && !/[.;:,…]["'”’»)\]]*$/u.test(text) && countWords(text) <= 35;
}

/** The name in a byline ("By Jane Doe" → "Jane Doe"); null for any other line. */
export function nameInByline(text: string): string | null {
  if (text.length > 150) return null;
  const name = /^by:?\s+(\p{Lu}.*[^.!?])$/iu.exec(text)?.[1] ?? null;
  if (name === null || countWords(name) > 15 || !/^\p{Lu}/u.test(name)) return null;
  return dateInLine(name) === null && !/^\w+day\b/.test(name) ? name : null;
}

function isKicker(text: string): boolean {
  return text.length <= 40 && countWords(text) <= 4 && isTitle(text) && dateInLine(text) === null;
}

/** Where the headline stands: as named, or the first line that can be one with a story after it. */
function headlineAt(pieces: readonly Piece[]): number | null {
  const named = pieces.findIndex((piece) => piece.role === 'headline');
  if (named >= 0) return named;
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || !canBeHeadline(first)) return null;
  const hasKicker =
    third !== undefined &&
    isKicker(first.text) &&
    canBeHeadline(second) &&
    countWords(second.text) > countWords(first.text);
  return hasKicker ? 1 : 0;
}

function canBeHeadline({ role, text }: Piece): boolean {
  if (role !== 'paragraph' && role !== 'heading') return false;
  return isTitle(text) && dateInLine(text) === null && nameInByline(text) === null;
}

/** Gives byline and date line their role, and answers what they say. Changes the list it is given. */
function creditsIn(pieces: Piece[], from: number) {
  let byline: string | null = null;
  let dateline: string | null = null;
  for (let at = from; at < Math.min(from + HEAD_PIECES, pieces.length); at += 1) {
    const text = pieces[at]?.text ?? '';
    const name: string | null = byline === null ? nameInByline(text) : null;
    const date: string | null = dateline === null ? dateInLine(text) : null;
    if (name === null && date === null) continue;
    pieces[at] = { role: 'byline', text };
    byline ??= name;
    dateline ??= date;
  }
  const opening = pieces.slice(from).find((piece) => piece.role === 'paragraph');
  const found = datelineOf(opening?.text ?? '');
  return { byline, dateline: dateline ?? found.date, outlet: found.agency };
}

/** Short lines that are titles of what follows them become headings. */
function withHeadings(pieces: readonly Piece[], from: number): readonly Piece[] {
  return pieces.map((piece, at) => {
    let follows = at + 1;
    // A picture's caption may stand between a heading and its paragraph.
    while (pieces[follows]?.role === 'caption') follows += 1;
    const next = pieces[follows];
    if (at < from || piece.role !== 'paragraph' || next?.role !== 'paragraph') return piece;
    const isHeading =
      isTitle(piece.text) && countWords(piece.text) <= 12 && /^[\p{Lu}\p{N}]/u.test(piece.text);
    return isHeading && !isTitle(next.text) ? { role: 'heading', text: piece.text } : piece;
  });
}
