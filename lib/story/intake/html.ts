import { Readability } from '@mozilla/readability';
import { type Result, ok } from '#lib/result.ts';
import type { LeftOut } from '#lib/story/draft.ts';
import { recogniseHead } from '#lib/story/intake/head.ts';
import { blocksUnder } from '#lib/story/intake/html-blocks.ts';
import { furnitureReason } from '#lib/story/intake/html-furniture.ts';
import { type BodyPiece, leftOutOf } from '#lib/story/intake/html-left-out.ts';
import { type PageMeta, metaOf } from '#lib/story/intake/html-meta.ts';
import { Regions, foreignReason } from '#lib/story/intake/html-regions.ts';
import {
  type HtmlDocument,
  type HtmlElement,
  type HtmlPage,
  parsePage,
} from '#lib/story/intake/html-tree.ts';
import type { Piece, Pieces } from '#lib/story/intake/piece.ts';
import { countWords } from '#lib/story/intake/white-space.ts';
import { foldTypography } from '#lib/text/fold.ts';

/**
 * A web page: the story in it is found by Readability, its words taken as blocks, and everything else
 * of the page's body is left out with the part of the page it stood in. No tag, link or script of the
 * page survives. Refuses with `invalid` a page nested too deep to be read safely.
 */
export function readHtml(html: string): Result<Pieces> {
  const page = parsePage(html);
  if (!page.ok) return page;
  const meta = metaOf(page.value.document);
  // Readability moves the page's elements about, so body and head are read before it.
  const body = bodyOf(page.value.document);
  const head = headOf(meta, body);
  const article = articleIn(page.value, body);
  const headed = recogniseHead(withHead(head, article.pieces));
  const kept = headed.pieces.map(({ text }) => text);
  const unexplained = leftOutOf(body, kept);
  const leftOut = unexplained.map(({ text, reason }) => ({
    text,
    reason: article.reasons.get(foldTypography(text)) ?? reason,
  }));
  return ok({
    title: meta.title ?? headed.title,
    byline: meta.byline ?? headed.byline,
    outlet: meta.outlet ?? headed.outlet,
    dateline: meta.dateline ?? headed.dateline,
    pieces: headed.pieces,
    leftOut,
    ...found(kept, leftOut),
  });
}

function bodyOf(page: HtmlDocument): readonly BodyPiece[] {
  const regions = new Regions();
  return blocksUnder(page.body).map((piece) => ({ ...piece, region: regions.of(piece.element) }));
}

/**
 * Readability by what is used of it. It is made for documents like linkedom's; the interfaces stand in
 * for the DOM types in its own declaration, which this room is compiled without.
 */
const Reader = Readability as unknown as new (
  page: HtmlDocument,
  options: { readonly keepClasses: boolean; serializer(node: HtmlElement): HtmlElement },
) => { parse(): { readonly content: HtmlElement | null } | null };

interface Article {
  readonly pieces: readonly Piece[];
  /** Why pieces inside the article were left out all the same, by their folded words. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Readability's time grows with the third power of the depth (measured: 2 s at 300, 27 s at 900 on a
 * busy machine). Pages of newspapers stay under 60 (181 pages, 2026), so deeper ones are read whole.
 */
const DEEPEST_FOR_READABILITY = 200;

function articleIn({ document, depth }: HtmlPage, body: readonly BodyPiece[]): Article {
  const reader = new Reader(document, { keepClasses: true, serializer: (node) => node });
  const content = depth > DEEPEST_FOR_READABILITY ? null : (reader.parse()?.content ?? null);
  const found = content === null ? [] : blocksUnder(content);
  if (content === null || found.length === 0)
    return { pieces: wholeBody(body), reasons: new Map() };
  const judged = found.map((piece) => ({
    ...piece,
    foreign: foreignReason(piece.element, content),
  }));
  // A site may call the story itself "related-…"; what holds much of the article is no foreign part.
  const foreignWords = wordsIn(judged.filter(({ foreign }) => foreign !== null));
  const hasForeign = foreignWords < MOST_FOREIGN * wordsIn(judged);
  const reasons = new Map<string, string>();
  const pieces: Piece[] = [];
  for (const piece of judged) {
    const reason = furnitureReason(piece) ?? (hasForeign ? piece.foreign : null);
    if (reason === null) pieces.push({ role: piece.role, text: piece.text });
    else reasons.set(foldTypography(piece.text), reason);
  }
  return pieces.length === 0
    ? { pieces: wholeBody(body), reasons: new Map() }
    : { pieces, reasons };
}

/** The share of an article's words that parts of the page that are not the story may hold. */
const MOST_FOREIGN = 0.3;

function wordsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** All that may be the story, for pages too short or too odd for an article to be found in them. */
function wholeBody(body: readonly BodyPiece[]): readonly Piece[] {
  const story = body.filter((piece) => piece.region === null);
  return (story.length === 0 ? body : story).map(({ role, text }) => ({ role, text }));
}

/** The head as printed, which Readability may take off the article: kicker, headline, byline. */
function headOf({ title, byline }: PageMeta, body: readonly BodyPiece[]): readonly Piece[] {
  if (title === null) return [];
  const kicker = kickerIn(body, foldTypography(title));
  const credit = byline === null ? null : creditIn(body, byline);
  return [
    ...(kicker === null ? [] : [{ role: 'kicker' as const, text: kicker }]),
    { role: 'headline', text: title },
    ...(credit === null ? [] : [{ role: 'byline' as const, text: credit }]),
  ];
}

/** The article under its head, without the lines of the head that are still in it. */
function withHead(head: readonly Piece[], article: readonly Piece[]): readonly Piece[] {
  const known = new Set(head.map(({ text }) => foldTypography(text)));
  const rest = article.filter(({ role, text }, at) => {
    return at >= HEAD_PIECES || role === 'caption' || !known.has(foldTypography(text));
  });
  return [...head, ...rest];
}

/** Among so many pieces at its beginning the article may still have its head. */
const HEAD_PIECES = 6;

/** The short line right above the headline, in the same part of the page. */
function kickerIn(body: readonly BodyPiece[], headline: string): string | null {
  const at = body.findIndex(
    ({ text, region, element }) =>
      region === null && element.localName === 'h1' && foldTypography(text) === headline,
  );
  const above = body[at - 1];
  const below = body[at];
  if (above === undefined || below === undefined || above.region !== null) return null;
  const isNear = [above.element.parentNode, above.element.parentNode?.parentNode].includes(
    below.element.parentNode,
  );
  return isNear && above.text.length <= 40 && countWords(above.text) <= 4 ? above.text : null;
}

/** The line of the page that names the authors, as printed: their name alone or after "By". */
function creditIn(body: readonly BodyPiece[], byline: string): string | null {
  const name = foldTypography(byline.split(',')[0] ?? byline);
  const hasName = ({ text, region }: BodyPiece) => {
    const line = foldTypography(text);
    if (region !== null || countWords(line) > countWords(byline) + 6) return false;
    return line === name || /^by:? /.test(line) ? line.includes(name) : isFullNameOf(line, name);
  };
  return body.find(hasName)?.text ?? null;
}

/** One word alone ("Reuters") begins many lines; two begin the author's. */
function isFullNameOf(line: string, name: string): boolean {
  return name.includes(' ') && line.startsWith(`${name} `);
}

function found(kept: readonly string[], leftOut: readonly LeftOut[]) {
  const words = [...kept, ...leftOut.map(({ text }) => text)].map(countWords);
  return {
    wordsFound: words.reduce((sum, count) => sum + count, 0),
    paragraphsFound: kept.length + leftOut.length,
  };
}
